import { describe, expect, it } from 'vitest';
import { type Behaviour } from '../planned.js';

/** One grey pixel, as PNG: a real picture, since servers encode what they are sent anew. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
const picture = () => Uint8Array.from(atob(PIXEL), (character) => character.charCodeAt(0));

/** Photos and papers: uploaded, named, shown. */
export const attachments: Behaviour = {
  needs: [
    'uploadAttachment',
    'getAttachment',
    'describeAttachment',
    'getDerivative',
    'createRequest/attachmentIds',
  ],
  tests(council) {
    const uploaded = async () =>
      council().resident.attachments.upload(picture(), { altText: 'A grey pixel' });

    describe('a photo', () => {
      it('is uploaded, named in a report, and seen with it', async () => {
        const { id, altText } = await uploaded();
        expect(altText).toBe('A grey pixel');
        const request = await council().report({ attachmentIds: [id] });
        const seen = await council().staff.requests.get(request.id);
        expect(seen.attachments).toMatchObject([{ id, altText: 'A grey pixel' }]);
        // A server may make its pictures after it has answered.
        await expect
          .poll(async () => (await council().staff.attachments.get(id)).derivatives.length, { timeout: 5000 })
          .toBeGreaterThan(0);
        const [smallest] = (await council().staff.attachments.get(id)).derivatives;
        const bytes = await council().staff.attachments.derivative(id, smallest?.name ?? '');
        expect(bytes.type).toBe(smallest?.mediaType);
        expect(bytes.size).toBeGreaterThan(0);
      });

      it('is described in better words by staff', async () => {
        const { id } = await uploaded();
        await council().report({ attachmentIds: [id] });
        const staff = await council().client(['staff:read', 'staff:write']);
        expect(await staff.attachments.describe(id, { altText: 'One pixel, grey' })).toMatchObject({
          altText: 'One pixel, grey',
        });
      });

      it('belongs to one report', async () => {
        const { id } = await uploaded();
        await council().report({ attachmentIds: [id] });
        for (const taken of [id, 'none-has-this']) {
          const answer = council().report({ attachmentIds: [taken] });
          await expect(answer).rejects.toMatchObject({ errors: [{ pointer: '/attachmentIds/0' }] });
        }
      });
    });

    it('a file of another kind is refused by what it is, whatever it is called', async () => {
      const page = new TextEncoder().encode('<h1>Not a photo</h1>');
      const file = new File([page], 'pothole.jpg', { type: 'image/jpeg' });
      const answer = council().resident.attachments.upload(file, { altText: 'A page' });
      await expect(answer).rejects.toMatchObject({
        status: 415,
        problem: { errors: [{ pointer: '/file' }] },
      });
    });
  },
};
