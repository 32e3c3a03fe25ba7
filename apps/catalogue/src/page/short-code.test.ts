import { describe, expect, it } from 'vitest';
import { shortCode } from './short-code.js';

describe('the code of an example', () => {
  it('names what comes from the service', () => {
    const code = `<RequestTracker
  request={{
    answers: [
      {
        code: 'size'
      }
    ],
    reference: '4TKM-9WDQ'
  }}
  events={[
    {
      seq: 1
    }
  ]}
  connection="live"
/>`;
    expect(shortCode(code)).toBe(`<RequestTracker
  request={request}
  events={events}
  connection="live"
/>`);
  });

  it('names the language', () => {
    const code = `<StatusTag
  language={{
    dates: {
      am: 'am'
    },
    lang: 'cy'
  }}
/>`;
    expect(shortCode(code)).toBe('<StatusTag\n  language={cy}\n/>');
  });

  it('leaves what people write as it is', () => {
    const code = `<SummaryList
  rows={[
    {
      key: 'Where'
    }
  ]}
/>`;
    expect(shortCode(code)).toBe(code);
  });
});
