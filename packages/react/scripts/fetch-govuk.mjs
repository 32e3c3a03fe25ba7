import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A version of GOV.UK Frontend as npm serves it, unpacked into the folder `package` of `destination`. */
export function fetchInto(destination, wanted) {
  const pack = ['pack', `govuk-frontend@${wanted}`, '--pack-destination', destination];
  try {
    execFileSync('npm', pack, { stdio: 'pipe' });
  } catch (error) {
    const told = String(error.stderr ?? error.message);
    const code = /npm error code (\S+)/.exec(told)?.[1] ?? told;
    const isUnknown = ['ETARGET', 'E404'].includes(code);
    const reason = isUnknown
      ? `There is no govuk-frontend ${wanted}.`
      : `npm could not fetch govuk-frontend ${wanted}: ${code}`;
    throw new Error(reason, { cause: error });
  }
  const [archive] = readdirSync(destination);
  execFileSync('tar', ['-xzf', join(destination, archive), '-C', destination]);
}
