import { expect, it } from 'vitest';
import { contentOf } from './whole-page.js';

it('the code of a pattern is what stands between header and footer', () => {
  const code = `<CouncilPage
  language="en"
  section="report"
>
  <h1 className="govuk-heading-l">
    Page not found
  </h1>
  <p>{'a > b'}</p>
</CouncilPage>`;
  expect(contentOf(code)).toBe(`<h1 className="govuk-heading-l">
  Page not found
</h1>
<p>{'a > b'}</p>`);
  expect(contentOf('<RequestTracker />')).toBe('<RequestTracker />');
});
