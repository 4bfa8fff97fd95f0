import { Component, CUSTOM_ELEMENTS_SCHEMA, inject, signal, viewChild, type ElementRef } from '@angular/core';
import { OidcSecurityService } from 'angular-auth-oidc-client';
import { signInHere, type LogtoCompleteEvent, type SignInRequest } from 'logto-sign-in';
import 'logto-sign-in/define';
import { atLogto, here } from './logto';
import { Session } from './session';

/** Signs in on the page people are on. */
@Component({
  selector: 'app-sign-in-dialog',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <dialog #dialog aria-label="Sign in" (close)="giveUp()">
      <div class="sheet">
        <form method="dialog"><button class="close" aria-label="Close">×</button></form>
        @if (request(); as request) {
          <logto-sign-in
            autofocus
            [appId]="request.appId"
            [firstScreen]="request.firstScreen"
            [identifier]="request.identifier"
            [loginHint]="request.loginHint"
            [organizationId]="request.organizationId"
            (logto-complete)="goOn($event)"
          />
        }
      </div>
    </dialog>
  `,
})
export class SignInDialog {
  readonly #oidc = inject(OidcSecurityService);
  readonly #session = inject(Session);
  readonly #navigate = signInHere({
    ask: (request) => this.#ask(request),
    handleCallback: (url) => this.#session.check(url),
    navigate: (url) => location.assign(atLogto(url)),
  });
  #answer?: (redirectTo?: string) => void;

  protected readonly request = signal<SignInRequest | undefined>(undefined);
  protected readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  /** Resolves when the person is signed in, or has given up. */
  async signIn(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const urlHandler = (url: string) => this.#navigate(here(url)).then(resolve, reject);
      this.#oidc.authorize(undefined, { urlHandler });
    });
    this.dialog().nativeElement.close();
  }

  #ask(request: SignInRequest): Promise<string | undefined> {
    this.request.set(request);
    this.dialog().nativeElement.showModal();
    return new Promise((resolve) => (this.#answer = resolve));
  }

  protected goOn(event: LogtoCompleteEvent): void {
    event.preventDefault();
    this.#answer?.(event.redirectTo);
  }

  /** Each sign-in has an element of its own, which starts as soon as it is there. */
  protected giveUp(): void {
    this.request.set(undefined);
    this.#answer?.();
  }
}
