const WARM_UP_MS = 1500;
const ROUNDS = 61;
const TURNS = 12;
const TURN_MS = 4;
const PAGES_BETWEEN_LOOKS = 2;

/**
 * How fast each is beside `baseline`, as a share of its speed. In every round all take many short turns, in a new order
 * each time, and only what was timed in one round is compared: whatever else the machine does then, it does to all of
 * them. Comes back with the median share of all rounds, and where the middle half of them lies.
 */
export function measure(contestants, baseline) {
  for (const draw of Object.values(contestants)) take(draw, WARM_UP_MS);
  const rounds = Array.from({ length: ROUNDS }, () => round(contestants));
  const shares = Object.fromEntries(
    Object.entries(contestants).map(([name, draw]) => {
      const ratios = rounds.map((round) => round[name] / round[baseline]).sort((one, other) => one - other);
      const at = (place) => ratios[Math.floor(place * (ratios.length - 1))];
      const html = draw();
      return [
        name,
        {
          median: at(0.5),
          low: at(0.25),
          high: at(0.75),
          bytes: Buffer.byteLength(html),
          elements: html.match(/<[a-z]/g).length,
        },
      ];
    }),
  );
  return { shares, rounds: ROUNDS };
}

/** Pages for each second of processor time, by name. */
function round(contestants) {
  const totals = Object.fromEntries(Object.keys(contestants).map((name) => [name, { drawn: 0, spent: 0 }]));
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [name, draw] of shuffled(Object.entries(contestants))) {
      const { drawn, spent } = take(draw, TURN_MS);
      totals[name].drawn += drawn;
      totals[name].spent += spent;
    }
  }
  return Object.fromEntries(
    Object.entries(totals).map(([name, { drawn, spent }]) => [name, (drawn / spent) * 1000]),
  );
}

/** Draws pages for a while of processor time, in milliseconds: on a busy machine the clock also counts what others do. */
function take(draw, milliseconds) {
  const start = process.cpuUsage();
  let drawn = 0;
  let spent;
  do {
    for (let page = 0; page < PAGES_BETWEEN_LOOKS; page += 1) draw();
    drawn += PAGES_BETWEEN_LOOKS;
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1000;
  } while (spent < milliseconds);
  return { drawn, spent };
}

/** A copy in a random order. */
function shuffled(items) {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
