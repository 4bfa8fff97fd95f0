import { KeyValuePipe } from '@angular/common';
import { Component, computed, inject, viewChild, type ElementRef } from '@angular/core';
import { Session } from './session';
import { SignInDialog } from './sign-in-dialog';

@Component({
  selector: 'app-home',
  imports: [KeyValuePipe, SignInDialog],
  template: `
    <h1 #greeting tabindex="-1">{{ words() }}</h1>
    @if (session.isSignedIn()) {
      <p>You are signed in. This is what Logto knows about you:</p>
      <table>
        @for (claim of session.claims() | keyvalue; track claim.key) {
          <tr>
            <th scope="row">{{ claim.key }}</th>
            <td>{{ claim.value }}</td>
          </tr>
        }
      </table>
      <button (click)="session.signOut()">Sign out</button>
    } @else {
      <p>Sign in on Logto’s own page, or without leaving this one.</p>
      <button (click)="session.signIn()">Sign in</button>
      <button class="quiet" (click)="signInHere()">Sign in here</button>
    }
    <p class="problem" role="alert">
      @if (session.problem(); as problem) {
        The sign-in did not work: {{ problem }}
      }
    </p>
    <app-sign-in-dialog />
  `,
})
export class Home {
  protected readonly session = inject(Session);
  protected readonly words = computed(() => (this.session.isSignedIn() ? `Hello, ${this.#name()}` : 'Welcome'));
  protected readonly greeting = viewChild.required<ElementRef<HTMLElement>>('greeting');
  protected readonly dialog = viewChild.required(SignInDialog);

  readonly #name = computed(() => {
    const { name, username, email, sub } = this.session.claims();
    return name ?? username ?? email ?? sub;
  });

  protected async signInHere(): Promise<void> {
    await this.dialog().signIn();
    // The button that had the focus may be gone.
    this.greeting().nativeElement.focus();
  }
}
