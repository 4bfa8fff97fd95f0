const storageKey = 'sandbox-token';

let token = sessionStorage.getItem(storageKey);

export const useToken = (value) => {
  token = value;
  sessionStorage.setItem(storageKey, value);
};

/** What the server says instead of an answer. */
export class Refused extends Error {
  constructor(status, { message, data } = {}) {
    super(message ?? `The sandbox answered ${status}.`);
    this.status = status;
    this.issues = data?.issues ?? [];
  }
}

/** Asks the server, and answers what its JSON says. */
export const request = async (path, { method = 'GET', body } = {}) => {
  let response;
  try {
    response = await fetch(path, {
      method,
      headers: { ...(token && { Authorization: `Bearer ${token}` }), 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Error('The sandbox does not answer. Is it still running?');
  }
  const answer = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (!response.ok) {
    throw new Refused(response.status, answer);
  }
  return answer;
};
