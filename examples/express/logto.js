import LogtoClient from '@logto/node';

const {
  PORT = '3000',
  BASE_URL = `http://localhost:${PORT}`,
  LOGTO_ENDPOINT = 'http://localhost:3001',
  LOGTO_APP_ID = 'express',
  LOGTO_APP_SECRET = 'express-secret',
} = process.env;

export const port = Number(PORT);

/** Where the application is, and which Logto signs people in: the sandbox, unless the environment says otherwise. */
export const config = {
  baseUrl: BASE_URL,
  endpoint: LOGTO_ENDPOINT,
  appId: LOGTO_APP_ID,
  appSecret: LOGTO_APP_SECRET,
  scopes: ['email', 'phone'],
};

/** The Logto client of one request. It keeps its state in the session, where `withLogto` finds it. */
export function createClient({ session }, response) {
  return new LogtoClient(config, {
    navigate: (url) => response.redirect(url),
    storage: {
      getItem: async (key) => session[key] ?? null,
      setItem: async (key, value) => {
        session[key] = value;
      },
      removeItem: async (key) => {
        delete session[key];
      },
    },
  });
}
