/** The languages of the words here, as Logto names and orders them: the first of several with one base stands for it. */
export const languages = [
  'ar',
  'cs',
  'de',
  'en',
  'es',
  'es-MX',
  'fa-IR',
  'fr',
  'it',
  'ja',
  'ko',
  'pl-PL',
  'pt-PT',
  'pt-BR',
  'ru',
  'th',
  'tr-TR',
  'uk-UA',
  'zh-CN',
  'zh-HK',
  'zh-TW',
] as const;

export type Language = (typeof languages)[number];
