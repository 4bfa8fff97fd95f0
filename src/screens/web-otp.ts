import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

interface OtpCredential extends Credential {
  readonly code: string;
}

/** Takes the code out of the text message by itself, where the browser can and the person lets it. */
export class WebOtp implements ReactiveController {
  #waiting: AbortController | undefined;

  constructor(
    private readonly host: Host,
    private readonly isWanted: () => boolean,
    private readonly take: (code: string) => void,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#waiting && this.host.isConnected && this.isWanted() && 'OTPCredential' in window) {
      void this.#wait((this.#waiting = new AbortController()));
    }
  }

  hostDisconnected(): void {
    this.#waiting?.abort();
    this.#waiting = undefined;
  }

  async #wait({ signal }: AbortController): Promise<void> {
    const request = { otp: { transport: ['sms'] }, signal } as CredentialRequestOptions;
    try {
      const credential = (await navigator.credentials.get(request)) as OtpCredential | null;
      if (credential?.code) {
        this.take(credential.code);
      }
    } catch {
      // The person said no, or typed the code first: both are fine.
    }
  }
}
