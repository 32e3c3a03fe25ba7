import { PermissionError, PreconditionFailedError } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { type Behaviour } from '../planned.js';

const elsewhere = { addressText: 'Outside 41 Mill Lane, Ashbourne', point: { lat: 53.0171, long: -1.7298 } };

/** Putting the service or the place of a request right. */
export const corrections: Behaviour = {
  needs: ['correctRequest'],
  tests(council) {
    const desk = () => council().client(['staff:read', 'staff:write', 'requests:read']);

    describe('correcting a request', () => {
      it('puts the place right where nothing changed since it was read, and the timeline says so', async () => {
        const { id } = await council().report();
        const staff = await desk();
        const { data: before, etag = '' } = await staff.requests.get(id).withResponse();
        const answer = await staff.requests
          .correct(id, { location: elsewhere }, { ifMatch: etag })
          .withResponse();
        expect(answer.data).toMatchObject({ id, location: elsewhere, status: before.status, lastSeq: 2 });
        expect(answer.etag).not.toBe(etag);
        const [, event] = await council().timeline(id);
        expect(event).toMatchObject({ type: 'corrected', status: null });
        expect(await council().resident.requests.get(id)).toMatchObject({ location: elsewhere });
      });

      it('puts the service right and leaves the place', async () => {
        const { id, location } = await council().report();
        const staff = await desk();
        const { etag = '' } = await staff.requests.get(id).withResponse();
        await staff.requests.correct(id, { serviceCode: 'test-bin' }, { ifMatch: etag });
        const corrected = await council().resident.requests.get(id);
        expect(corrected).toMatchObject({ serviceCode: 'test-bin', serviceName: 'Bin of a test', location });
      });

      it('writes nothing when the request changed meanwhile, and says so', async () => {
        const { id } = await council().report();
        const staff = await desk();
        const { etag = '' } = await staff.requests.get(id).withResponse();
        await council().staff.events.append(id, { status: 'acknowledged' });
        const late = staff.requests.correct(id, { location: elsewhere }, { ifMatch: etag });
        await expect(late).rejects.toBeInstanceOf(PreconditionFailedError);
        await expect(late).rejects.toMatchObject({
          status: 412,
          problem: { type: 'urn:councilkit:problem:stale' },
        });
        expect(await council().timeline(id)).toHaveLength(2);
      });

      it('answers alike when it is sent again, though the request has changed by it', async () => {
        const { id } = await council().report();
        const staff = await desk();
        const { etag = '' } = await staff.requests.get(id).withResponse();
        const options = { ifMatch: etag, idempotencyKey: `correct-${id}` };
        const first = await staff.requests.correct(id, { location: elsewhere }, options);
        expect(await staff.requests.correct(id, { location: elsewhere }, options)).toEqual(first);
        expect(await council().timeline(id)).toHaveLength(2);
      });

      it('needs to know what was read, and a token with the scope', async () => {
        const { id } = await council().report();
        const staff = await desk();
        const blind = staff.requests.correct(id, { serviceCode: 'test-bin' }, { ifMatch: '"other"' });
        await expect(blind).rejects.toMatchObject({ status: 412 });
        const withKey = council().staff.requests.correct(id, { serviceCode: 'test-bin' }, { ifMatch: '*' });
        await expect(withKey).rejects.toBeInstanceOf(PermissionError);
        const anybody = council().resident.requests.correct(
          id,
          { serviceCode: 'test-bin' },
          { ifMatch: '*' },
        );
        await expect(anybody).rejects.toMatchObject({ status: 401 });
      });

      it('names a service that there is not', async () => {
        const { id } = await council().report();
        const staff = await desk();
        const { etag = '' } = await staff.requests.get(id).withResponse();
        const wrong = staff.requests.correct(id, { serviceCode: 'unicorn' }, { ifMatch: etag });
        await expect(wrong).rejects.toMatchObject({ errors: [{ pointer: '/serviceCode' }] });
      });
    });
  },
};
