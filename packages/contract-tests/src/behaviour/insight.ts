import { type ImportedService } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { type Behaviour } from '../planned.js';

let rounds = 0;

/** Figures, and what they mean. */
export const insight: Behaviour = {
  needs: ['getInsight', 'listKpiDefinitions', 'recordCounts'],
  tests(council) {
    /** Requests for a service of their own in January 2019, so many of them closed on the day after. */
    const january = async (total: number, closed: number) => {
      rounds += 1;
      const serviceCode = `test-insight-${Date.now()}-${rounds}`;
      const requests = Array.from({ length: total }, (_, index) => ({
        sourceRequestId: `${index}`,
        serviceCode,
        serviceName: 'Counted in a test',
        channel: index % 2 ? ('phone' as const) : ('web' as const),
        submittedAt: '2019-01-10T10:00:00+00:00',
        events:
          index < closed
            ? [
                {
                  status: 'closed',
                  outcome: 'fixed' as const,
                  publicText: 'Done',
                  occurredAt: '2019-01-11T10:00:00+00:00',
                },
              ]
            : [],
      }));
      await council().bringIn({ source: serviceCode, requests });
      return { from: '2019-01-01', to: '2019-01-31', serviceCode };
    };

    describe('insight', () => {
      it('defines the four figures that every service publishes, and more', async () => {
        const { data } = await council().resident.insight.definitions();
        const mandatory = data.filter(({ isMandatory }) => isMandatory).map(({ kpi }) => kpi);
        expect(mandatory.toSorted()).toEqual([
          'completionRate',
          'costPerTransaction',
          'digitalTakeUp',
          'userSatisfaction',
        ]);
      });

      it('says what a figure was counted from, beside its definition', async () => {
        const asked = await january(8, 6);
        const reader = await council().client(['insight:read']);
        const answer = await reader.insight.get({ ...asked, kpi: 'digitalTakeUp' });
        expect(answer.definitions.map(({ kpi }) => kpi)).toEqual(['digitalTakeUp']);
        expect(answer.figures).toMatchObject([
          { value: 0.5, numerator: 4, denominator: 8, isWithheld: false },
        ]);
        const { figures } = await reader.insight.get({ ...asked, kpi: 'medianTimeToClose' });
        expect(figures).toMatchObject([{ value: null, denominator: 6 }]);
        expect(figures[0]?.duration).toMatch(/^P/);
      });

      it('tells the public to the nearest five, and the value that follows from that', async () => {
        const asked = await january(12, 8);
        const told = async (kpi: 'digitalTakeUp' | 'reopenRate' | 'medianTimeToClose') =>
          (await council().resident.insight.get({ ...asked, kpi })).figures[0];
        expect(await told('digitalTakeUp')).toMatchObject({ value: 0.5, numerator: 5, denominator: 10 });
        expect(await told('reopenRate')).toMatchObject({ value: 0, numerator: 0, denominator: 10 });
        expect(await told('medianTimeToClose')).toMatchObject({ denominator: 10 });
      });

      it('withholds from the public what comes from too few', async () => {
        const asked = await january(3, 3);
        const { figures } = await council().resident.insight.get({ ...asked, kpi: 'digitalTakeUp' });
        expect(figures).toMatchObject([{ value: null, numerator: null, isWithheld: true }]);
        const reader = await council().client(['insight:read']);
        const seen = await reader.insight.get({ ...asked, kpi: 'digitalTakeUp' });
        expect(seen.figures).toMatchObject([{ denominator: 3, isWithheld: false }]);
      });

      it('knows nothing of what no other system has counted yet, and shares nothing of few requests', async () => {
        const asked = await january(3, 0);
        const reader = await council().client(['insight:read']);
        const cost = await reader.insight.get({ ...asked, kpi: 'costPerTransaction' });
        expect(cost.figures).toMatchObject([{ numerator: null, denominator: 3, value: null }]);
        const completion = await council().resident.insight.get({ ...asked, kpi: 'completionRate' });
        expect(completion.figures).toMatchObject([{ isWithheld: true, numerator: null }]);
      });

      it('cuts time up, breaks down by channel, and belongs to the day of the submission', async () => {
        const asked = await january(6, 0);
        const split = {
          ...asked,
          kpi: 'digitalTakeUp',
          period: 'week',
          from: '2019-01-07',
          to: '2019-01-15',
        } as const;
        const reader = await council().client(['insight:read']);
        const weeks = await reader.insight.get(split);
        expect(weeks.figures).toMatchObject([
          { from: '2019-01-07', to: '2019-01-13', denominator: 6 },
          { from: '2019-01-14', to: '2019-01-15', denominator: 0, value: null },
        ]);
        const parts = await reader.insight.get({ ...asked, kpi: 'digitalTakeUp', by: 'channel' });
        expect(parts.figures).toMatchObject([
          { by: 'channel', key: 'phone', numerator: 0, denominator: 3 },
          { by: 'channel', key: 'web', numerator: 3, denominator: 3 },
        ]);
      });

      it('keeps figures by supplier to those with the scope', async () => {
        const asked = { from: '2019-01-01', to: '2019-01-31', by: 'supplier' } as const;
        await expect(council().resident.insight.get(asked)).rejects.toMatchObject({ status: 403 });
        const reader = await council().client(['insight:read']);
        expect((await reader.insight.get(asked)).from).toBe('2019-01-01');
      });

      it('refuses days that end before they start', async () => {
        const answer = council().resident.insight.get({ from: '2019-02-01', to: '2019-01-01' });
        await expect(answer).rejects.toMatchObject({ errors: [{ pointer: '#query/to' }] });
      });

      it('takes counts that only another system has, the last one for a day', async () => {
        const writer = await council().client(['insight:write']);
        const asked = await january(6, 0);
        await council().bringIn({ source: asked.serviceCode, services: [aService(asked.serviceCode)] });
        const count = { kind: 'costInPence', on: '2019-01-10', serviceCode: asked.serviceCode } as const;
        for (const value of [100, 1200]) {
          await writer.insight.record({ source: 'finance', counts: [{ ...count, value }] });
        }
        const reader = await council().client(['insight:read']);
        const { figures } = await reader.insight.get({ ...asked, kpi: 'costPerTransaction' });
        expect(figures).toMatchObject([{ numerator: 1200, value: 200 }]);
        await expect(
          council().staff.insight.record({ source: 'finance', counts: [{ ...count, value: 1 }] }),
        ).rejects.toMatchObject({ status: 403 });
      });
    });
  },
};

function aService(code: string): ImportedService {
  return {
    code,
    name: 'Counted in a test',
    description: '',
    group: 'Tests of the contract',
    keywords: [],
    location: 'optional',
    contact: 'optional',
    phase: 'live',
    promise: null,
    supplier: null,
    emergencyNotice: null,
  };
}
