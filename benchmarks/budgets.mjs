// `pnpm budgets`: what we promised to stay under, counted. Prints `name value limit ok|FAIL`, and fails on a FAIL.
import { clientSize } from './budgets/client-size.mjs';
import { clientTypes } from './budgets/client-types.mjs';
import { reactSize } from './budgets/react-size.mjs';
import { report } from './verdict.mjs';

for (const budget of [clientSize, clientTypes, reactSize]) report(await budget());
