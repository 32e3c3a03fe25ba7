import { type Caller } from '../access/caller.js';
import { type View } from '../access/reveal.js';
import { type AttachmentState, type Part } from './attachment.js';

/** What decides who may see an attachment, and who may say what is on it. */
export interface Guarded {
  state: AttachmentState;
  part: Part | null;
  uploadedBy: string | null;
}

/** How later calls of this caller are known to be theirs; null for anybody, who cannot be told from anybody else. */
export function uploaderOf(caller: Caller): string | null {
  return caller.kind === 'public' ? null : `${caller.scheme}:${caller.id}`;
}

/** Before it is named: whoever uploaded it, which for a resident without credentials is whoever knows its id. */
export function maySeeUnnamed({ uploadedBy }: Guarded, caller: Caller): boolean {
  return uploadedBy === null || uploadedBy === uploaderOf(caller);
}

/** Once it is named, in a request that this view is of. What is said in feedback is between the reporter and the council. */
export function maySeeNamed({ state, part }: Guarded, { audience }: Pick<View, 'audience'>): boolean {
  if (part === 'feedback') return audience === 'reporter' || audience === 'staff';
  return state === 'shown' || audience === 'reporter' || audience === 'staff' || audience === 'supplier';
}

/** Staff by their tokens; the reporter, of what came with the report or the feedback; and whoever uploaded it. */
export function mayDescribe(guarded: Guarded, caller: Caller, view: View | undefined): boolean {
  if (guarded.uploadedBy !== null && guarded.uploadedBy === uploaderOf(caller)) return true;
  if (caller.kind === 'staff') return caller.scheme === 'oauth2' && caller.scopes.has('staff:write');
  return view?.audience === 'reporter' && guarded.part !== 'event';
}
