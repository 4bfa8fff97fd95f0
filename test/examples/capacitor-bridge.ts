/** What Capacitor's native half puts into the web view, as far as `@capacitor/core` asks for it. */
export type Bridge = { notify(plugin: string, event: string, data: unknown): void };

type PluginHeader = { name: string; methods: { name: string; rtype: 'promise' | 'callback' }[] };
type Native = { callPlugin(plugin: string, method: string, options?: object): Promise<unknown> };
type Listener = (data: unknown) => void;
type Subscription = { eventName: string; callbackId?: string };

const header = (name: string, ...methods: string[]): PluginHeader => ({
  name,
  methods: [
    ...methods.map((name) => ({ name, rtype: 'promise' as const })),
    { name: 'addListener', rtype: 'callback' },
    { name: 'removeListener', rtype: 'callback' },
  ],
});

/** The plugins of a device, and what they can do. */
export const plugins = [
  header('App'),
  header('Browser', 'open', 'close'),
  header('Preferences', 'get', 'set', 'remove'),
];

/** Runs in every page, before its own scripts: so Capacitor takes the page for an app on Android. */
export function installBridge(plugins: PluginHeader[]): void {
  const { callPlugin } = window as unknown as Native;
  const listeners = new Map<string, { source: string; listener: Listener }>();
  let count = 0;

  const bridge: Bridge = {
    notify(plugin, event, data) {
      for (const { source, listener } of [...listeners.values()]) {
        if (source === `${plugin}.${event}`) listener(data);
      }
    },
  };
  Object.assign(window, bridge, {
    androidBridge: {},
    Capacitor: {
      PluginHeaders: plugins,
      nativePromise: callPlugin,
      async nativeCallback(plugin: string, method: string, subscription: Subscription, listener: Listener) {
        const { eventName, callbackId = String(++count) } = subscription;
        if (method === 'addListener') listeners.set(callbackId, { source: `${plugin}.${eventName}`, listener });
        else listeners.delete(callbackId);
        return callbackId;
      },
    },
  });
}
