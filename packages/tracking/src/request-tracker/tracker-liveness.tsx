import type { ServiceRequest } from '@councilkit/client';
import { momentInWords } from '../dates/dates-in-words.js';
import { Filled } from '../language/filled.js';
import type { LiveLanguage } from '../language/live-language.js';
import type { Connection } from '../live-request/connection.js';

export interface TrackerLivenessProps {
  request: ServiceRequest;
  connection: Connection | undefined;
  language: LiveLanguage;
}

/**
 * When the last news came, and whether the page is listening for more. While that is not known nothing is said of live,
 * but the room is kept.
 */
export function TrackerLiveness({ request, connection, language }: TrackerLivenessProps) {
  const words = language.tracker;
  return (
    <div className="ck-tracker__liveness">
      <p className="ck-tracker__heard">
        <Filled
          template={words.lastHeard}
          values={{
            moment: (
              <time dateTime={request.updatedAt}>{momentInWords(request.updatedAt, language.dates)}</time>
            ),
          }}
        />
      </p>
      {connection && (
        // Both texts, for the style sheet to keep room for the longer: no link moves under a finger when one appears.
        <div className="ck-tracker__connection" data-live={words.live} data-lost={lostInWords(words)}>
          {connection === 'live' && <p className="ck-tracker__live">{words.live}</p>}
          {connection === 'lost' && (
            <p className="ck-tracker__lost">
              {words.notLive} {/* An empty address is this page, read anew. */}
              <a className="ck-tracker__reload" href="">
                {words.reload}
              </a>
              .
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** What is said when no news would come by itself. */
export function lostInWords({ notLive, reload }: LiveLanguage['tracker']): string {
  return `${notLive} ${reload}.`;
}
