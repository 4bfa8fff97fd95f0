export type SetCookie = {
  name: string;
  value: string;
  path: string;
  httpOnly: boolean;
  sameSite: string | undefined;
  /** In seconds; 0 removes the cookie, none means until the browser closes. */
  maxAge: number | undefined;
};

const parseSetCookie = (line: string): SetCookie => {
  const [pair = '', ...attributes] = line.split(/;\s*/);
  const separator = pair.indexOf('=');
  const attribute = (name: string) =>
    attributes.find((text) => text.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
  const expires = attribute('expires');
  return {
    name: pair.slice(0, separator),
    value: pair.slice(separator + 1),
    path: attribute('path') ?? '/',
    httpOnly: attributes.some((text) => text.toLowerCase() === 'httponly'),
    sameSite: attribute('samesite')?.toLowerCase(),
    maxAge: expires === undefined ? undefined : Math.max(0, Math.round((Date.parse(expires) - Date.now()) / 1000)),
  };
};

export type Exchange = {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | URLSearchParams | FormData;
};

/** What a browser adds to a request: its cookies and, on everything but GET, where it comes from. */
export class Browser {
  private cookies: SetCookie[] = [];

  constructor(private readonly origin: string) {}

  async send({ method = 'GET', path, headers = {}, body }: Exchange): Promise<Response> {
    const response = await fetch(`${this.origin}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        Cookie: this.cookiesFor(path),
        ...(method === 'GET' ? {} : { Origin: this.origin }),
        'Accept-Language': 'en',
        ...headers,
      },
      ...(body !== undefined && { body }),
    });
    for (const cookie of setCookiesOf(response)) {
      this.cookies = this.cookies.filter(({ name, path: at }) => name !== cookie.name || at !== cookie.path);
      if (cookie.maxAge !== 0) {
        this.cookies.push(cookie);
      }
    }
    return response;
  }

  async sendJson(method: string, path: string, body?: unknown): Promise<Response> {
    return this.send({
      method,
      path,
      headers: { 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  cookiesFor(path: string): string {
    return this.cookies
      .filter(({ path: at }) => at === '/' || path === at || path.startsWith(`${at}/`))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }
}

export const setCookiesOf = ({ headers }: Response): SetCookie[] => headers.getSetCookie().map(parseSetCookie);
