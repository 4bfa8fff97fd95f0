/** The kinds of message that a sign-in page needs. */
export const usageTypes = ['Register', 'SignIn', 'ForgotPassword', 'Generic', 'BindMfa'] as const;

type Config = Record<string, unknown> & { templates: Record<string, unknown>[] };

export const sendGridConfig = (changes: Partial<Config> = {}): Config => ({
  apiKey: 'SG.a-key-of-the-tests',
  fromEmail: 'accounts@bookstore.test',
  fromName: 'Bookstore',
  templates: usageTypes.map((usageType) => ({
    usageType,
    type: 'text/plain',
    subject: `${usageType} at the bookstore`,
    content: `Your code is {{code}}.`,
  })),
  ...changes,
});

export const aliyunSmsConfig = (changes: Partial<Config> = {}): Config => ({
  accessKeyId: 'LTAI-of-the-tests',
  accessKeySecret: 'secret & of the (tests)!',
  signName: '书店',
  templates: usageTypes.map((usageType) => ({ usageType, templateCode: `SMS_${usageType}` })),
  ...changes,
});

export const aliyunDirectMailConfig = (changes: Partial<Config> = {}): Config => ({
  accessKeyId: 'LTAI-of-the-tests',
  accessKeySecret: 'secret & of the (tests)!',
  accountName: 'no-reply@mail.bookstore.test',
  fromAlias: 'Bookstore (accounts)',
  templates: usageTypes.map((usageType) => ({
    usageType,
    subject: `${usageType} * at the bookstore`,
    content: `<p>Your code is <b>{{code}}</b>.</p>`,
  })),
  ...changes,
});

export const smtpConfig = (port: number, changes: Partial<Config> = {}): Config => ({
  host: 'localhost',
  port,
  auth: { type: 'login', user: 'bookstore', pass: 'letters-by-the-dozen' },
  fromEmail: 'Bookstore <accounts@bookstore.test>',
  templates: usageTypes.map((usageType) => ({
    usageType,
    contentType: 'text/html',
    subject: `${usageType} at the bookstore`,
    content: `<p>Your code is <b>{{code}}</b>.</p>`,
  })),
  ...changes,
});
