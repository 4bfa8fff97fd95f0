/** `ForgotPassword` is “Forgot password” to people. */
export const inWords = (name) => name.replaceAll(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
