import { describe, expect, it } from 'vitest';
import { leastDays, readRules, retentionOf, USUAL_RULES, wordsDaysOf } from './rules.js';

describe('the rules of retention', () => {
  it('differ by service and by outcome, and leave the rest as usual', () => {
    const rules = readRules(
      JSON.stringify({
        usual: { contactDays: 90 },
        services: { assault: { wordsDays: 30, wordsDaysByOutcome: { fixed: 400 } } },
      }),
    );
    const assault = retentionOf(rules, 'assault');
    expect([assault.contactDays, wordsDaysOf(assault, 'fixed'), wordsDaysOf(assault, null)]).toEqual([
      90, 400, 30,
    ]);
    const pothole = retentionOf(rules, 'pothole');
    expect([pothole.contactDays, wordsDaysOf(pothole, 'cancelled'), wordsDaysOf(pothole, 'fixed')]).toEqual([
      90, 365, 1825,
    ]);
    expect([leastDays(rules), leastDays(USUAL_RULES)]).toEqual([30, 365]);
  });

  it.each([
    ['no', 'The rules are not JSON.'],
    ['[]', 'The rules must be an object.'],
    ['{"usually":{}}', 'The rules: usually is not known. Check how it is spelt.'],
    ['{"usual":{"contactDays":0}}', 'usual, contactDays must be a whole number of days from 1 to 36500.'],
    ['{"services":{"bin":{"days":1}}}', 'bin: days is not known. Check how it is spelt.'],
    ['{"usual":{"wordsDaysByOutcome":{"done":9}}}', 'usual: there is no outcome done.'],
  ])('say what to mend in %s', (text, sentence) => {
    expect(() => readRules(text)).toThrow(sentence);
  });
});
