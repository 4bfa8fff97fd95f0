const storageKey = 'sandbox-token';

let token = sessionStorage.getItem(storageKey);

export const useToken = (value) => {
  token = value;
  sessionStorage.setItem(storageKey, value);
};

/** What the server says instead of an answer. */
export class Refused extends Error {
  constructor(status, { message = `The sandbox answered ${status}.`, data } = {}) {
    // What a service said that a connector asked stands beside the server's own words.
    super([message, data?.message].filter(Boolean).join(' '));
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
