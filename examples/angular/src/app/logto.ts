import settings from '../../logto.json';

export const { endpoint, appId } = settings;

const logto = new URL(endpoint).origin;
const page = location.origin;

/** An address of Logto, at the origin of this page, whose proxy hands it to Logto. */
export const here = (url: string): string => moved(url, logto, page);

/** An address of Logto that the browser goes to: where Logto has its own pages. */
export const atLogto = (url: string): string => moved(url, page, logto);

const moved = (url: string, from: string, to: string): string =>
  url.startsWith(`${from}/`) ? to + url.slice(from.length) : url;
