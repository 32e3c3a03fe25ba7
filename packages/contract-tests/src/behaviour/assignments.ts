import { type CouncilKit, PermissionError } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { type Behaviour } from '../planned.js';

/** Work offered, accepted, declined, taken back and handed over, between two suppliers. */
export const assignments: Behaviour = {
  needs: [
    'listAssignments',
    'listRequestAssignments',
    'getAssignment',
    'offerAssignment',
    'acceptAssignment',
    'declineAssignment',
    'withdrawAssignment',
    'handOverAssignment',
  ],
  tests(council) {
    const desk = () => council().client(['staff:read', 'staff:write', 'requests:read', 'events:write']);
    const supplier = (id: string) =>
      council().client(['requests:read', 'events:write', 'assignments:write'], id);
    const offered = async () => {
      const request = await council().report();
      const staff = await desk();
      const assignment = await staff.assignments.offer(request.id, { supplierId: 'peak-roads' });
      return { request, staff, assignment, peak: await supplier('peak-roads') };
    };
    const trail = async (client: CouncilKit, id: string) => client.assignments.trail(id).all();

    describe('work on a request', () => {
      it('is offered to a supplier, who finds it and takes it on', async () => {
        const { request, assignment, peak } = await offered();
        expect(assignment).toMatchObject({
          requestId: request.id,
          reference: request.reference,
          supplierId: 'peak-roads',
          state: 'offered',
          acceptedAt: null,
        });
        const worklist = await peak.assignments.list({ state: 'offered' }).all();
        expect(worklist.map(({ id }) => id)).toContain(assignment.id);
        const accepted = await peak.assignments.accept(assignment.id, {
          supplierReference: 'job-5512',
          publicText: 'Our crew inspects on Monday',
        });
        expect(accepted).toMatchObject({ state: 'accepted', supplierReference: 'job-5512' });
        const [seen] = await trail(council().resident, request.id);
        expect(seen).toMatchObject({ id: assignment.id, supplierId: 'peak-roads', state: 'accepted' });
        expect(seen).not.toHaveProperty('delivery');
        const events = await council().timeline(request.id);
        const last = events.at(-1);
        expect(last).toMatchObject({ type: 'assignmentChanged', publicText: 'Our crew inspects on Monday' });
        expect(last?.standing).toEqual(events[0]?.standing);
      });

      it('is nobody else’s business until it is accepted', async () => {
        const { request, assignment } = await offered();
        expect(await trail(council().resident, request.id)).toEqual([]);
        const other = await supplier('larkfield');
        const ids = (await other.assignments.list().all()).map(({ id }) => id);
        expect(ids).not.toContain(assignment.id);
        const error: unknown = await other.assignments
          .accept(assignment.id, {})
          .catch((cause: unknown) => cause);
        expect([403, 404]).toContain((error as { status?: number }).status);
      });

      it('is declined with a reason, and can then be offered again', async () => {
        const { request, assignment, staff, peak } = await offered();
        const words = { reason: 'outsideContract', staffText: 'North of the bridge' };
        expect(await peak.assignments.decline(assignment.id, words)).toMatchObject({
          state: 'declined',
          reason: 'outsideContract',
        });
        const late = peak.assignments.accept(assignment.id, {});
        await expect(late).rejects.toMatchObject({ status: 409 });
        const again = await staff.assignments.offer(request.id, { supplierId: 'larkfield' });
        expect(again).toMatchObject({ supplierId: 'larkfield', state: 'offered' });
      });

      it('is offered to nobody while a supplier has it, until it is taken back', async () => {
        const { request, assignment, staff, peak } = await offered();
        await peak.assignments.accept(assignment.id, {});
        const offer = () => staff.assignments.offer(request.id, { supplierId: 'larkfield' });
        await expect(offer()).rejects.toMatchObject({ status: 409 });
        const withdrawn = await staff.assignments.withdraw(assignment.id, { staffText: 'Filled already' });
        expect(withdrawn.state).toBe('withdrawn');
        expect(withdrawn.endedAt).not.toBeNull();
        expect(await offer()).toMatchObject({ state: 'offered' });
      });

      it('is handed over, and stays where it is until the other supplier accepts', async () => {
        const { request, assignment, peak } = await offered();
        await peak.assignments.accept(assignment.id, {});
        const next = await peak.assignments.handOver(assignment.id, {
          supplierId: 'larkfield',
          reason: 'needsAnotherTrade',
          publicText: 'An electrician comes first',
        });
        expect(next).toMatchObject({ supplierId: 'larkfield', state: 'offered' });
        expect(await peak.assignments.get(assignment.id)).toMatchObject({ state: 'accepted' });
        const other = await supplier('larkfield');
        await other.assignments.accept(next.id, {});
        const states = (await trail(council().resident, request.id)).map(({ supplierId, state }) => [
          supplierId,
          state,
        ]);
        expect(states).toEqual([
          ['peak-roads', 'handedOver'],
          ['larkfield', 'accepted'],
        ]);
        const { reference } = await council().resident.requests.get(request.id);
        expect(reference).toBe(request.reference);
      });

      it('is completed when the request is closed', async () => {
        const { request, assignment, peak } = await offered();
        await peak.assignments.accept(assignment.id, {});
        await peak.events.append(request.id, { status: 'closed', outcome: 'fixed', publicText: 'Filled' });
        expect(await peak.assignments.get(assignment.id)).toMatchObject({ state: 'completed' });
      });

      it('is offered by staff, to a supplier that there is', async () => {
        const { id } = await council().report();
        const offer = { supplierId: 'peak-roads' };
        await expect(council().staff.assignments.offer(id, offer)).rejects.toBeInstanceOf(PermissionError);
        const nobody = (await desk()).assignments.offer(id, { supplierId: 'nobody' });
        await expect(nobody).rejects.toMatchObject({ errors: [{ pointer: '/supplierId' }] });
      });
    });
  },
};

export const suppliers: Behaviour = {
  needs: ['listSuppliers', 'getSupplier'],
  tests(council) {
    describe('suppliers', () => {
      it('are listed by name, however small the pages, and read one by one', async () => {
        const found = await council().resident.suppliers.list({ limit: 1 }).all();
        const names = found.map(({ name }) => name);
        expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
        expect(names).toContain('Peak Roads Ltd');
        const one = await council().resident.suppliers.get('peak-roads');
        expect(one).toEqual(found.find(({ id }) => id === 'peak-roads'));
        await expect(council().resident.suppliers.get('nobody')).rejects.toMatchObject({ status: 404 });
      });
    });
  },
};
