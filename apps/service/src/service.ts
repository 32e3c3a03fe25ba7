import { collectDefaultMetrics, Registry } from 'prom-client';
import { osPlacesGazetteer } from './addresses/os-places.js';
import { loadDemonstrationAddresses } from './addresses/store.js';
import { createApp } from './app.js';
import { firstLanguageOf } from './authority/authority.js';
import { readProfile } from './authority/read-profile.js';
import { loadDemonstrationAreas } from './areas/store.js';
import { clearOut } from './clear-out.js';
import { apiKeyFile, keptApiKey } from './data-folder.js';
import { openFiles } from './attachments/open-files.js';
import { startCrew } from './demo/crew.js';
import { moveRequestsOn } from './demo/store.js';
import { HEARTBEAT_MS } from './events/frames.js';
import { Hub } from './events/hub.js';
import { type News } from './events/store.js';
import { notifySender } from './messages/notify.js';
import { byChannel } from './messages/by-channel.js';
import { outbox } from './messages/outbox.js';
import { pushSender } from './messages/push.js';
import { keptPushKeys } from './messages/push-keys.js';
import { openDatabase } from './open-database.js';
import { proofLink } from './proofs/link.js';
import { grantNextWish } from './proofs/wishes-store.js';
import { demonstrationAuthority } from './seed/authority.js';
import { demonstrationAddresses } from './seed/addresses.js';
import { demonstrationAreas } from './seed/areas.js';
import { catalogue } from './seed/catalogue.js';
import { suppliers } from './seed/suppliers.js';
import { catalogueWords } from './seed/welsh.js';
import { readReferencePage } from './reference/page.js';
import { sendDueMessages } from './send-messages.js';
import { sendWebhooks } from './send-webhooks.js';
import { askAfterMessages } from './settle-messages.js';
import { saying } from './saying.js';
import { loadCatalogue } from './services/store.js';
import { loadSuppliers } from './suppliers/store.js';
import { recogniseStaff } from './sign-in/sign-in.js';
import { StartError, type Settings } from './settings.js';
import { workThrough } from './work.js';

export interface RunningService {
  /** Where it listens, such as `http://127.0.0.1:3001`. */
  url: string;
  /** Where the key is kept, when it was not given. */
  keptKeyFile: string | undefined;
  /** Ends streams, finishes what is under way and closes the database. */
  stop(): Promise<void>;
}

const CREW_EVERY_MS = 20_000;
/** What no wish of this process announces: those that another took and could not see to. */
const GRANT_EVERY_MS = 30_000;
/** What no news of this process announces: messages that another wrote, and those that were put off. */
const SEND_EVERY_MS = 2000;
const ASK_EVERY_MS = 60_000;
const CLEAR_EVERY_MS = 60 * 60 * 1000;

/** Starts the service that `settings` describe, and resolves once it listens. Throws `StartError` when it cannot. */
export async function startService(settings: Settings): Promise<RunningService> {
  const authority = settings.authorityFile ? readProfile(settings.authorityFile) : demonstrationAuthority;
  const firstLanguage = firstLanguageOf(authority);
  const { dataFolder, host, port, apiKey, hasPretendCrew, checkAnswers } = settings;
  const referencePage = readReferencePage();
  // Loaded only where it is asked for: it is as large as the rest of the service.
  const tracing =
    settings.tracesTo === undefined
      ? undefined
      : (await import('./otlp-tracing.js')).startTracing(settings.tracesTo);
  const { db, followOthers, upkeep, connections, close } = await openDatabase(settings, tracing?.traceQuery);
  const now = () => new Date();
  await loadSuppliers(db, suppliers);
  await loadCatalogue(db, catalogue, catalogueWords);
  // What was made up is nothing for a council that says who it is.
  if (!settings.authorityFile) {
    await loadDemonstrationAreas(db, demonstrationAreas);
    await loadDemonstrationAddresses(db, demonstrationAddresses);
  }
  const files = openFiles(settings);

  const hub = new Hub();
  const stopFollowing = await followOthers(hub);
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const { links, showsOutbox } = settings;
  const linkTo = (token: string) => proofLink(links, token);
  const proofs = workThrough(() => grantNextWish(db, { now: now(), linkTo }), {
    everyMs: GRANT_EVERY_MS,
    onError: saying('Magic links wait'),
  });
  const notify = settings.notify && notifySender(settings.notify, now);
  const webhookWay = { allowsLocal: settings.allowsLocalWebhooks };
  const pushKeys = {
    ...(settings.pushKeys ?? keptPushKeys(dataFolder)),
    // The address of the resident app says who it is; on a machine of one's own there is nobody to be reached.
    subject: links.residentsUrl.startsWith('https:') ? links.residentsUrl : 'mailto:nobody@localhost.invalid',
  };
  // A browser asked by a press of its own; what is addressed to people stays here where it is shown instead.
  const sender = byChannel(showsOutbox ? outbox : notify, pushSender(pushKeys, webhookWay, now), now);
  const messages = workThrough(async () => sendDueMessages({ db, now, sender, links, firstLanguage }), {
    everyMs: SEND_EVERY_MS,
    onError: saying('Messages wait'),
  });
  hub.listenToAll(messages.wake);
  const sayPaused = (endpointId: string) => {
    process.stderr.write(
      `${JSON.stringify({ level: 'warn', time: now().toISOString(), msg: 'webhook endpoint paused', endpointId })}\n`,
    );
    messages.wake();
  };
  const webhooks = workThrough(() => sendWebhooks({ db, now, links, way: webhookWay, onPaused: sayPaused }), {
    everyMs: SEND_EVERY_MS,
    onError: saying('Webhooks wait'),
  });
  hub.listenToAll(webhooks.wake);
  const unheard = workThrough(
    async () => notify !== undefined && askAfterMessages(db, { now, ask: notify.ask }),
    {
      everyMs: ASK_EVERY_MS,
      onError: saying('Receipts wait'),
    },
  );
  const app = createApp({
    db,
    hub,
    files,
    attachmentBytes: settings.attachmentBytes,
    authority,
    ...(settings.osPlacesKey && { gazetteer: osPlacesGazetteer({ key: settings.osPlacesKey }) }),
    now,
    apiKey: apiKey ?? keptApiKey(dataFolder),
    checkAnswers,
    heartbeatMs: HEARTBEAT_MS,
    referencePage,
    serviceUrl: links.serviceUrl,
    showsOutbox,
    onImported: () => void upkeep().catch(saying('Tables are not looked after')),
    onProofWish: proofs.wake,
    onMessage: messages.wake,
    webhookWay,
    onWebhook: webhooks.wake,
    callbackToken: settings.notify?.callbackToken,
    pushPublicKey: pushKeys.publicKey,
    limits: settings.limits,
    streamCaps: settings.streamCaps,
    trustedProxies: settings.trustedProxies,
    signIn: settings.signIn && recogniseStaff(settings.signIn, { now }),
    logTo: process.stderr,
    logsCalls: settings.logsCalls,
    registry,
    connections,
    queues: { links: proofs, messages, receipts: unheard, webhooks },
    tracing,
  });
  await app.ready();
  const url = await app.listen({ host, port }).catch((error: unknown) => {
    throw new StartError(whyNotListening(error, host, port));
  });
  const round = async (turn: number) => {
    for (const event of await moveRequestsOn(db, now(), turn)) hub.announce(event.requestId, event.seq);
  };
  const stopCrew = hasPretendCrew ? startCrew(round, CREW_EVERY_MS) : async () => {};
  const clearing = workThrough(
    async () => {
      const { retention } = settings;
      const onRemoved = ({ requestId, seq }: News) => hub.announce(requestId, seq);
      await clearOut({ db, files, retention, now: now(), onRemoved, onError: saying('Clearing out waits') });
      await upkeep();
      return false;
    },
    { everyMs: CLEAR_EVERY_MS, onError: saying('Tables are not looked after') },
  );
  // At once, for a service that is started again more often than it would come to it.
  clearing.wake();

  return {
    url,
    keptKeyFile: apiKey === undefined ? apiKeyFile(dataFolder) : undefined,
    async stop() {
      await Promise.all([app.close(), stopCrew()]);
      await clearing.stop();
      await stopFollowing();
      await proofs.stop();
      await messages.stop();
      await unheard.stop();
      await webhooks.stop();
      await close();
      await tracing?.stop();
    },
  };
}

function whyNotListening(error: unknown, host: string, port: number): string {
  const { code } = error as { code?: string };
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use: stop what uses it, or set COUNCILKIT_PORT to another port.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this account: set COUNCILKIT_PORT to one above 1023.`;
  return `The service cannot listen on ${host} (${code}): set COUNCILKIT_HOST to an address of this machine.`;
}
