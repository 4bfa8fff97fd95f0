import ar from '@logto/phrases/lib/locales/ar/errors/index.js';
import de from '@logto/phrases/lib/locales/de/errors/index.js';
import en from '@logto/phrases/lib/locales/en/errors/index.js';
import es from '@logto/phrases/lib/locales/es/errors/index.js';
import faIR from '@logto/phrases/lib/locales/fa-ir/errors/index.js';
import fr from '@logto/phrases/lib/locales/fr/errors/index.js';
import it from '@logto/phrases/lib/locales/it/errors/index.js';
import ja from '@logto/phrases/lib/locales/ja/errors/index.js';
import ko from '@logto/phrases/lib/locales/ko/errors/index.js';
import plPL from '@logto/phrases/lib/locales/pl-pl/errors/index.js';
import ptBR from '@logto/phrases/lib/locales/pt-br/errors/index.js';
import ptPT from '@logto/phrases/lib/locales/pt-pt/errors/index.js';
import ru from '@logto/phrases/lib/locales/ru/errors/index.js';
import th from '@logto/phrases/lib/locales/th/errors/index.js';
import trTR from '@logto/phrases/lib/locales/tr-tr/errors/index.js';
import zhCN from '@logto/phrases/lib/locales/zh-cn/errors/index.js';
import zhHK from '@logto/phrases/lib/locales/zh-hk/errors/index.js';
import zhTW from '@logto/phrases/lib/locales/zh-tw/errors/index.js';

/** What errors are called in each language. The package's own entry brings the console's thousands of texts along. */
export const errorSentences = {
  ar,
  de,
  en,
  es,
  'fa-IR': faIR,
  fr,
  it,
  ja,
  ko,
  'pl-PL': plPL,
  'pt-BR': ptBR,
  'pt-PT': ptPT,
  ru,
  th,
  'tr-TR': trTR,
  'zh-CN': zhCN,
  'zh-HK': zhHK,
  'zh-TW': zhTW,
} as const;
