/** Characters of one fingerprint. */
export const fingerprintLength = 6;

/** Six hexadecimal digits that stand for a phrase (FNV-1a): one that somebody has changed has others. */
export function fingerprint(id: string, text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(`${id}\n${text}`)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 8).toString(16).padStart(fingerprintLength, '0');
}
