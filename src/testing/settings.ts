type Method = readonly [identifier: 'username' | 'email' | 'phone', ...factors: ('password' | 'code')[]];

/** Sign-in-experience JSON of a tenant with these methods; of two factors, the first is asked for first. */
export const settingsWith = (methods: readonly Method[], others: Readonly<Record<string, unknown>> = {}) => ({
  color: { primaryColor: '#5d34f2', isDarkModeEnabled: true, darkPrimaryColor: '#7f5cff' },
  branding: { logoUrl: logo },
  hideLogtoBranding: true,
  signIn: {
    methods: methods.map(([identifier, ...factors]) => ({
      identifier,
      password: factors.includes('password'),
      verificationCode: factors.includes('code'),
      isPasswordPrimary: factors[0] === 'password',
    })),
  },
  ...others,
});

const logo =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#5d34f2"/><path d="M8 9.5c2.8-.9 5.6-.6 8 1 2.4-1.6 5.2-1.9 8-1V22c-2.8-.9-5.6-.6-8 1-2.4-1.6-5.2-1.9-8-1z" fill="#fff"/></svg>',
  );

/** Tenants that differ in how people sign in. */
export const tenants = {
  usernameAndPassword: settingsWith([['username', 'password']]),
  emailAndPassword: settingsWith([['email', 'password']]),
  emailAndCode: settingsWith([['email', 'code']]),
  passwordFirst: settingsWith([
    ['username', 'password'],
    ['email', 'password', 'code'],
  ]),
  codeFirst: settingsWith([
    ['username', 'password'],
    ['email', 'code', 'password'],
  ]),
  nothing: settingsWith([]),
} as const;
