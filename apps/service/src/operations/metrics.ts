import { Gauge, Histogram, type Registry } from 'prom-client';

/** Connections to a PostgreSQL server. */
export interface Connections {
  open: number;
  idle: number;
  /** Calls that wait for one. */
  waiting: number;
}

/** What is looked up when somebody asks for the metrics. */
interface Readings {
  newestEvent: () => Promise<number>;
  queuedMessages: () => Promise<number>;
  pausedEndpoints: () => Promise<number>;
  /** Undefined on the embedded database, which has one connection. */
  connections?: (() => Connections) | undefined;
}

/** What the service counts. Labels are names from the contract and status codes: never an id, an address or a person. */
export interface Metrics {
  registry: Registry;
  /** One call that was answered. */
  answered(call: { operation: string; status: number; seconds: number }): void;
  streamOpened(): void;
  streamClosed(): void;
}

/** From a read by id to a large import, in seconds. */
const DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Metrics in `registry`, for Prometheus. What cannot be looked up while the database is away is left out. */
export function createMetrics(
  { newestEvent, queuedMessages, pausedEndpoints, connections }: Readings,
  registry: Registry,
): Metrics {
  const registers = [registry];
  const durations = new Histogram({
    name: 'councilkit_http_request_duration_seconds',
    help: 'Time to answer a call, by operation of the contract and status. Streams are not in it.',
    labelNames: ['operation', 'status'],
    buckets: DURATIONS,
    registers,
  });
  const streams = new Gauge({
    name: 'councilkit_open_streams',
    help: 'Event streams that are open at this instance.',
    registers,
  });
  lookedUp(
    'councilkit_newest_event',
    'Number of the newest event, over all instances. Its rate is the rate of events.',
    newestEvent,
  );
  lookedUp(
    'councilkit_queued_messages',
    'Messages that wait to be sent, over all instances.',
    queuedMessages,
  );
  lookedUp(
    'councilkit_paused_webhook_endpoints',
    'Webhook endpoints that the service paused since nothing arrived there, over all instances.',
    pausedEndpoints,
  );
  if (connections) {
    new Gauge({
      name: 'councilkit_database_connections',
      help: 'Connections of this instance to the database, and calls that wait for one.',
      labelNames: ['state'],
      registers,
      collect() {
        for (const [state, count] of Object.entries(connections())) this.set({ state }, count);
      },
    });
  }

  function lookedUp(name: string, help: string, look: () => Promise<number>) {
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        await look().then(
          (value) => this.set(value),
          () => this.remove(),
        );
      },
    });
  }

  return {
    registry,
    answered: ({ operation, status, seconds }) => durations.observe({ operation, status }, seconds),
    streamOpened: () => streams.inc(),
    streamClosed: () => streams.dec(),
  };
}
