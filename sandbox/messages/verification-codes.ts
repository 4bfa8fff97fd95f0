import { randomInt } from 'node:crypto';

import type { SignInIdentifier, VerificationCodePolicy } from '@logto/schemas';

import { type Clock, hour, minute, second } from '../clock.js';
import type { Collection } from '../data/collection.js';
import { Refusal } from '../http/refusal.js';

export type Recipient = { type: SignInIdentifier.Email | SignInIdentifier.Phone; value: string };

export type VerificationCode = {
  verificationId: string;
  to: string;
  code: string;
  createdAt: number;
  expiresAt: number;
  wrongTries: number;
  isUsed: boolean;
};

const defaults = { expirationDuration: 600, maxRetryAttempts: 10 };
const sendLimit = { messages: 10, within: 10 * minute };
const keptFor = hour;

/** Codes by verification record: their life, their tries, and how often one recipient gets them. */
export class VerificationCodes {
  constructor(
    private readonly codes: Collection<VerificationCode>,
    private readonly now: Clock,
  ) {}

  async create(verificationId: string, to: string, policy: VerificationCodePolicy): Promise<VerificationCode> {
    await this.respectSendLimit(to);
    const { expirationDuration } = { ...defaults, ...policy };
    const code: VerificationCode = {
      verificationId,
      to,
      code: randomInt(1_000_000).toString().padStart(6, '0'),
      createdAt: this.now(),
      expiresAt: this.now() + expirationDuration * second,
      wrongTries: 0,
      isUsed: false,
    };
    await this.codes.put(verificationId, code);
    return code;
  }

  /** Uses up the code, or says why it does not fit. */
  async verify(
    verificationId: string,
    { type, value }: Recipient,
    input: string,
    policy: VerificationCodePolicy,
  ): Promise<void> {
    const { maxRetryAttempts } = { ...defaults, ...policy };
    const code = await this.codes.get(verificationId);
    if (!code || code.isUsed) {
      throw new Refusal('verification_code.not_found', 400);
    }
    if (code.to !== value) {
      throw new Refusal(`verification_code.${type}_mismatch`, 400);
    }
    if (code.expiresAt <= this.now()) {
      throw new Refusal('verification_code.expired', 400);
    }
    if (code.wrongTries >= maxRetryAttempts) {
      throw new Refusal('verification_code.exceed_max_try', 400);
    }
    if (code.code !== input) {
      await this.codes.put(verificationId, { ...code, wrongTries: code.wrongTries + 1 });
      throw new Refusal('verification_code.code_mismatch', 400);
    }
    await this.codes.put(verificationId, { ...code, isUsed: true });
  }

  /** Makes every code too old, as if its life had passed. */
  async expireAll(): Promise<void> {
    for (const code of await this.codes.list()) {
      await this.codes.put(code.verificationId, { ...code, expiresAt: this.now() });
    }
  }

  private async respectSendLimit(to: string): Promise<void> {
    const codes = await this.codes.listWhere('to', to);
    for (const { verificationId, createdAt } of codes) {
      if (createdAt < this.now() - keptFor) {
        await this.codes.remove(verificationId);
      }
    }
    const recent = codes.filter(({ createdAt }) => createdAt > this.now() - sendLimit.within);
    if (recent.length >= sendLimit.messages) {
      throw new Refusal('request.message_rate_limited', 429);
    }
  }
}
