/** What a page can have only one of, though two copies of this package may run in it. */
export function onceAPage<Thing>(name: string, create: () => Thing): Thing {
  const page = globalThis as unknown as Record<symbol, Thing | undefined>;
  return (page[Symbol.for(`logto-sign-in ${name}`)] ??= create());
}
