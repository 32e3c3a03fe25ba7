import type { ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { liveEn } from '../language/live-en.js';
import { Filled } from '../language/filled.js';
import type { LiveLanguage } from '../language/live-language.js';
import { promiseTemplate, type Promised } from './promise-in-words.js';

export interface PromiseDateProps extends Omit<ComponentProps<'div'>, 'children'> {
  request: Promised;
  /** English when left unset. */
  language?: LiveLanguage | undefined;
}

/**
 * The date residents were given and what was promised for it; whether it has passed, and why it was moved.
 * Draws nothing when no date was given.
 */
export function PromiseDate({ request, language = liveEn, className, ...rest }: PromiseDateProps) {
  const promise = promiseTemplate(request, language);
  if (!promise) return null;
  const { template, text, date, expectedOn, isOverdue, reason } = promise;
  const words = language.promise;

  return (
    <div
      {...rest}
      lang={language.lang}
      dir={language.dir}
      className={classNames('ck-promise', isOverdue && 'ck-promise--overdue', className)}
    >
      <p className="ck-promise__sentence">
        {isOverdue && <strong className="ck-mark ck-mark--overdue">{words.overdueLabel}</strong>}{' '}
        <Filled
          template={template}
          values={{
            // Words of the council in a script that runs the other way keep to themselves. Elsewhere they are one sentence.
            text: language.dir === 'rtl' ? <bdi>{text}</bdi> : text,
            date: (
              <time className="ck-promise__date" dateTime={expectedOn}>
                {date}
              </time>
            ),
          }}
        />
        {isOverdue && ` ${words.overdue}`}
      </p>
      {reason !== undefined && (
        <p className="ck-promise__reason">
          {words.reason} <span dir="auto">{reason}</span>
        </p>
      )}
    </div>
  );
}
