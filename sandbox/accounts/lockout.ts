import { createHash } from 'node:crypto';

import type { SentinelPolicy } from '@logto/schemas';

import { type Clock, hour, minute } from '../clock.js';
import type { Collection } from '../data/collection.js';
import { Refusal } from '../http/refusal.js';

export type Attempts = { failedAt: number[]; lockedUntil?: number };

const defaults = { maxAttempts: 100, lockoutDuration: 60 };

/** Counts failed attempts per subject (an identifier's value, or an account) and locks it for a while. */
export class Lockout {
  constructor(
    private readonly attempts: Collection<Attempts>,
    private readonly now: Clock,
  ) {}

  /** Runs one attempt; a `Refusal` that `counts` says yes to is a failure of the subject. */
  async guard<T>(
    subject: string,
    policy: SentinelPolicy,
    counts: (refusal: Refusal) => boolean,
    attempt: () => Promise<T>,
  ): Promise<T> {
    const id = createHash('sha256').update(subject).digest('hex');
    const { failedAt, lockedUntil } = (await this.attempts.get(id)) ?? { failedAt: [] };
    if (lockedUntil !== undefined && lockedUntil > this.now()) {
      throw this.locked(lockedUntil);
    }

    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Refusal && counts(error))) {
        throw error;
      }
      const { maxAttempts, lockoutDuration } = { ...defaults, ...policy };
      const failures = [...failedAt.filter((at) => at > this.now() - hour), this.now()];
      if (failures.length < maxAttempts) {
        await this.attempts.put(id, { failedAt: failures });
        throw error;
      }
      const until = this.now() + lockoutDuration * minute;
      await this.attempts.put(id, { failedAt: failures, lockedUntil: until });
      throw this.locked(until);
    }
  }

  private locked(until: number): Refusal {
    const minutes = Math.ceil((until - this.now()) / minute);
    return new Refusal('session.verification_blocked_too_many_attempts', 400, {
      gaps: {
        relativeTime: (language) => new Intl.RelativeTimeFormat(language).format(minutes, 'minute'),
      },
    });
  }
}
