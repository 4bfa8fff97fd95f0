/** What a text says as JSON; nothing for no text. Text that is no JSON stays text, for a schema to refuse. */
export function jsonOf(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return text;
  }
}
