/** Where a finished sign-in may send the browser: to a web address, never to anything that runs. */
export const isDestination = (redirectTo: string): boolean => /^https?:\/\/./i.test(redirectTo);

/** Goes on to the application; the sign-in page is not to come back to. */
export function leave(redirectTo: string): void {
  location.replace(redirectTo);
}
