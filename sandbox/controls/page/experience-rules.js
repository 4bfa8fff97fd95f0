/** The identifiers of the first screen of a sign-up, by the choice that stands for them. */
const choices = {
  username: ['username'],
  email: ['email'],
  phone: ['phone'],
  emailOrPhone: ['email', 'phone'],
  none: [],
};

const names = { username: 'a username', email: 'an email address', phone: 'a phone number' };

const isSame = (some, others) => some.length === others.length && some.every((one) => others.includes(one));

/** The choice that settings made, or `other` where they have a mix that is none of the choices. */
export const choiceOf = ({ identifiers }) =>
  Object.keys(choices).find((choice) => isSame(choices[choice], identifiers)) ?? 'other';

/** What Logto demands of a sign-up by these identifiers; where it demands nothing, people choose. */
export const demandedBy = (identifiers) => ({
  verify: identifiers.some((identifier) => identifier !== 'username'),
  ...(identifiers.includes('username') && { password: true }),
  ...(identifiers.length === 0 && { password: false }),
});

const overlaps = (identifiers, { identifier }) =>
  identifiers.some((each) => each === identifier || (identifier === 'emailOrPhone' && each !== 'username'));

/** A sign-up by the identifiers of a choice: what these demand comes with them, and nothing is asked for twice. */
export const withChoice = ({ secondaryIdentifiers, ...signUp }, choice) => {
  const identifiers = choices[choice];
  return {
    ...signUp,
    identifiers,
    ...demandedBy(identifiers),
    ...(secondaryIdentifiers && {
      secondaryIdentifiers: secondaryIdentifiers.filter((secondary) => !overlaps(identifiers, secondary)),
    }),
  };
};

const noMethod = { password: false, verificationCode: false, isPasswordPrimary: false };

export const methodOf = ({ methods }, identifier) =>
  methods.find((method) => method.identifier === identifier) ?? { identifier, ...noMethod };

/** Where there is no choice, the first way is the only one. A method without any way is none. */
const tidy = (method) =>
  method.password && method.verificationCode ? method : { ...method, isPasswordPrimary: method.password };

const isMethod = ({ password, verificationCode }) => password || verificationCode;

export const withMethod = ({ methods, ...signIn }, method) => {
  const isKnown = methods.some(({ identifier }) => identifier === method.identifier);
  const all = isKnown
    ? methods.map((each) => (each.identifier === method.identifier ? method : each))
    : [...methods, method];
  return { ...signIn, methods: all.map(tidy).filter(isMethod) };
};

/** What of the two together is not what anybody wants. A real server refuses some of it, each in its own words. */
export const hintsFor = ({ signUp, signIn }) => [
  ...(signIn.methods.some(isMethod) ? [] : ['There is no way to sign in.']),
  ...signUp.identifiers.flatMap((identifier) => {
    const method = methodOf(signIn, identifier);
    if (!isMethod(method)) {
      return [`People sign up with ${names[identifier]}, and cannot sign in with it.`];
    }
    return signUp.password || method.verificationCode
      ? []
      : [`New accounts have no password, and signing in with ${names[identifier]} wants one.`];
  }),
];
