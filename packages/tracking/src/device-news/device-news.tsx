import type { ComponentProps } from 'react';
import { Button } from '@councilkit/react/button';
import { classNames } from '../class-names.js';
import { liveEn } from '../language/live-en.js';
import type { LiveLanguage } from '../language/live-language.js';
import type { DeviceNewsState } from './device-news-state.js';

export interface DeviceNewsProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** As `useDeviceNews` gives it. */
  state: DeviceNewsState;
  /** Called by a press on the button that starts it. */
  start?: (() => void) | undefined;
  /** Called by a press on the button that stops it. */
  stop?: (() => void) | undefined;
  /** English when left unset. */
  language?: LiveLanguage | undefined;
}

/** While it is told, a press stops it. */
const TOLD: readonly DeviceNewsState[] = ['on', 'asked', 'stopFailed'];

/**
 * The button that has this browser told of a request, and what came of it in words. Nothing where that is not offered; until it
 * is known, and without JavaScript, only the room it takes, so that nothing moves when it appears.
 */
export function DeviceNews({ state, start, stop, language = liveEn, className, ...rest }: DeviceNewsProps) {
  if (state === 'notOffered') return null;
  const { start: startWords, stop: stopWords, said } = language.deviceNews;
  const isTold = TOLD.includes(state);
  return (
    <div
      {...rest}
      lang={language.lang}
      dir={language.dir}
      className={classNames('ck-device-news', state === 'checking' && 'ck-device-news--checking', className)}
    >
      {/* One button throughout, so that focus stays on it when its words change. */}
      <Button type="button" variant="secondary" onClick={isTold ? stop : start}>
        {isTold ? stopWords : startWords}
      </Button>
      <p role="status" className="ck-device-news__said">
        {state === 'checking' || state === 'off' ? '' : said[state]}
      </p>
    </div>
  );
}
