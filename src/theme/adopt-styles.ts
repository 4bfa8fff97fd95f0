const sheets = new Map<string, CSSStyleSheet>();

/** Gives the document, or the shadow root the element lives in, our CSS; each text once. */
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
    if (!root.adoptedStyleSheets.includes(sheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }
}
