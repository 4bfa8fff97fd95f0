/**
 * The client id of the application that the person came from: the server appends it to the address of the page, and
 * notes it in a cookie that scripts may read.
 */
export function appIdOfPage(): string | undefined {
  return new URLSearchParams(location.search).get('app_id') ?? appIdOfCookie();
}

function appIdOfCookie(): string | undefined {
  const [, value] = /(?:^|;\s*)_logto=([^;]*)/.exec(document.cookie) ?? [];
  try {
    const note: unknown = JSON.parse(decodeURIComponent(value ?? ''));
    const appId: unknown = Reflect.get(Object(note), 'appId');
    return typeof appId === 'string' ? appId : undefined;
  } catch {
    return undefined;
  }
}
