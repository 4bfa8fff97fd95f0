/** Not by `URL`, which throws at what anyone may send. */
export const pathOf = (url: string): string => url.split(/[?#]/, 1).join('');
