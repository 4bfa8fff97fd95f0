import type { Context } from 'koa';
import { z, type ZodTypeAny } from 'zod';

/** Answers with what the guard lets through: unknown fields stay here. */
export const answer = <Guard extends ZodTypeAny>(
  ctx: Pick<Context, 'body'>,
  guard: Guard,
  value: z.input<Guard>,
): void => {
  ctx.body = guard.parse(value);
};

/** What every verification endpoint answers with. */
export const verificationGuard = z.object({ verificationId: z.string() });
