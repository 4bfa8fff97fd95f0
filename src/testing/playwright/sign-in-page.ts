import type { Locator, Page } from '@playwright/test';
import type { FieldName } from '../../flow/problem.js';
import type { StepName } from '../../flow/step.js';

/**
 * What a person does on a page with `<logto-sign-in>`, in every language: fields are found by their names, buttons by
 * their place. The locators are for your own expectations.
 */
export class SignInPage {
  /** The element. */
  readonly element: Locator;
  /** The question that lies over the screen, if there is one. */
  readonly question: Locator;
  /** What is told of the form as a whole. */
  readonly notice: Locator;
  /** The one thing to do on a screen. */
  readonly mainButton: Locator;
  /** On the code screen, once another code may be asked for. */
  readonly resendButton: Locator;

  constructor(
    private readonly page: Page,
    selector = 'logto-sign-in',
  ) {
    this.element = page.locator(selector);
    this.question = this.element.locator('dialog');
    this.notice = this.element.locator('.logto_notice-region .logto_notice').last();
    this.mainButton = this.element.locator('.logto_button:not(.is-secondary)').last();
    this.resendButton = this.element.locator('.logto_footer > p:nth-child(2) > button');
  }

  /** A field by its name: `identifier`, `password`, `newPassword`, `code`, or that of a profile field. */
  field(name: FieldName | (string & {})): Locator {
    return this.element.locator(`[name="${name}"]:not([readonly])`);
  }

  /** What is told beside a field. */
  error(name: FieldName | (string & {})): Locator {
    return this.element.locator('.logto_field', { has: this.page.locator(`[name="${name}"]`) }).locator('.logto_error');
  }

  /** The step that shows, such as `password`; empty as long as there is none. */
  async step(): Promise<StepName | ''> {
    return (await this.element.getAttribute('data-step')) as StepName | '';
  }

  /** Waits until a step shows. */
  async waitFor(step: StepName): Promise<void> {
    await this.element.and(this.page.locator(`[data-step="${step}"]`)).waitFor();
  }

  /** Presses the main button. */
  async submit(): Promise<void> {
    await this.mainButton.click();
  }

  /** Says who it is, and goes on. Where the password is asked for on the same screen, give it too. */
  async identify(identifier: string, password?: string): Promise<void> {
    await this.field('identifier').fill(identifier);
    await (password === undefined ? this.submit() : this.enterPassword(password));
  }

  /** Enters the password, and goes on. */
  async enterPassword(password: string): Promise<void> {
    await this.field('password').fill(password);
    await this.submit();
  }

  /** Enters the code. The last digit sends it. */
  async enterCode(code: string): Promise<void> {
    await this.field('code').fill(code);
  }

  /** Chooses a password, twice where it is asked for twice, and goes on. */
  async choosePassword(password: string): Promise<void> {
    await this.field('newPassword').fill(password);
    if (await this.field('confirmPassword').isVisible()) {
      await this.field('confirmPassword').fill(password);
    }
    await this.submit();
  }

  /** Asks for another code. */
  async resendCode(): Promise<void> {
    await this.resendButton.click();
  }

  /** A code instead of the password, or the password instead of a code. */
  async chooseOtherMethod(): Promise<void> {
    await this.element.locator('p.logto_footer > button, .logto_footer > p:nth-child(n + 3) > button').click();
  }

  /** From signing in to signing up, or the other way round. */
  async switchToOtherWay(): Promise<void> {
    await this.element.locator('p.logto_footer > span > button').click();
  }

  /** Has forgotten the password. */
  async forgetPassword(): Promise<void> {
    await this.element.locator('.logto_label-row > button').click();
  }

  /** Gives another identifier than the one that this step is about. */
  async changeIdentifier(): Promise<void> {
    await this.element.locator('.logto_chip > button').click();
  }

  /** Agrees to the tenant's terms, where there is a box for it. */
  async agreeToTerms(): Promise<void> {
    await this.field('agreed').check();
  }

  /** Says yes to the question that lies over the screen, or takes note of it. */
  async accept(): Promise<void> {
    await this.question.locator('.logto_button:not(.is-secondary)').click();
  }

  /** Says no to it. */
  async decline(): Promise<void> {
    await this.question.locator('.is-secondary').click();
  }

  /** A step back. */
  async goBack(): Promise<void> {
    await this.element.locator('.logto_back').click();
  }
}
