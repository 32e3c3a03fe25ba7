import type { ComponentProps } from 'react';
import { isKnownNotificationFailure, type Notification } from '@councilkit/client';
import { classNames } from '../class-names.js';
import { momentInWords } from '../dates/dates-in-words.js';
import { en } from '../language/en.js';
import { Filled } from '../language/filled.js';
import type { TrackingLanguage } from '../language/tracking-language.js';

export interface NotificationLogProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** In any order; drawn newest first. Addresses come masked from the service. */
  notifications: readonly Notification[];
  /** English when left unset. */
  language?: TrackingLanguage | undefined;
}

/** What was sent to somebody, by which way, and whether it arrived. "Sent" is never passed off as "arrived". */
export function NotificationLog({ notifications, language = en, className, ...rest }: NotificationLogProps) {
  const words = language.notifications;
  const newestFirst = [...notifications].sort((a, b) => Date.parse(b.queuedAt) - Date.parse(a.queuedAt));

  return (
    <div
      {...rest}
      lang={language.lang}
      dir={language.dir}
      className={classNames('ck-notifications', className)}
    >
      {newestFirst.length === 0 ? (
        <p className="ck-notifications__none">{words.none}</p>
      ) : (
        <ul role="list" aria-label={words.listLabel} className="ck-notifications__list">
          {newestFirst.map((notification) => (
            <li key={notification.id} className="ck-notifications__message">
              <p className="ck-notifications__address">
                <Filled
                  template={words[notification.channel]}
                  values={{ address: <bdi dir="ltr">{notification.addressMasked}</bdi> }}
                />
              </p>
              <WhetherItArrived notification={notification} language={language} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function WhetherItArrived({
  notification,
  language,
}: {
  notification: Notification;
  language: TrackingLanguage;
}) {
  const words = language.notifications;
  const { channel, state, reason, queuedAt, sentAt, settledAt } = notification;
  const isBrowser = channel === 'push';
  const at = { queued: queuedAt, sent: sentAt, delivered: settledAt, failed: settledAt }[state] ?? queuedAt;
  return (
    <>
      <p
        className={classNames(
          'ck-notifications__state',
          state === 'failed' && 'ck-notifications__state--failed',
        )}
      >
        <Filled
          template={isBrowser && state === 'sent' ? words.sentByPush : words[state]}
          values={{ moment: <time dateTime={at}>{momentInWords(at, language.dates)}</time> }}
        />
        .
      </p>
      {reason !== null && isKnownNotificationFailure(reason) && (
        <p className="ck-notifications__reason">
          {isBrowser && reason === 'addressUnknown' ? words.browserGone : words.reasons[reason]}
        </p>
      )}
    </>
  );
}
