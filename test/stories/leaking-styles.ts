/**
 * Where the page of this name changes a computed style of the element, for whoever has to find the leak. Runs in the
 * page. Sizes and places, which mostly follow from the rest, come last, and so do animations, which are held.
 */
export function leakingStyles(name: string): string[] {
  const { sheet } = document.querySelector<HTMLStyleElement>(`style[data-page="${name}"]`)!;
  const element = document.querySelector('logto-sign-in')!;
  const pseudosOf = (part: Element) => [
    ...['', '::before', '::after'],
    ...(part.matches('input') ? ['::placeholder'] : []),
    ...(part.matches('dialog') ? ['::backdrop'] : []),
  ];
  const comesLast = (property: string) =>
    /size|width|height|inset|origin|animation|^(top|right|bottom|left)$/.test(property);
  const places = [element, ...element.querySelectorAll('*')].flatMap((part) =>
    pseudosOf(part).map((pseudo) => {
      const styles = getComputedStyle(part, pseudo || null);
      const isDrawn = () => !/before|after/.test(pseudo) || styles.content !== 'none';
      const properties = () => (isDrawn() ? [...styles].filter((property) => !property.startsWith('--')) : []);
      return {
        where: `${part.localName}${[...part.classList].map((name) => `.${name}`).join('')}${pseudo}`,
        read: () => new Map(properties().map((property) => [property, styles.getPropertyValue(property)])),
      };
    }),
  );

  sheet!.disabled = true;
  const bare = places.map(({ read }) => read());
  sheet!.disabled = false;
  return places
    .flatMap(({ where, read }, index) => [...read()].map((entry) => [where, bare[index]!, ...entry] as const))
    .filter(([, bare, property, value]) => bare.get(property) !== value)
    .sort(([, , one], [, , other]) => Number(comesLast(one)) - Number(comesLast(other)))
    .slice(0, 10)
    .map(([where, bare, property, value]) => `${where} { ${property}: ${bare.get(property)} → ${value} }`);
}
