/** JSON as a cookie value: nothing outside printable ASCII, and no semicolon to end the value early. */
export const toCookieJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[^ -~]|;/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
