import { z } from 'zod';

import { type ServiceAnswer, type ServiceRequest, standIn } from './network.js';

const mailbox = z.object({ email: z.string().email(), name: z.string().optional() }).strict();

/** What https://api.sendgrid.com/v3/mail/send takes, as far as connectors use it. */
const mailGuard = z
  .object({
    personalizations: z.tuple([z.object({ to: z.tuple([mailbox]) }).strict()]),
    from: mailbox,
    subject: z.string().min(1),
    content: z.tuple([z.object({ type: z.enum(['text/plain', 'text/html']), value: z.string().min(1) }).strict()]),
  })
  .strict();

export type SendGridMail = z.output<typeof mailGuard>;

const refuse = (status: number, message: string, field: string | null = null): ServiceAnswer => [
  status,
  { errors: [{ message, field, help: null }] },
];

/** Stands in for SendGrid: one account, its API key, its senders and its credits. */
export class SendGrid {
  readonly apiKey = 'SG.a-key-of-the-tests';
  readonly verifiedSender = 'accounts@bookstore.test';
  credits = Infinity;
  readonly mails: SendGridMail[] = [];

  constructor() {
    standIn('api.sendgrid.com', '/v3/mail/send', (request) => this.answer(request));
  }

  private answer({ headers, body }: ServiceRequest): ServiceAnswer {
    if (headers['authorization'] !== `Bearer ${this.apiKey}`) {
      return refuse(401, 'The provided authorization grant is invalid, expired, or revoked');
    }
    if (headers['content-type'] !== 'application/json') {
      return refuse(415, 'Content-Type should be application/json.');
    }
    const { data: mail, error } = mailGuard.safeParse(body);
    if (!mail) {
      return refuse(400, String(error?.issues[0]?.message), error?.issues[0]?.path.join('.'));
    }
    if (mail.from.email !== this.verifiedSender) {
      return refuse(403, 'The from address does not match a verified Sender Identity.', 'from');
    }
    if (this.mails.length >= this.credits) {
      return refuse(401, 'Maximum credits exceeded');
    }
    this.mails.push(mail);
    return [202, ''];
  }
}
