import { NotFoundError } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { type Council } from '../council-under-test.js';

/** What can be asked for. */
export function services(council: () => Council): void {
  describe('services', () => {
    it('are listed without their questions, and narrowed by group', async () => {
      const found = await council().resident.services.list({ group: 'Tests of the contract' }).all();
      expect(found.map(({ code }) => code)).toEqual(['test-pothole', 'test-bin', 'test-tree', 'test-paused']);
      expect(found[0]).not.toHaveProperty('questions');
    });

    it('are found by another word for them, and not by one that is no word for them', async () => {
      const codes = async (q: string) =>
        (await council().resident.services.list({ q }).all()).map(({ code }) => code);
      expect(await codes('a zebrahole, please')).toEqual(['test-pothole']);
      expect(await codes('xylophonist')).toEqual([]);
    });

    it('come with their questions one by one', async () => {
      const { questions } = await council().resident.services.get('test-pothole');
      expect(questions.map(({ code }) => code)).toEqual(['size', 'danger', 'depth', 'where', 'since']);
    });

    it('that nobody offers are not found', async () => {
      await expect(council().resident.services.get('unicorn')).rejects.toThrow(NotFoundError);
    });
  });
}
