import { describe, expect, it } from 'vitest';
import { type Behaviour } from '../planned.js';

/** What the public is shown of a request, and what is removed for good. */
export const moderation: Behaviour = {
  needs: ['moderateRequest'],
  tests(council) {
    describe('moderation', () => {
      it('hides words from the public and not from staff, and shows them again', async () => {
        const { id, description } = await council().report();
        const staff = await council().client(['staff:read', 'staff:write', 'requests:read']);
        const hidden = await staff.requests.moderate(id, {
          moderation: 'hidden',
          staffText: 'Names a neighbour',
        });
        expect(hidden).toMatchObject({ moderation: 'hidden', description });
        expect(await council().resident.requests.get(id)).toMatchObject({ description: null });
        const events = await council().timeline(id);
        expect(events.at(-1)).toMatchObject({ type: 'moderated' });
        expect(JSON.stringify(events)).not.toContain('neighbour');
        await staff.requests.moderate(id, { moderation: 'shown', staffText: 'It does not' });
        expect(await council().resident.requests.get(id)).toMatchObject({ description });
      });

      it('is for staff', async () => {
        const { id } = await council().report();
        const words = { moderation: 'hidden', staffText: 'Why' } as const;
        await expect(council().staff.requests.moderate(id, words)).rejects.toMatchObject({ status: 403 });
        await expect(council().resident.requests.moderate(id, words)).rejects.toMatchObject({ status: 401 });
      });
    });
  },
};

export const redactions: Behaviour = {
  needs: ['redactRequest'],
  tests(council) {
    describe('redaction', () => {
      it('removes what is named for everybody, and does not repeat it', async () => {
        const { id } = await council().report({ description: 'Ask for Gwendolen next door' });
        await council().staff.events.append(id, {
          publicText: 'Gwendolen let us in',
          staffText: 'Gwendolen',
        });
        const staff = await council().client(['staff:read', 'staff:write', 'requests:read']);
        const answer = await staff.requests.redact(id, {
          parts: ['description', 'answers'],
          seqs: [2],
          reason: 'Gwendolen asked us to',
        });
        expect(answer).toMatchObject({ description: null, answers: [] });
        const events = await staff.events.list(id).all();
        expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
        expect(events).toMatchObject([{}, { publicText: null }, { type: 'redacted' }]);
        expect(JSON.stringify([events, await council().timeline(id)])).not.toContain('Gwendolen');
      });

      it('is refused for an event that there is not', async () => {
        const { id } = await council().report();
        const staff = await council().client(['staff:write']);
        const answer = staff.requests.redact(id, { seqs: [9], reason: 'A mistake' });
        await expect(answer).rejects.toMatchObject({ errors: [{ pointer: '/seqs/0' }] });
      });
    });
  },
};

export const contact: Behaviour = {
  needs: ['getReporterContact'],
  tests(council) {
    const contact = { name: 'Samira Okafor', email: 'samira@example.org', phone: '01632 960987' };

    describe('how to reach the person who reported', () => {
      it('is told to staff with the scope alone, and stored nowhere on its way', async () => {
        const { id } = await council().report({ contact });
        const staff = await council().client(['contact:read']);
        const answer = await staff.requests.contact(id).withResponse();
        expect(answer.data).toMatchObject({ ...contact, isMasked: false });
        expect(answer.headers.get('cache-control')).toContain('no-store');
      });

      it('is told to nobody else', async () => {
        const { id } = await council().report({ contact });
        const others = [
          council().resident,
          council().staff,
          await council().client(['staff:read', 'staff:write']),
          await council().client(['requests:read', 'events:write'], 'peak-roads'),
        ];
        for (const other of others) {
          const error: unknown = await other.requests.contact(id).catch((cause: unknown) => cause);
          expect([401, 403]).toContain((error as { status?: number }).status);
          expect(JSON.stringify(error)).not.toMatch(/samira|960987/i);
        }
      });
    });
  },
};
