// No ES module: it leaves itself on the window.
import 'axe-core';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

declare const axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

/** What axe finds wrong, one line a rule with the places. */
export async function findings(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    // Of WCAG 2.2, and the one rule that axe leaves to those who ask for it.
    rules: { 'target-size': { enabled: true } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
