/** The messages that signing in, signing up, recovering and setting up a second factor need. */
const starters = {
  SignIn: { subject: 'Your code to sign in', content: 'Your code to sign in is {{code}}.' },
  Register: { subject: 'Your code to sign up', content: 'Your code to sign up is {{code}}.' },
  ForgotPassword: {
    subject: 'Your code for a new password',
    content: 'Your code for a new password is {{code}}. If you did not ask for it, ignore this message.',
  },
  Generic: { subject: 'Your code', content: 'Your code is {{code}}.' },
  BindMfa: {
    subject: 'Your code to set up 2-step verification',
    content: 'Your code to set up 2-step verification is {{code}}.',
  },
};

/** Templates made like those of the package, with our texts wherever it has texts. */
const startingTemplates = (templates) =>
  Object.entries(starters).map(([usageType, texts]) => {
    const likeIt = templates.find((template) => template.usageType === usageType) ?? templates[0];
    const own = Object.entries(texts).filter(([name]) => name in likeIt);
    return { ...likeIt, usageType, ...Object.fromEntries(own) };
  });

const withStarters = ({ templates, ...config }) =>
  templates?.length > 0 ? { ...config, templates: startingTemplates(templates) } : { ...config, templates };

const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

const defaultsOf = ({ formItems, configTemplate }) =>
  formItems
    ? Object.fromEntries(formItems.map(({ key, defaultValue }) => [key, defaultValue]))
    : parse(configTemplate ?? '{}');

/** What somebody starts from who sets up a connector. */
export const startingConfig = (factory) => withStarters(defaultsOf(factory));

const placeholder = /^<[\w\s-]+>$/;

/** Where texts of the package still stand in for what only people know, such as `<username>`. */
export const placeholdersIn = (value, path = []) => {
  if (typeof value === 'string') {
    return placeholder.test(value) ? [{ path, message: `${value} stands for something of your own` }] : [];
  }
  return Object.entries(value ?? {}).flatMap(([key, child]) =>
    placeholdersIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};
