import { createHmac, randomUUID } from 'node:crypto';

import type { ServiceAnswer, ServiceRequest } from './network.js';

export type Parameters = Record<string, string>;

const quarterOfAnHour = 15 * 60 * 1000;

/** As RFC 3986 has it: only letters, digits and `-._~` stay as they are. */
const percentEncode = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Signature version 1.0 of Aliyun's RPC interface, as its documentation describes it. */
export const signatureOf = (parameters: Parameters, secret: string): string => {
  const canonicalized = Object.keys(parameters)
    .filter((name) => name !== 'Signature')
    .sort()
    .map((name) => `${percentEncode(name)}=${percentEncode(String(parameters[name]))}`)
    .join('&');
  return createHmac('sha1', `${secret}&`)
    .update(`POST&${percentEncode('/')}&${percentEncode(canonicalized)}`)
    .digest('base64');
};

/** What both of Aliyun's services do before they look at a message: who asks, and is it really them? */
export abstract class AliyunService {
  readonly accessKeyId = 'LTAI-of-the-tests';
  readonly accessKeySecret = 'secret & of the (tests)!';

  private readonly nonces = new Set<string>();

  /** What every request has to say besides its own, the action and its version first. */
  protected abstract readonly fixed: Parameters;
  protected abstract act(parameters: Parameters): ServiceAnswer;

  protected answer({ headers, body }: ServiceRequest): ServiceAnswer {
    if (headers['content-type'] !== 'application/x-www-form-urlencoded') {
      return this.refuse(415, 'UnsupportedHTTPMethod', 'The content type is not supported.');
    }
    const parameters: Parameters = Object.fromEntries(new URLSearchParams(String(body)));
    return this.refuseStrangers(parameters) ?? this.act(parameters);
  }

  protected refuse(status: number, code: string, message: string): ServiceAnswer {
    return [status, { RequestId: randomUUID().toUpperCase(), HostId: 'aliyuncs.com', Code: code, Message: message }];
  }

  private refuseStrangers(parameters: Parameters): ServiceAnswer | undefined {
    const { AccessKeyId, Signature, SignatureNonce = '', Timestamp = '' } = parameters;
    const wrong = Object.entries({ ...this.fixed, SignatureMethod: 'HMAC-SHA1', SignatureVersion: '1.0' }).find(
      ([name, value]) => parameters[name] !== value,
    );
    if (wrong) {
      return this.refuse(400, `Invalid${wrong[0]}`, `The parameter ${wrong[0]} has to be ${wrong[1]}.`);
    }
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(Timestamp)) {
      return this.refuse(400, 'InvalidTimeStamp.Format', 'Specified time stamp or date value is not well formatted.');
    }
    if (Math.abs(Date.now() - Date.parse(Timestamp)) > quarterOfAnHour) {
      return this.refuse(400, 'InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.');
    }
    if (SignatureNonce === '' || this.nonces.has(SignatureNonce)) {
      return this.refuse(400, 'SignatureNonceUsed', 'Specified signature nonce was used already.');
    }
    this.nonces.add(SignatureNonce);
    if (AccessKeyId !== this.accessKeyId) {
      return this.refuse(404, 'InvalidAccessKeyId.NotFound', 'Specified access key is not found.');
    }
    if (Signature !== signatureOf(parameters, this.accessKeySecret)) {
      return this.refuse(400, 'SignatureDoesNotMatch', 'Specified signature is not matched with our calculation.');
    }
    return undefined;
  }
}
