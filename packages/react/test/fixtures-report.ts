import { adapterOf } from './adapters.js';
import { govukComponents, govukFixtures } from './govuk-fixtures.js';
import { expectSameMarkup } from './same-markup.js';

/**
 * One line for each GOV.UK Frontend component, saying how many of its fixtures ours renders, with the names of those
 * it does not; then `N/725`. A component that does not exist yet counts nothing.
 */
export function fixturesReport(find = adapterOf): string {
  const results = govukComponents.map((component) => {
    const fixtures = govukFixtures(component);
    const failing = fixtures
      .filter(({ options, html }) => !passes(find(component), options, html))
      .map(({ name }) => name);
    return { component, total: fixtures.length, passed: fixtures.length - failing.length, failing };
  });
  const lines = results.map(({ component, total, passed, failing }) =>
    [component.padEnd(20), `${passed}/${total}`, find(component) ? failing.join('; ') : '(not built)']
      .join(' ')
      .trim(),
  );
  const sum = (count: 'passed' | 'total') => results.reduce((all, result) => all + result[count], 0);
  return [...lines, '', `${sum('passed')}/${sum('total')}`].join('\n');
}

function passes(
  adapter: ReturnType<typeof adapterOf>,
  options: Record<string, unknown>,
  html: string,
): boolean {
  if (!adapter) return false;
  try {
    expectSameMarkup(adapter.fromMacro(options), html);
    return true;
  } catch {
    return false;
  }
}
