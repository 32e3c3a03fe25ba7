import { type CouncilKit, NotFoundError } from '@councilkit/client';
import { takeOffers } from './offers.ts';
import { type Job, type Store } from './store.ts';
import { acceptance, type Supplier } from './wording.ts';

/** Reads on wherever there is news, and takes on what is for us. */
export async function readNews(
  council: CouncilKit,
  store: Store,
  supplier: Supplier,
  signal: AbortSignal,
): Promise<void> {
  for (const requestId of store.news()) {
    const job = store.job(requestId) ?? (await takeOn(council, store, supplier, requestId, signal));
    const seen = job ? await readOn(council, store, job, signal) : NOT_OURS;
    store.forgetNews(requestId, seen);
  }
}

/** Hears of what no webhook told: some may have been sent while nobody listened here. */
export async function checkOpenJobs(
  council: CouncilKit,
  store: Store,
  supplier: Supplier,
  signal: AbortSignal,
): Promise<void> {
  if (supplier.takesOffers) await takeOffers(council, store, supplier, signal);
  for (const job of store.openJobs()) await readOn(council, store, job, signal);
}

/** However far the timeline has grown, it is none of our business. */
const NOT_OURS = Number.MAX_SAFE_INTEGER;

/** The new job, or undefined when the work is another's, over, or not to be seen by us. */
async function takeOn(
  council: CouncilKit,
  store: Store,
  supplier: Supplier,
  requestId: string,
  signal: AbortSignal,
): Promise<Job | undefined> {
  if (supplier.takesOffers) {
    await takeOffers(council, store, supplier, signal);
    return store.job(requestId);
  }
  try {
    const request = await council.requests.get(requestId, { signal });
    if (request.supplier !== supplier.name || request.state === 'closed') return undefined;
    store.takeOn(request, acceptance(supplier));
    return store.job(requestId);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** Gives the `seq` up to which the timeline has been read. */
async function readOn(
  council: CouncilKit,
  store: Store,
  { requestId, seenSeq }: Job,
  signal: AbortSignal,
): Promise<number> {
  let seen = seenSeq;
  for await (const event of council.events.list(requestId, { after: seenSeq }, { signal })) {
    store.note(event);
    seen = event.seq;
  }
  return seen;
}
