import type { FlowState } from '../flow/flow-state.js';
import type { StepName } from '../flow/step.js';
import { checking } from './checking-server.js';
import { FakeTransport, type Script } from './fake-transport.js';
import { scenes } from './scenes.js';
import { stateOf, type Moment } from './state-of.js';

/** A screen that the element can be put into. */
export type ScreenName = StepName;

/** A state of one screen; every screen has the state `empty`. */
export type StateName<Screen extends ScreenName = ScreenName> = Screen extends ScreenName
  ? keyof (typeof scenes)[Screen] & string
  : never;

/** What may differ from the scene as it comes. */
export interface SceneChanges {
  /** Settings of your own, such as a brand, over those of the tenant that leads to this screen. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where the server differs from `checking` once the element is there. */
  readonly server?: Script;
}

/** A screen in a state. */
export interface SceneName<Screen extends ScreenName = ScreenName> {
  readonly screen: Screen;
  /** `empty` if absent. */
  readonly state?: StateName<Screen>;
}

/** What puts the element into a screen and state, under the names of its properties, and the server behind it. */
export interface Scene {
  readonly settings: unknown;
  readonly preview: FlowState;
  readonly fetch: typeof fetch;
  /** Remembers what was sent, and can be told to answer otherwise. */
  readonly transport: FakeTransport;
}

/** What of the element is needed here. */
export interface Shows {
  settings: unknown;
  preview: FlowState | undefined;
  fetch: typeof fetch | undefined;
}

/**
 * A screen in a state, for templates and frameworks. What led there is over: from here on, the server is one that knows
 * `rightPassword` and `rightCode`, and on which everything else works.
 */
export async function scene<Screen extends ScreenName>({
  screen,
  state,
  settings,
  server,
}: SceneName<Screen> & SceneChanges): Promise<Scene> {
  const moments: Readonly<Record<string, Moment>> = scenes[screen];
  const moment = moments[state ?? 'empty']!;
  const transport = new FakeTransport({ ...checking, ...server });
  return {
    settings: { ...Object(moment.settings), ...settings },
    preview: await stateOf(moment),
    fetch: transport.fetch,
    transport,
  };
}

/** Puts the element into a screen and state: `await show(element, 'code', 'refused')`. */
export async function show<Screen extends ScreenName>(
  element: Shows,
  screen: Screen,
  state?: StateName<Screen>,
  changes: SceneChanges = {},
): Promise<FakeTransport> {
  const { transport, ...properties } = await scene({ screen, ...(state && { state }), ...changes });
  Object.assign(element, properties);
  return transport;
}

/** Every screen in every state, to go through them all. */
export const sceneNames: readonly Required<SceneName>[] = Object.entries(scenes).flatMap(([screen, states]) =>
  Object.keys(states).map((state) => ({ screen, state }) as Required<SceneName>),
);

/** The scene that an address asks for: `?screen=code&state=refused`. */
export function sceneIn(search: string): Required<SceneName> {
  const query = new URLSearchParams(search);
  const [screen, state] = [query.get('screen'), query.get('state') ?? 'empty'];
  const found = sceneNames.find((name) => name.screen === screen && name.state === state);
  if (!found) {
    const known = sceneNames.map((name) => `${name.screen} ${name.state}`).join(', ');
    throw new RangeError(`There is no screen ${screen} in the state ${state}. There are: ${known}`);
  }
  return found;
}
