import Router from '@koa/router';
import { z } from 'zod';

import { parseQuery } from '../http/request-body.js';
import type { Tenant } from '../tenant.js';
import { builtInLanguages, builtInPhrases } from './built-in.js';
import { chooseLanguage } from './language.js';
import { merge } from './merge.js';

/** Logto's phrases with the tenant's own over them; a language that only the tenant has is made of English. */
export const phrasesRoutes = ({ customPhrases, settings }: Tenant): Router =>
  new Router().get('/api/.well-known/phrases', async (ctx) => {
    const { lng } = parseQuery(ctx, z.object({ lng: z.string().optional() }));
    const {
      languageInfo: { autoDetect, fallbackLanguage },
    } = await settings.get();
    const custom = await customPhrases.list();

    const language = chooseLanguage(
      [...(lng?.split(' ') ?? []), ...(autoDetect ? ctx.acceptsLanguages() : []), fallbackLanguage],
      builtInLanguages,
      custom.map(({ languageTag }) => languageTag),
    );
    const builtIn = builtInLanguages.find((tag) => tag === language) ?? 'en';
    const own = custom.find(({ languageTag }) => languageTag === language);
    ctx.set('Content-Language', language);
    ctx.body = { translation: merge(builtInPhrases[builtIn].translation, own?.translation ?? {}) };
  });
