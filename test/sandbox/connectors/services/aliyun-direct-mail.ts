import { randomUUID } from 'node:crypto';

import { AliyunService, type Parameters } from './aliyun.js';
import { type ServiceAnswer, standIn } from './network.js';

export type DirectMail = { from: string; alias: string | undefined; to: string; subject: string; html: string };

const hosts = { 'cn-hangzhou': 'dm.aliyuncs.com', 'eu-central-1': 'dm.eu-central-1.aliyuncs.com' };

/** Stands in for Aliyun Direct Mail in one of its regions. */
export class AliyunDirectMail extends AliyunService {
  readonly accountName = 'no-reply@mail.bookstore.test';
  /** How many more mails it lets through before flow control. */
  permits = Infinity;
  readonly mails: DirectMail[] = [];

  protected readonly fixed;

  constructor(region: keyof typeof hosts = 'cn-hangzhou') {
    super();
    this.fixed = {
      Action: 'SingleSendMail',
      Version: '2015-11-23',
      Format: 'json',
      RegionId: region,
      AddressType: '1',
      ReplyToAddress: 'false',
    };
    standIn(hosts[region], '/', (request) => this.answer(request));
  }

  protected act({
    AccountName: from = '',
    FromAlias: alias,
    ToAddress: to = '',
    Subject: subject = '',
    HtmlBody: html = '',
  }: Parameters): ServiceAnswer {
    if (from !== this.accountName) {
      return this.refuse(404, 'InvalidMailAddress.NotFound', 'The specified mailAddress does not exist.');
    }
    if (!to.includes('@')) {
      return this.refuse(400, 'InvalidToAddress', 'The specified ToAddress is malformed.');
    }
    if (subject === '' || html === '') {
      return this.refuse(400, 'InvalidBody', 'The specified textBody or htmlBody is malformed.');
    }
    if (this.permits <= 0) {
      return this.refuse(400, 'Throttling.User', 'Request was denied due to user flow control.');
    }
    this.permits -= 1;
    this.mails.push({ from, alias, to, subject, html });
    return [200, { EnvId: '600000004642049710', RequestId: randomUUID().toUpperCase() }];
  }
}
