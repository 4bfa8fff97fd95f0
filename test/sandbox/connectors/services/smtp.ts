import type { AddressInfo } from 'node:net';

import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server of this machine: one account, and a mailbox that takes everything. */
export class MailServer {
  readonly user = 'bookstore';
  readonly pass = 'letters-by-the-dozen';
  readonly mails: ParsedMail[] = [];

  private readonly server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) => {
      const isKnown = username === this.user && password === this.pass;
      done(isKnown ? null : new Error('Invalid username or password'), isKnown ? { user: username } : undefined);
    },
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        this.mails.push(mail);
        done();
      }, done);
    },
  });

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, 'localhost', resolve));
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }
}
