import Router from '@koa/router';
import { CustomPhrases, languageInfoGuard, translationGuard } from '@logto/schemas';
import { z } from 'zod';

import { answer } from '../http/answer.js';
import { Refusal } from '../http/refusal.js';
import { parseBody, parseParams } from '../http/request-body.js';
import { builtInPhrases } from '../phrases/built-in.js';
import { isPartOf } from '../phrases/merge.js';
import type { Tenant } from '../tenant.js';

/** Languages that Logto knows by name, whether it has phrases in them or not. */
const paramsGuard = z.object({ languageTag: languageInfoGuard.shape.fallbackLanguage });

/** `/api/custom-phrases` of Logto's Management API. */
export const customPhraseRoutes = ({ customPhrases, settings }: Tenant): Router => {
  const router = new Router({ prefix: '/api/custom-phrases' });

  router.get('/', async (ctx) => {
    answer(ctx, z.array(CustomPhrases.guard), await customPhrases.list());
  });

  router.get('/:languageTag', async (ctx) => {
    answer(ctx, CustomPhrases.guard, await existing(parseParams(ctx, paramsGuard)));
  });

  router.put('/:languageTag', async (ctx) => {
    const { languageTag } = parseParams(ctx, paramsGuard);
    const translation = await parseBody(ctx, translationGuard);
    if (!isPartOf(builtInPhrases.en.translation, translation)) {
      throw new Refusal('localization.invalid_translation_structure', 422);
    }
    answer(ctx, CustomPhrases.guard, await customPhrases.put(languageTag, translation));
  });

  router.delete('/:languageTag', async (ctx) => {
    const { languageTag } = await existing(parseParams(ctx, paramsGuard));
    const { languageInfo } = await settings.get();
    if (languageInfo.fallbackLanguage === languageTag) {
      throw new Refusal('localization.cannot_delete_default_language', 409, { gaps: { languageTag } });
    }
    await customPhrases.remove(languageTag);
    ctx.status = 204;
  });

  const existing = async ({ languageTag }: z.output<typeof paramsGuard>) => {
    const phrase = await customPhrases.get(languageTag);
    if (!phrase) {
      throw new Refusal('entity.not_found', 404);
    }
    return phrase;
  };

  return router;
};
