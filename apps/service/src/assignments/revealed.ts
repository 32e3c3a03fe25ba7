import { type Assignment } from '@councilkit/client';
import { type Caller } from '../access/caller.js';
import { revealing, type Audience } from '../access/reveal.js';

const reveal = revealing<Assignment>('Assignment');

/** The assignment as far as `caller`, who reads its request as `audience`, may see it. */
export function revealAssignment(assignment: Assignment, caller: Caller, audience: Audience): Assignment {
  const own = caller.kind === 'supplier' && caller.supplierId === assignment.supplierId;
  return reveal(assignment, { audience, conditions: { own } });
}
