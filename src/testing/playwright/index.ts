/** The test kit for Playwright. Nothing of Playwright is loaded: what it needs comes with the page it is given. */
export { answerRequests } from './answer-requests.js';
export { SignInPage } from './sign-in-page.js';
