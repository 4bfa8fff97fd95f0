import { computed, inject, Injectable, signal } from '@angular/core';
import { OidcSecurityService } from 'angular-auth-oidc-client';
import { firstValueFrom } from 'rxjs';

/** Who is signed in. */
@Injectable({ providedIn: 'root' })
export class Session {
  readonly #oidc = inject(OidcSecurityService);
  readonly #problem = signal('');

  readonly isSignedIn = computed(() => this.#oidc.authenticated().isAuthenticated);
  /** The answer of Logto’s userinfo endpoint, which the library asks after each sign-in. */
  readonly claims = computed<Record<string, unknown>>(() => this.#oidc.userData().userData ?? {});
  /** Why the last sign-in did not work. */
  readonly problem = this.#problem.asReadonly();

  signIn(): void {
    this.#oidc.authorize();
  }

  signOut(): void {
    this.#oidc.logoff().subscribe();
  }

  /** Takes up the session of this tab, or the answer of Logto that a callback URL brings. */
  async check(url = location.href): Promise<void> {
    try {
      const { errorMessage } = await firstValueFrom(this.#oidc.checkAuth(url));
      this.#problem.set(errorMessage ? (reasonIn(url) ?? errorMessage) : '');
    } catch (error) {
      // The state is none of this tab: somebody else asked for this answer.
      this.#problem.set(error instanceof Error ? error.message : String(error));
    }
  }
}

/** What Logto says in a callback URL where there is no code. */
function reasonIn(url: string): string | null {
  const { searchParams } = new URL(url);
  return searchParams.get('error_description') ?? searchParams.get('error');
}
