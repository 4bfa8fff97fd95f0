import Router from '@koa/router';
import phrases, { builtInLanguages } from '@logto/phrases-experience';
import { z } from 'zod';

import { parseQuery } from '../http/request-body.js';
import type { Settings } from '../settings/settings.js';
import { chooseLanguage } from './language.js';

export const phrasesRoutes = (settings: Settings): Router =>
  new Router().get('/api/.well-known/phrases', async (ctx) => {
    const { lng } = parseQuery(ctx, z.object({ lng: z.string().optional() }));
    const {
      languageInfo: { autoDetect, fallbackLanguage },
    } = await settings.get();

    const language = chooseLanguage(
      [...(lng?.split(' ') ?? []), ...(autoDetect ? ctx.acceptsLanguages() : []), fallbackLanguage],
      builtInLanguages,
    );
    ctx.set('Content-Language', language);
    ctx.body = phrases[language];
  });
