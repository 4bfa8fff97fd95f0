import { after, before, it } from 'node:test';
import type { Person } from '../end-to-end/person.js';
import type { Stage } from '../end-to-end/stage.js';
import { aliyunDirectMailConfig, aliyunSmsConfig, sendGridConfig, usageTypes } from '../sandbox/connectors/configs.js';
import { AliyunDirectMail } from '../sandbox/connectors/services/aliyun-direct-mail.js';
import { AliyunSms } from '../sandbox/connectors/services/aliyun-sms.js';
import { cutOff, reconnect } from '../sandbox/connectors/services/network.js';
import { SendGrid } from '../sandbox/connectors/services/sendgrid.js';
import { codeIn } from '../sandbox/connectors/tester.js';

/** How a guide has codes sent, and what arrives. */
type Guide = {
  connectorId: string;
  config: object;
  identifier: 'email' | 'phone';
  label: string;
  address: string;
  newestCode(): string | undefined;
};

const sendGrid = (): Guide => {
  const service = new SendGrid();
  return {
    connectorId: 'sendgrid-email-service',
    config: sendGridConfig(),
    identifier: 'email',
    label: 'Email',
    address: 'mary@mail.test',
    newestCode: () => codeIn(service.mails.at(-1)?.content[0].value),
  };
};

const aliyunDirectMail = (): Guide => {
  const service = new AliyunDirectMail();
  return {
    connectorId: 'aliyun-direct-mail',
    config: aliyunDirectMailConfig(),
    identifier: 'email',
    label: 'Email',
    address: 'lin@mail.test',
    newestCode: () => codeIn(service.mails.at(-1)?.html),
  };
};

const aliyunSms = (): Guide => {
  const service = new AliyunSms();
  usageTypes.forEach((usageType) => service.approvedTemplates.add(`SMS_${usageType}`));
  return {
    connectorId: 'aliyun-short-message-service',
    config: aliyunSmsConfig(),
    identifier: 'phone',
    label: 'Phone number',
    address: '+8613800138000',
    newestCode: () => service.messages.at(-1)?.code,
  };
};

const guides = { SendGrid: sendGrid, 'Aliyun SMS': aliyunSms, 'Aliyun Direct Mail': aliyunDirectMail };

type Sitting = {
  stage: Stage;
  /** Presses what leads to the sign-in page; answers who is there then. */
  begin(): Promise<Person>;
  /** Waits until the application knows who has signed in. */
  isGreeted(): Promise<void>;
};

/** The end of a guide: people sign up with a code that a service delivers. Those are stand-ins; all else is cut off. */
export function itSignsPeopleUpThrough(services: readonly (keyof typeof guides)[], sitting: () => Sitting): void {
  before(cutOff);
  after(reconnect);

  for (const service of services) {
    it(`signs up with a code that ${service} delivers`, async () => {
      const { stage, begin, isGreeted } = sitting();
      const guide = guides[service]();
      await setUp(stage, guide);
      await signUp(await begin(), guide);
      await isGreeted();
    });
  }
}

/** The connector, and the ways to sign up and in that need it. */
async function setUp(stage: Stage, { connectorId, config, identifier }: Guide): Promise<void> {
  await stage.addConnector({ connectorId, config });
  await stage.configure({
    signUp: { identifiers: [identifier], password: true, verify: true },
    signIn: { methods: [{ identifier, password: true, verificationCode: true, isPasswordPrimary: true }] },
  });
}

async function signUp(person: Person, { label, address, newestCode }: Guide): Promise<void> {
  await person.sees('Sign in to your account');
  await person.press('Create account');
  await person.sees('Create your account');
  await person.fill(label, address);
  await person.press('Create account');
  await person.sees('Verification code');
  await person.fill('Verification code', newestCode() ?? 'none came');
  await person.fill('New password', 'Amber-Lantern-58');
  await person.press('Save password');
}
