/**
 * The client id of the application that the person came from: the server appends it to the address of the page, and
 * notes it in a cookie that scripts may read.
 */
export const appIdOfPage = (): string | undefined => parameter('app_id') ?? noted('appId');

/** The languages that the application asks for, best first: they come in the same ways. */
export const localesOfPage = (): string[] => (parameter('ui_locales') ?? noted('uiLocales') ?? '').split(/\s+/);

const parameter = (name: string) => new URLSearchParams(location.search).get(name) ?? undefined;

function noted(name: 'appId' | 'uiLocales'): string | undefined {
  const [, value] = /(?:^|;\s*)_logto=([^;]*)/.exec(document.cookie) ?? [];
  try {
    const note: unknown = Reflect.get(Object(JSON.parse(decodeURIComponent(value ?? ''))), name);
    return typeof note === 'string' ? note : undefined;
  } catch {
    return undefined;
  }
}
