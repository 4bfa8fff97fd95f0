import { TemplateType } from '@logto/connector-kit';
import { z, type ZodIssue } from 'zod';

import { Refusal } from '../http/refusal.js';
import { describeIssues } from '../http/request-body.js';
import type { ConnectorFactory } from './factories.js';

/** The kinds of message that sign-in, sign-up, recovery and second factors need. */
const neededTemplates = [
  TemplateType.Register,
  TemplateType.SignIn,
  TemplateType.ForgotPassword,
  TemplateType.Generic,
  TemplateType.BindMfa,
];

const templateGuard = z.object({ usageType: z.string(), content: z.string().optional() });

const templatesOf = (config: unknown): unknown[] | undefined => {
  const { data } = z.object({ templates: z.array(z.unknown()) }).safeParse(config);
  return data?.templates;
};

/** Texts without a place for the code. Some services keep the texts themselves: there is nothing to read then. */
const issuesOfTexts = (config: unknown): ZodIssue[] =>
  (templatesOf(config) ?? []).flatMap((template, index): ZodIssue[] => {
    const { usageType, content } = templateGuard.safeParse(template).data ?? {};
    const isWithoutCode =
      content !== undefined && usageType !== TemplateType.OrganizationInvitation && !/{{\s*code\s*}}/.test(content);
    return isWithoutCode
      ? [{ code: 'custom', path: ['templates', index, 'content'], message: '{{code}} is missing here' }]
      : [];
  });

/** What is wrong with a configuration: what the package's own guard says, and texts that tell no code. */
export const issuesOf = ({ configGuard }: ConnectorFactory, config: unknown): ZodIssue[] => [
  ...(configGuard.safeParse(config).error?.issues ?? []),
  ...issuesOfTexts(config),
];

export const requireConfig = (factory: ConnectorFactory, config: unknown): void => {
  const issues = issuesOf(factory, config);
  if (issues.length > 0) {
    throw new Refusal('connector.invalid_config', 400, {
      data: { issues, name: 'ZodError' },
      details: describeIssues({ issues }),
    });
  }
};

/** The kinds of message without a template of their own: they go out as `Generic`, or not at all if that is missing too. */
export const missingTemplates = (config: unknown): TemplateType[] => {
  const templates = templatesOf(config);
  const present = templates?.map((template) => templateGuard.safeParse(template).data?.usageType);
  return present ? neededTemplates.filter((type) => !present.includes(type)) : [];
};
