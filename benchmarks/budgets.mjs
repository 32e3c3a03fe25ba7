// `pnpm budgets`: what we promised to stay under, counted, and timed where that is certain. Prints `name value limit ok|FAIL`, and fails on a FAIL.
import { clientCall } from './budgets/client-call.mjs';
import { clientSize } from './budgets/client-size.mjs';
import { clientTypes } from './budgets/client-types.mjs';
import { reactSize } from './budgets/react-size.mjs';
import { trackingPage } from './budgets/tracking-page.mjs';
import { staticPage } from './budgets/static-page.mjs';
import { report } from './verdict.mjs';

for (const budget of [clientSize, clientTypes, clientCall, reactSize, staticPage, trackingPage])
  report(await budget());
