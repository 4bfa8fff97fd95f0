/** Somebody whose mailboxes a great many people have. */
export interface MailProvider {
  readonly name: string;
  /** Where its mailboxes are read; phones with its app open that. */
  readonly inbox: string;
}

interface Entry extends MailProvider {
  /** The domains of its addresses: what stands before the first dot, and all that may stand behind it. */
  readonly domains: Readonly<Record<string, string>>;
}

const entries: readonly Entry[] = [
  {
    name: 'Gmail',
    inbox: 'https://mail.google.com/',
    domains: { gmail: 'com', googlemail: 'com' },
  },
  {
    name: 'Outlook',
    inbox: 'https://outlook.live.com/mail/',
    domains: {
      outlook: 'com at be cl com.ar com.au com.br com.tr cz de dk es fr hu ie in it jp kr pt sa sg',
      hotmail: 'com be ca ch co.jp co.th co.uk com.ar com.au com.br com.tr de dk es fi fr it nl no se',
      live: 'com at be ca cl cn co.uk com.ar com.au com.mx com.pt de dk fi fr ie in it jp nl no se',
      msn: 'com',
    },
  },
  {
    name: 'Yahoo',
    inbox: 'https://mail.yahoo.com/',
    domains: {
      yahoo:
        'com at be ca cl co.id co.in co.nz co.th co.uk co.za com.ar com.au com.br com.co com.hk com.mx com.my com.ph ' +
        'com.sg com.tr com.tw com.vn cz de dk es fi fr gr hu ie in it nl no pl ro se',
      ymail: 'com',
      rocketmail: 'com',
      myyahoo: 'com',
    },
  },
  { name: 'Yahoo! JAPAN', inbox: 'https://mail.yahoo.co.jp/', domains: { yahoo: 'co.jp', ymail: 'ne.jp' } },
  { name: 'iCloud Mail', inbox: 'https://www.icloud.com/mail/', domains: { icloud: 'com', me: 'com', mac: 'com' } },
  {
    name: 'Proton Mail',
    inbox: 'https://mail.proton.me/',
    domains: { proton: 'me', protonmail: 'com ch', pm: 'me' },
  },
  { name: 'AOL', inbox: 'https://mail.aol.com/', domains: { aol: 'com co.uk de fr it', aim: 'com' } },
  { name: 'GMX', inbox: 'https://www.gmx.net/', domains: { gmx: 'net de at ch' } },
  { name: 'GMX', inbox: 'https://www.gmx.com/', domains: { gmx: 'com co.uk es fr us' } },
  { name: 'WEB.DE', inbox: 'https://web.de/', domains: { web: 'de' } },
  { name: 'T-Online', inbox: 'https://email.t-online.de/', domains: { 't-online': 'de' } },
  { name: 'mail.com', inbox: 'https://www.mail.com/', domains: { mail: 'com', email: 'com' } },
  { name: 'Fastmail', inbox: 'https://app.fastmail.com/', domains: { fastmail: 'com fm' } },
  { name: 'HEY', inbox: 'https://app.hey.com/', domains: { hey: 'com' } },
  {
    name: 'Tuta',
    inbox: 'https://app.tuta.com/',
    domains: { tuta: 'com io', tutamail: 'com', tutanota: 'com de', keemail: 'me' },
  },
  { name: 'Zoho Mail', inbox: 'https://mail.zoho.com/', domains: { zoho: 'com', zohomail: 'com' } },
  { name: 'Seznam', inbox: 'https://email.seznam.cz/', domains: { seznam: 'cz', email: 'cz' } },
  {
    name: 'Mail.ru',
    inbox: 'https://e.mail.ru/',
    domains: { mail: 'ru', bk: 'ru', list: 'ru', inbox: 'ru', internet: 'ru' },
  },
  { name: 'Yandex', inbox: 'https://mail.yandex.com/', domains: { yandex: 'ru com by kz', ya: 'ru' } },
  { name: 'QQ Mail', inbox: 'https://mail.qq.com/', domains: { qq: 'com', foxmail: 'com' } },
  { name: '163 Mail', inbox: 'https://mail.163.com/', domains: { 163: 'com' } },
  { name: '126 Mail', inbox: 'https://mail.126.com/', domains: { 126: 'com' } },
  { name: 'Naver', inbox: 'https://mail.naver.com/', domains: { naver: 'com' } },
  { name: 'Daum', inbox: 'https://mail.daum.net/', domains: { daum: 'net', hanmail: 'net' } },
];

/** The providers that people are most likely to have an address with, by its domain. */
export const mailProviders: ReadonlyMap<string, MailProvider> = new Map(
  entries.flatMap((entry) =>
    Object.entries(entry.domains).flatMap(([name, ends]) =>
      ends.split(' ').map((end) => [`${name}.${end}`, entry] as const),
    ),
  ),
);

/** Who an email address is with, where that is known for certain. */
export const mailProviderOf = (address: string): MailProvider | undefined =>
  mailProviders.get(address.slice(address.lastIndexOf('@') + 1).toLowerCase());
