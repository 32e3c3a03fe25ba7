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
 * When the last news came, and whether the page is listening for more. While that is not known, as in a page
 * without JavaScript, nothing is said of live.
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
  );
}
