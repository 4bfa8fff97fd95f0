// No ES module: it leaves itself on the window.
import 'axe-core';
import type { AxeResults, ElementContext } from 'axe-core';

declare const axe: { run(context: ElementContext): Promise<AxeResults> };

/** What axe finds wrong, one line a rule with the places. */
export async function findings(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
