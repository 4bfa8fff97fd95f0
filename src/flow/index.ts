/** The flow without UI, for people who draw their own. It runs without a DOM. */
export { Client, type ClientOptions } from '../api/client.js';
export type { InteractionEvent } from '../api/experience.js';
export { Failure, type FailureReason } from '../api/failure.js';
export type { Address, Identifier, IdentifierType } from '../api/identifier.js';
export { Refusal } from '../api/refusal.js';
export { fetchSettings, type SettingsQuery } from '../api/well-known.js';
export { parseSettings, type ParsedSettings } from '../settings/parse-settings.js';
export type { Settings } from '../settings/settings.js';
export type { Action, ActionOf, ActionType } from './action.js';
export { firstStep } from './first-step.js';
export { FlowController } from './flow-controller.js';
export type { FlowListener, FlowOptions, FlowState } from './flow-state.js';
export type { HumanProof } from './interaction.js';
export type { FieldName, Problem } from './problem.js';
export type { Question } from './question.js';
export type { Addition, EntryStep, Step, StepName, StepOf } from './step.js';
export type { Trail } from './trail.js';
export { wishedStep, type Wishes } from './wished-step.js';
