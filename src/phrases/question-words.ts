import { msg } from '@lit/localize';
import type { Question } from '../flow/question.js';
import { fill } from './fill.js';
import { passwordExpired, takenIdentifier, unknownAccount, unwelcomeEmail } from './refusal-words.js';
import { identifierName, identifierText } from './words.js';

interface QuestionWords {
  readonly title: string;
  readonly text?: string;
  /** The button that leads on; a notice has none. */
  readonly yes?: string;
}

/** What a question says. Terms are a sentence with links, which is up to the screen. */
export function questionWords(question: Question): QuestionWords {
  switch (question.about) {
    case 'create-account':
      return {
        title: msg('Create an account?', { id: 'element.create_account_question' }),
        text: fill(msg('There is no account for {{value}} yet.', { id: 'description.sign_in_id_does_not_exist' }), {
          value: identifierText(question.identifier),
        }),
        yes: msg('Create account', { id: 'action.create_account' }),
      };
    case 'sign-in-instead':
      return {
        title: msg('Sign in instead?', { id: 'element.sign_in_question' }),
        text: fill(msg('There is an account for {{value}} already.', { id: 'description.create_account_id_exists' }), {
          value: identifierText(question.identifier),
        }),
        yes: msg('Sign in', { id: 'action.sign_in' }),
      };
    case 'link-account':
      return {
        title: msg('Is this your account?', { id: 'element.link_account_question' }),
        text: fill(
          msg('There is an account for the {{type}} {{value}} already. Do you want to link the two?', {
            id: 'description.link_account_id_exists',
          }),
          { type: identifierName(question.identifier.type), value: identifierText(question.identifier) },
        ),
        yes: fill(msg('Link with {{address}}', { id: 'action.bind' }), {
          address: identifierText(question.identifier),
        }),
      };
    case 'password-expired':
      return {
        title: passwordExpired(),
        text: msg('Please choose a new one before you sign in.', { id: 'description.password_expired' }),
        yes: msg('Reset password', { id: 'description.password_expiration_reset' }),
      };
    case 'agree-terms':
      return {
        title: msg('Do you agree?', { id: 'error.terms_acceptance_required' }),
        yes: msg('Agree', { id: 'action.agree' }),
      };
    case 'unknown-account':
      return {
        title: msg('No account found', { id: 'element.unknown_account' }),
        text: unknownAccount(question.identifier),
      };
    case 'taken':
      return {
        title: msg('Please use another one', { id: 'element.taken' }),
        text: takenIdentifier(question.identifier),
      };
    case 'email-not-allowed':
      return {
        title: msg('Please use another address', { id: 'element.email_not_allowed' }),
        text: unwelcomeEmail(),
      };
  }
}
