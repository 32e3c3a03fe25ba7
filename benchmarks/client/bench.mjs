// `pnpm bench client`: what a call costs by our client, beside a plain call by ky and what others bring.
import { report } from '../verdict.mjs';
import { ratio, timeRounds } from './rounds.mjs';
import { withContestants } from './setting.mjs';

const ROUNDS = 151;
const CALLS = 25;
/** So much of a plain call by ky a call of ours may take. */
const MOST = 1.15;
const OURS = 'council kit';

const figures = await withContestants(async (kinds) => {
  console.log(
    `Node ${process.version}, ${ROUNDS} rounds of ${CALLS} calls; one call beside one by fetch, in the median`,
  );
  const figures = [];
  for (const [kind, calls] of Object.entries(kinds)) {
    const timed = await timeRounds(calls, { rounds: ROUNDS, calls: CALLS });
    tell(kind, Object.keys(calls), timed);
    for (const other of Object.keys(calls).filter((name) => name !== OURS)) {
      const value = round(ratio(timed, OURS, other, 'wall').median);
      // Our own limit is beside ky; beside the others the figure is told, whatever it is.
      figures.push({
        name: `client-${kind}-beside-${other}`,
        value,
        limit: other === 'ky' ? MOST : undefined,
      });
    }
  }
  return figures;
});
console.log();
report(figures);

function tell(what, names, timed) {
  console.log(`\n${what.padEnd(18)} by the clock            processor time of this process`);
  for (const name of names) {
    const [wall, processor] = ['wall', 'processor'].map((clock) => ratio(timed, name, 'fetch', clock));
    const range = ({ median, low, high }) => `${round(median)}  (${round(low)} to ${round(high)})`.padEnd(24);
    console.log(`  ${name.padEnd(16)} ${range(wall)}${range(processor)}`);
  }
}

function round(value) {
  return Number(value.toFixed(2));
}
