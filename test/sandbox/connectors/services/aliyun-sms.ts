import { randomUUID } from 'node:crypto';

import { AliyunService, type Parameters } from './aliyun.js';
import { type ServiceAnswer, standIn } from './network.js';

export type TextMessage = { to: string; signName: string; templateCode: string; code: string };

/** Stands in for Aliyun SMS. What has to do with messages is told in an answer of status 200. */
export class AliyunSms extends AliyunService {
  readonly signName = '书店';
  readonly approvedTemplates = new Set<string>();
  /** How many more messages it lets through before flow control. */
  permits = Infinity;
  readonly messages: TextMessage[] = [];

  protected readonly fixed = { Action: 'SendSms', Version: '2017-05-25', Format: 'json', RegionId: 'cn-hangzhou' };

  constructor() {
    super();
    standIn('dysmsapi.aliyuncs.com', '/', (request) => this.answer(request));
  }

  protected act({
    PhoneNumbers: to = '',
    SignName: signName = '',
    TemplateCode: templateCode = '',
    TemplateParam = '{}',
  }: Parameters): ServiceAnswer {
    if (!/^\d{5,15}$/.test(to)) {
      return this.refuse(200, 'isv.MOBILE_NUMBER_ILLEGAL', '非法手机号');
    }
    if (signName !== this.signName) {
      return this.refuse(200, 'isv.SMS_SIGNATURE_ILLEGAL', '该账号下找不到对应签名');
    }
    if (!this.approvedTemplates.has(templateCode)) {
      return this.refuse(200, 'isv.SMS_TEMPLATE_ILLEGAL', '模板不合法(不存在或被拉黑)');
    }
    if (this.permits <= 0) {
      return this.refuse(200, 'isv.BUSINESS_LIMIT_CONTROL', '触发天级流控Permits:10');
    }
    this.permits -= 1;
    const { code } = JSON.parse(TemplateParam) as { code: string };
    this.messages.push({ to, signName, templateCode, code });
    return [200, { Code: 'OK', Message: 'OK', BizId: '900619746936498440^0', RequestId: randomUUID().toUpperCase() }];
  }
}
