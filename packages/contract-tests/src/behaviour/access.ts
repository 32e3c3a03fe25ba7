import { describe, expect, it } from 'vitest';
import { type Council } from '../council-under-test.js';

/** What is open to anyone, what needs a key, and what is told to nobody. */
export function access(council: () => Council): void {
  describe('the key', () => {
    it.each(['/requests/any/events', '/imports'])('is needed to write to %s', async (path) => {
      const { status, headers, problem } = await council().call('POST', path, {});
      expect([status, problem.type]).toEqual([401, 'urn:councilkit:problem:unauthorized']);
      expect(headers.get('www-authenticate')).toBe('Bearer');
    });

    it.each(['Bearer wrong', 'Bearer', 'Basic abc'])(
      'is refused when it is not known, even to read: %s',
      async (authorization) => {
        const { status } = await council().call('GET', '/services', undefined, { authorization });
        expect(status).toBe(401);
      },
    );

    it('is not needed to report, to read or to follow', async () => {
      const { id } = await council().report();
      expect((await council().call('GET', `/requests/${id}`)).status).toBe(200);
      expect((await council().call('GET', `/requests/${id}/events`)).status).toBe(200);
    });

    it('lets staff read what they wrote for each other, and nobody else', async () => {
      const { id } = await council().report();
      await council().staff.events.append(id, { staffText: 'Ask Peak Roads about the lights' });
      const [, asStaff] = await council().staff.events.list(id).all();
      expect(asStaff).toMatchObject({ staffText: 'Ask Peak Roads about the lights', publicText: null });
      const [, asResident] = await council().timeline(id);
      expect(asResident).toMatchObject({ seq: 2, type: 'comment' });
      expect(asResident).not.toHaveProperty('staffText');
    });
  });

  describe('every answer', () => {
    it('has an id to quote, which a problem repeats', async () => {
      expect((await council().call('GET', '/services')).headers.get('request-id')).toBeTruthy();
      const { headers, problem } = await council().call('GET', '/services/unicorn');
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(problem.requestId).toBe(headers.get('request-id'));
    });

    it('keeps contact details to itself', async () => {
      const contact = {
        name: 'Samira Okafor-Quill',
        email: 'samira.quill@example.org',
        phone: '01632 960987',
      };
      const created = await council().call('POST', '/requests', { serviceCode: 'test-tree', contact });
      expect(created.status).toBe(201);
      const { id } = created.json as { id: string };
      const answers = [
        created,
        await council().call('POST', '/requests', {
          serviceCode: 'test-tree',
          contact: { ...contact, fax: '1' },
        }),
        await council().call('GET', `/requests/${id}`),
        await council().call('GET', `/requests/${id}/events`, undefined, council().withKey),
      ];
      for (const { text } of answers) expect(text).not.toMatch(/samira|quill|960987/i);
      // Staff may read who it was, and nowhere here how to reach them.
      const forStaff = await council().call('GET', `/requests/${id}`, undefined, council().withKey);
      expect(forStaff.text).not.toMatch(/samira\.quill|960987/i);
    });
  });
}
