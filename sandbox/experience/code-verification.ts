import type Router from '@koa/router';
import {
  InteractionEvent,
  type SignInExperience,
  SignInIdentifier,
  SignInMode,
  TemplateType,
  verificationCodeIdentifierGuard,
} from '@logto/schemas';
import { z } from 'zod';

import { newId } from '../data/new-id.js';
import { answer, verificationGuard } from '../http/answer.js';
import { Refusal } from '../http/refusal.js';
import { parseBody } from '../http/request-body.js';
import type { Channel } from '../messages/inbox.js';
import type { Recipient } from '../messages/verification-codes.js';
import type { Tenant } from '../tenant.js';
import { requireCaptcha } from './captcha-demand.js';
import { type ExperienceState, save, stateOf } from './context.js';
import { requireWelcomeEmail } from './email-blocklist.js';
import type { InteractionState } from './interaction-state.js';
import { type CodeRecord, codeRecordType, findRecordOfType, putRecord } from './verification-record.js';

type Send = { identifier: Recipient; interactionEvent: InteractionEvent };

const channels: Record<Recipient['type'], Channel> = {
  [SignInIdentifier.Email]: 'email',
  [SignInIdentifier.Phone]: 'sms',
};

const templates = {
  [InteractionEvent.SignIn]: TemplateType.SignIn,
  [InteractionEvent.Register]: TemplateType.Register,
  [InteractionEvent.ForgotPassword]: TemplateType.ForgotPassword,
};

const isAskedAtSignUp = ({ signUp }: SignInExperience, type: Recipient['type']): boolean =>
  signUp.identifiers.includes(type) ||
  (signUp.secondaryIdentifiers ?? []).some(({ identifier }) => identifier === type || identifier === 'emailOrPhone');

/** Someone identified who proves an address that sign-up never asks for is binding a factor. */
const templateOf = (
  { identifier, interactionEvent }: Send,
  { userId }: InteractionState,
  settings: SignInExperience,
): TemplateType =>
  userId !== undefined && !isAskedAtSignUp(settings, identifier.type)
    ? TemplateType.BindMfa
    : templates[interactionEvent];

/** No message goes to strangers where it could only tell whether they have an account. */
const isForStrangersToo = (
  { interactionEvent }: Send,
  { userId }: InteractionState,
  { signInMode }: SignInExperience,
): boolean =>
  interactionEvent === InteractionEvent.Register ||
  (interactionEvent === InteractionEvent.SignIn && (userId !== undefined || signInMode !== SignInMode.SignIn));

export const codeVerificationRoutes = (router: Router<ExperienceState>, tenant: Tenant): void => {
  router.post('/verification/verification-code', async (ctx) => {
    const state = stateOf(ctx);
    const send: Send = await parseBody(
      ctx,
      z.object({
        identifier: verificationCodeIdentifierGuard,
        interactionEvent: z.nativeEnum(InteractionEvent),
      }),
    );
    const { type, value } = send.identifier;
    const settings = await tenant.settings.get();
    if (state.userId === undefined) {
      requireCaptcha(state, settings);
    }
    if (type === SignInIdentifier.Email && send.interactionEvent === InteractionEvent.Register) {
      requireWelcomeEmail(value, settings);
    }
    if (!(await tenant.connectors.has(channels[type]))) {
      throw new Refusal('connector.not_found', 501, { gaps: { type: channels[type] } });
    }

    const verificationId = newId();
    const usageType = templateOf(send, state, settings);
    const { code } = await tenant.codes.create(verificationId, value, settings.verificationCodePolicy);
    if (isForStrangersToo(send, state, settings) || (await tenant.accounts.findByIdentifier(send.identifier))) {
      await tenant.messenger.deliver({ to: value, channel: channels[type], usageType, code });
    }

    putRecord(state, {
      id: verificationId,
      type: codeRecordType[type],
      identifier: send.identifier,
      templateType: usageType,
      verified: false,
    } as CodeRecord);
    await save(ctx, state);
    answer(ctx, verificationGuard, { verificationId });
  });

  router.post('/verification/verification-code/verify', async (ctx) => {
    const state = stateOf(ctx);
    const { identifier, verificationId, code } = await parseBody(
      ctx,
      z.object({
        identifier: verificationCodeIdentifierGuard,
        verificationId: z.string(),
        code: z.string(),
      }),
    );
    const record = findRecordOfType(state, verificationId, codeRecordType[identifier.type]);
    const { sentinelPolicy, verificationCodePolicy } = await tenant.settings.get();

    await tenant.lockout.guard(
      identifier.value,
      sentinelPolicy,
      () => true,
      async () => tenant.codes.verify(verificationId, identifier, code, verificationCodePolicy),
    );

    putRecord(state, { ...record, verified: true });
    await save(ctx, state);
    answer(ctx, verificationGuard, { verificationId });
  });
};
