const sheets = new Map<string, CSSStyleSheet>();

/** Gives the document, or the shadow root the element lives in, our CSS; each text once, and before what is not ours. */
export function adoptStyles(root: Node, ...texts: readonly string[]): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) {
    return;
  }
  for (const text of texts) {
    const sheet = sheets.get(text) ?? new CSSStyleSheet();
    if (!sheets.has(text)) {
      sheet.replaceSync(text);
      sheets.set(text, sheet);
    }
    const adopted = [...root.adoptedStyleSheets];
    if (!adopted.includes(sheet)) {
      const ours = new Set(sheets.values());
      adopted.splice(adopted.findLastIndex((other) => ours.has(other)) + 1, 0, sheet);
      root.adoptedStyleSheets = adopted;
    }
  }
}
