import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type S3Settings } from './attachments/s3-files.js';
import { readLimits, readProxies, type Limits } from './limits/limits.js';
import { readStreamCaps, type StreamCaps } from './limits/stream-caps.js';
import { readSignIn, type SignInSettings } from './sign-in/settings.js';
import { type Links } from './messages/links.js';
import { readNotify } from './messages/notify-settings.js';
import { type NotifySettings } from './messages/notify.js';
import { readPushKeys } from './messages/push-keys.js';
import { readRules, USUAL_RULES, type RetentionRules } from './retention/rules.js';

export interface Settings {
  /** The folder everything is kept in. Absolute. */
  dataFolder: string;
  /** A PostgreSQL server's database. It holds a password: never print it. Undefined: the one embedded in the data folder. */
  databaseUrl: string | undefined;
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Undefined: use the key kept in the data folder. */
  apiKey: string | undefined;
  /** A pretend crew moves the requests along. */
  hasPretendCrew: boolean;
  /** Hold our own answers to the contract. Off in production. */
  checkAnswers: boolean;
  /** The longest photo or paper that is taken. */
  attachmentBytes: number;
  /** The key for OS Places, kept out of what is printed; undefined for the council's own gazetteer. */
  osPlacesKey: string | undefined;
  /** A JSON file in which the council says who it is; undefined for the council of the demonstration. */
  authorityFile: string | undefined;
  /** Where photos and papers are kept; undefined for a folder within the data folder. */
  s3: S3Settings | undefined;
  /** Where the links in messages lead. */
  links: Links;
  /** How messages are sent; undefined: they wait, or are only shown. */
  notify: NotifySettings | undefined;
  /** The keys for web push, kept out of what is printed; undefined for the pair kept in the data folder. */
  pushKeys: { publicKey: string; privateKey: string } | undefined;
  /** How long what was reported is kept. */
  retention: RetentionRules;
  /** Whether webhooks may go to this machine and without TLS. Never where other machines reach us; in production where it is asked for. */
  allowsLocalWebhooks: boolean;
  /** Show what would be sent. Never beside a key for GOV.UK Notify, nor to other machines; in production where it is asked for. */
  showsOutbox: boolean;
  /** Write a log line for every call, not only for what went wrong. */
  logsCalls: boolean;
  /** How many calls are let through. */
  limits: Limits;
  /** How many streams may be open. */
  streamCaps: StreamCaps;
  /** Whose word is taken for where a call came from: addresses and networks. */
  trustedProxies: readonly string[];
  /** The council's own sign-in, for staff. Undefined: staff have the key, or clients. */
  signIn: SignInSettings | undefined;
  /** Where an OpenTelemetry collector listens. Undefined: no traces. */
  tracesTo: string | undefined;
}

/** A reason not to start, as one sentence for whoever started it. */
export class StartError extends Error {
  override name = 'StartError';
}

const SHORTEST_KEY = 16;
const LOOPBACK_HOSTS = ['127.0.0.1', '::1', 'localhost'];

/** The settings that `environment` gives. Throws `StartError` for the first value that cannot be used. */
export function readSettings(environment: Record<string, string | undefined>, folder: string): Settings {
  const { NODE_ENV: mode } = environment;
  const {
    COUNCILKIT_DATA: data = '.data/service',
    COUNCILKIT_HOST: host = '127.0.0.1',
    COUNCILKIT_PORT: port = '3001',
    COUNCILKIT_API_KEY: apiKey,
    COUNCILKIT_DEMO: demo = '0',
    COUNCILKIT_OUTBOX: outbox = mode === 'production' ? '0' : undefined,
    COUNCILKIT_LOCAL_WEBHOOKS: localWebhooks = mode === 'production' ? '0' : undefined,
    COUNCILKIT_LOG: log = 'errors',
    COUNCILKIT_RESIDENTS_URL: residentsUrl = 'http://localhost:3000',
    COUNCILKIT_PUBLIC_URL: publicUrl = `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    DATABASE_URL: databaseUrl,
    OTEL_EXPORTER_OTLP_ENDPOINT: tracesTo,
    COUNCILKIT_ATTACHMENT_MB: attachmentMb = '15',
    COUNCILKIT_AUTHORITY: authority,
    COUNCILKIT_OS_PLACES_KEY: osPlacesKey,
    COUNCILKIT_TRUSTED_PROXIES: proxies = '127.0.0.0/8, ::1',
  } = environment;
  if (data.trim() === '') throw new StartError('COUNCILKIT_DATA must name a folder, such as .data/service.');
  if (databaseUrl !== undefined && !isPostgresUrl(databaseUrl))
    throw new StartError(
      'DATABASE_URL must be an address such as postgresql://user:password@localhost:5432/council.',
    );
  if (!/^[\w.:-]+$/.test(host))
    throw new StartError('COUNCILKIT_HOST must be an address to listen on, such as 127.0.0.1.');
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new StartError('COUNCILKIT_PORT must be a whole number from 0 to 65535, such as 3001.');
  }
  if (apiKey !== undefined && (apiKey.length < SHORTEST_KEY || /\s/.test(apiKey))) {
    throw new StartError(`COUNCILKIT_API_KEY must have ${SHORTEST_KEY} characters or more and no spaces.`);
  }
  if (demo !== '0' && demo !== '1')
    throw new StartError('COUNCILKIT_DEMO must be 1, for a pretend crew, or 0.');
  if (!/^\d{1,3}$/.test(attachmentMb) || Number(attachmentMb) < 1 || Number(attachmentMb) > 100) {
    throw new StartError('COUNCILKIT_ATTACHMENT_MB must be a whole number from 1 to 100, such as 15.');
  }
  if (log !== 'errors' && log !== 'calls')
    throw new StartError('COUNCILKIT_LOG must be calls, for a line for every call, or errors.');
  if (tracesTo !== undefined && !/^https?:\/\/./.test(tracesTo))
    throw new StartError('OTEL_EXPORTER_OTLP_ENDPOINT must be an address such as http://127.0.0.1:4318.');
  const notify = readNotify(environment, (sentence) => new StartError(sentence));
  const pushKeys = readPushKeys(environment);
  if (typeof pushKeys === 'string') throw new StartError(pushKeys);
  const signIn = readSignIn(environment);
  if (typeof signIn === 'string') throw new StartError(signIn);
  const limits = readLimits(environment);
  if (typeof limits === 'string') throw new StartError(limits);
  const streamCaps = readStreamCaps(environment);
  if (typeof streamCaps === 'string') throw new StartError(streamCaps);
  const trustedProxies = readProxies(proxies);
  if (typeof trustedProxies === 'string') throw new StartError(trustedProxies);
  return {
    dataFolder: resolve(folder, data),
    osPlacesKey: osPlacesKey || undefined,
    authorityFile: authority ? resolve(folder, authority) : undefined,
    databaseUrl,
    host,
    port: Number(port),
    apiKey,
    hasPretendCrew: demo === '1',
    checkAnswers: mode !== 'production',
    links: {
      residentsUrl: webAddress('COUNCILKIT_RESIDENTS_URL', residentsUrl),
      serviceUrl: webAddress('COUNCILKIT_PUBLIC_URL', publicUrl),
    },
    attachmentBytes: Number(attachmentMb) * 1024 * 1024,
    s3: readS3(environment),
    notify,
    pushKeys,
    allowsLocalWebhooks: allowsLocalWebhooks(localWebhooks, LOOPBACK_HOSTS.includes(host)),
    showsOutbox: showsOutbox(outbox, {
      isLoopback: LOOPBACK_HOSTS.includes(host),
      hasKey: notify !== undefined,
    }),
    retention: readRetention(environment['COUNCILKIT_RETENTION'], folder),
    logsCalls: log === 'calls',
    limits,
    streamCaps,
    trustedProxies,
    signIn,
    tracesTo,
  };
}

/** Whoever may ask for webhooks could otherwise have us call what is behind the council's walls. */
function allowsLocalWebhooks(wish: string | undefined, isLoopback: boolean): boolean {
  if (wish === undefined) return isLoopback;
  if (wish !== '0' && wish !== '1')
    throw new StartError('COUNCILKIT_LOCAL_WEBHOOKS must be 1, for webhooks to this machine, or 0.');
  if (wish === '1' && !isLoopback)
    throw new StartError('COUNCILKIT_LOCAL_WEBHOOKS must be 0 where COUNCILKIT_HOST lets other machines in.');
  return wish === '1';
}

/** Messages hold links that open what is private, so that only whoever runs the service on their own machine may read them. */
function showsOutbox(
  wish: string | undefined,
  { isLoopback, hasKey }: { isLoopback: boolean; hasKey: boolean },
): boolean {
  if (wish === undefined) return isLoopback && !hasKey;
  if (wish !== '0' && wish !== '1')
    throw new StartError('COUNCILKIT_OUTBOX must be 1, to show messages in place of sending them, or 0.');
  if (wish === '0') return false;
  if (!isLoopback)
    throw new StartError('COUNCILKIT_OUTBOX must be 0 where COUNCILKIT_HOST lets other machines in.');
  if (hasKey) throw new StartError('COUNCILKIT_OUTBOX must be 0 beside COUNCILKIT_NOTIFY_KEY.');
  return true;
}

/** An address to put paths behind. */
function webAddress(name: string, text: string): string {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new StartError(`${name} must be an address such as https://requests.example.gov.uk.`);
  return url.href.replace(/\/+$/, '');
}

/** True for an address that names a database; whether one is there shows when the service starts. */
function isPostgresUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}

/** The rules in the file; what is usual where none is named. */
function readRetention(file: string | undefined, folder: string): RetentionRules {
  if (file === undefined) return USUAL_RULES;
  try {
    return readRules(readFileSync(resolve(folder, file), 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : 'It cannot be read.';
    throw new StartError(`COUNCILKIT_RETENTION must name a file with rules in it. ${why}`);
  }
}

/** Undefined without a bucket. */
function readS3(environment: Record<string, string | undefined>): S3Settings | undefined {
  const {
    COUNCILKIT_S3_BUCKET: bucket,
    COUNCILKIT_S3_REGION: region = 'eu-west-2',
    COUNCILKIT_S3_ENDPOINT: endpoint,
    COUNCILKIT_S3_ACCESS_KEY_ID: accessKeyId,
    COUNCILKIT_S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = environment;
  if (bucket === undefined) {
    if (endpoint === undefined && accessKeyId === undefined) return undefined;
    throw new StartError('COUNCILKIT_S3_BUCKET must name the bucket that photos are kept in.');
  }
  if (endpoint !== undefined && !/^https?:\/\/[^\s/]+\/?$/.test(endpoint)) {
    throw new StartError('COUNCILKIT_S3_ENDPOINT must be an address, such as https://objects.example.org.');
  }
  if ((accessKeyId === undefined) !== (secretAccessKey === undefined)) {
    throw new StartError(
      'Set both COUNCILKIT_S3_ACCESS_KEY_ID and COUNCILKIT_S3_SECRET_ACCESS_KEY, or neither.',
    );
  }
  const credentials = accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined;
  return { bucket, region, endpoint, credentials };
}
