import {
  RateLimitError,
  ValidationError,
  type CreateSubscription,
  type FieldError,
} from '@councilkit/client';
import { lacksKinds, subscriptionFrom, type SubscribeValues } from '@councilkit/tracking';
import { data } from 'react-router';
import { councilOf } from '../council.server.js';
import { ask } from '../page/ask.server.js';
import { readingAs } from '../reporter/reporter.server.js';
import { faultWords } from '../words/faults.js';
import { subscribingWords } from '../words/subscribing.js';

/** The page somebody sent a `SubscribeForm` from. */
type View = Parameters<typeof readingAs>[0];

/**
 * Asks the address in `values` whether it wants to be told of `scope`: gives how long there is to answer, or what has to be
 * mended, for the page to draw again. `faults` are those the page found itself.
 */
export async function askToBeTold(
  view: View,
  values: Partial<SubscribeValues>,
  scope: CreateSubscription['scope'] | undefined,
  faults: readonly FieldError[] = [],
) {
  const { language } = councilOf(view.context);
  const say = subscribingWords[language];
  const refused = (found: readonly FieldError[], status = 400) =>
    data({ values, faults: found, confirmWithinHours: undefined }, { status });
  const wish = scope && subscriptionFrom(values, scope);
  if (!wish || faults.length > 0) {
    return refused([
      ...faults,
      ...(values.channel ? [] : [{ pointer: '/channel', detail: say.chooseChannel }]),
      ...(lacksKinds(values) ? [{ pointer: '/kinds', detail: say.chooseKinds }] : []),
    ]);
  }
  const mend =
    wish.channel === 'email'
      ? { pointer: '/email', detail: say.enterEmail }
      : { pointer: '/phone', detail: say.enterPhone };
  try {
    const { confirmWithinHours } = await readingAs(view, (as) => as.subscriptions.create(wish));
    return data({ values, faults: [], confirmWithinHours });
  } catch (error) {
    if (error instanceof RateLimitError) return refused([{ ...mend, detail: say.tooMany }], 429);
    if (error instanceof ValidationError) return refused([mend]);
    return ask(Promise.reject(error), faultWords[language].noReport);
  }
}
