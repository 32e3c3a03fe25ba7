'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { CouncilKit, RequestEvent, ServiceRequest } from '@councilkit/client';
import type { Connection } from './connection.js';
import { listen } from './listen.js';
import { afterEvents, listenFrom, withHeard } from './live-request.js';

export interface LiveRequestOptions {
  /** Keep it the same between renders, for instance by making it outside the component. */
  client: Pick<CouncilKit, 'requests'>;
  /** As it was read, on the server for instance. A newer reading may follow at any time. */
  request: ServiceRequest;
  /** Its timeline as it was read. When left out, only what is heard from now on comes back. */
  events?: readonly RequestEvent[] | undefined;
}

export interface LiveRequest {
  request: ServiceRequest;
  /** Oldest first by `seq`, each once. */
  events: RequestEvent[];
  connection: Connection;
}

const NONE: readonly RequestEvent[] = [];

/**
 * The request and its timeline, kept up to date while the page is open. The first render, on a server too, gives
 * what was passed in; listening starts after hydration and stops on unmount. Never throws: when the service
 * cannot be heard `connection` says so.
 */
export function useLiveRequest({ client, request, events = NONE }: LiveRequestOptions): LiveRequest {
  const [heard, setHeard] = useState(NONE);
  const [connection, setConnection] = useState<Connection>('connecting');
  const requestId = request.id;

  const live = useMemo(() => {
    const ofThis = heard.filter((event) => event.requestId === requestId);
    return { request: afterEvents(request, ofThis), events: withHeard(events, ofThis) };
  }, [request, requestId, events, heard]);

  const from = useRef(0);
  useEffect(() => {
    from.current = listenFrom(live.request, live.events);
  }, [live]);

  useEffect(() => {
    const stop = listen({
      client,
      requestId,
      from: from.current,
      onEvent: (event) => setHeard((before) => [...before, event]),
      onConnection: setConnection,
    });
    return () => {
      stop();
      setConnection('connecting');
    };
  }, [client, requestId]);

  return { ...live, connection };
}
