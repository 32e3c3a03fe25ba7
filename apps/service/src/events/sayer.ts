import { type Actor, type AppendEvent } from '@councilkit/client';
import { type Caller } from '../access/caller.js';
import { uploaderOf } from '../attachments/permission.js';
import { ForbiddenError, RuleError, type FieldError } from '../errors.js';

/** Who says that something happened. */
export interface Sayer {
  kind: 'council' | 'supplier' | 'reporter';
  /** As residents may know them, where the event does not say more. */
  actor: Actor;
  /** Set for a supplier. */
  supplierId?: string | undefined;
  /** How what they uploaded is known to be theirs. */
  uploadedBy?: string | null;
}

/** The council itself: staff, its own systems, and whoever has its key. */
export const COUNCIL: Sayer = { kind: 'council', actor: { kind: 'council' } };

/** As whom `caller` speaks. Throws `ForbiddenError` for whoever has no say. */
export function sayerOf(caller: Caller): Sayer {
  const uploadedBy = uploaderOf(caller);
  switch (caller.kind) {
    case 'staff':
      return { ...COUNCIL, uploadedBy };
    case 'supplier':
      return { kind: 'supplier', actor: { kind: 'supplier' }, supplierId: caller.supplierId, uploadedBy };
    case 'reporter':
      return { kind: 'reporter', actor: { kind: 'resident' }, uploadedBy };
    default:
      throw new ForbiddenError('Who follows a request has no say in it');
  }
}

const REPORTERS_STATUSES = ['reporterReplied', 'reopenRequested'];
const REPORTERS_MEMBERS = [
  'status',
  'outcome',
  'publicText',
  'occurredAt',
  'actor',
  'attachmentIds',
] satisfies (keyof AppendEvent)[];

/**
 * Throws `ForbiddenError` for what a reporter may not say, and `RuleError` for what is not a supplier's to say.
 */
export function holdToSayer({ kind }: Sayer, event: AppendEvent): void {
  const faults = kind === 'supplier' ? notASuppliers(event) : [];
  if (faults.length > 0) throw new RuleError(faults);
  if (kind === 'reporter' && !isReporters(event)) {
    throw new ForbiddenError(
      'Who reported it may comment, answer, ask to reopen or withdraw it. The rest is for the council.',
    );
  }
}

function isReporters(event: AppendEvent): boolean {
  const { status, outcome, actor } = event;
  const isWithdrawal = status === 'closed' && outcome === 'cancelledByReporter';
  const isTheirs = status === undefined || REPORTERS_STATUSES.includes(status);
  const members: readonly string[] = REPORTERS_MEMBERS;
  return (
    (isWithdrawal || (isTheirs && outcome === undefined)) &&
    (actor === undefined || actor.kind === 'resident') &&
    Object.keys(event).every((member) => members.includes(member))
  );
}

function notASuppliers({ actor, outcome }: AppendEvent): FieldError[] {
  const faults: FieldError[] = [];
  if (actor && actor.kind !== 'supplier') {
    const detail = 'A supplier speaks for itself. Say supplier, or leave the actor out.';
    faults.push({ pointer: '/actor/kind', detail });
  }
  if (outcome === 'cancelledByReporter') {
    const detail = 'Only who reported it, or the council for them, withdraws it. Say how the work ended.';
    faults.push({ pointer: '/outcome', detail });
  }
  return faults;
}
