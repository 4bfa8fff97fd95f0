/** An address a browser may be sent to: `http`, `https`, or a path of the page's own origin. Nothing that runs. */
export function webAddress(address: string | null | undefined): string | undefined {
  return address && /^(https?:\/\/|\/(?![/\\]))/i.test(address.trim()) ? address.trim() : undefined;
}
