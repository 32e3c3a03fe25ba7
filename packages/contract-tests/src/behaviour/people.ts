import { AuthenticationError, CouncilKitError, NotFoundError, PermissionError } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { type Behaviour } from '../planned.js';

const closing = { status: 'closed', outcome: 'fixed', publicText: 'Filled' } as const;
const aToken = 'a-token-that-was-never-sent-to-anybody';
let rounds = 0;
const freshAddress = () => {
  rounds += 1;
  return `follower-${Date.now()}-${rounds}@example.org`;
};

export const previews: Behaviour = {
  needs: ['previewRequest'],
  tests(council) {
    describe('a preview', () => {
      it('shows what would be public, warns of personal data, and stores nothing', async () => {
        const description = `Hole ${freshAddress()}. Ring me on 07700 900123.`;
        const report = {
          serviceCode: 'test-pothole',
          description,
          location: { addressText: 'Outside 14 Mill Lane, Ashbourne' },
          answers: { size: 'plate' },
          contact: { name: 'Samira Okafor', email: 'samira@example.org' },
        };
        const preview = await council().resident.requests.preview(report);
        expect(preview).toMatchObject({ isPublic: true, description, reporterName: null });
        expect(preview.answers).toMatchObject([{ code: 'size', text: 'About the size of a dinner plate' }]);
        const kinds = preview.warnings.map(({ kind, pointer }) => `${pointer} ${kind}`);
        expect(kinds).toEqual(expect.arrayContaining(['/description email', '/description phone']));
        const listed = await council()
          .resident.requests.list({ serviceCode: 'test-pothole' })
          .all({ limit: 5 });
        expect(listed.map((request) => request.description)).not.toContain(description);
      });

      it('names what is missing, as sending would', async () => {
        const answer = council().resident.requests.preview({
          serviceCode: 'test-pothole',
          answers: { size: 'plate' },
        });
        await expect(answer).rejects.toMatchObject({ errors: [{ pointer: '/location' }] });
      });
    });
  },
};

export const subscriptions: Behaviour = {
  needs: [
    'createSubscription',
    'getSubscription',
    'changeSubscription',
    'confirmSubscription',
    'stopSubscription',
  ],
  tests(council) {
    const subscribed = async () => {
      const { id } = await council().report();
      const email = freshAddress();
      const wanted = { scope: { requestId: id }, channel: 'email', email } as const;
      const receipt = await council().resident.subscriptions.create(wanted);
      return { id, email, receipt, token: await council().linkTo(email) };
    };

    describe('a subscription', () => {
      it('waits until it is confirmed, and is confirmed as often as somebody presses', async () => {
        const { id, email, receipt, token } = await subscribed();
        expect(receipt.confirmWithinHours).toBeGreaterThan(0);
        expect(await council().resident.subscriptions.get(token)).toMatchObject({
          state: 'pending',
          confirmedAt: null,
        });
        const confirmed = await council().resident.subscriptions.confirm(token);
        expect(confirmed).toMatchObject({ state: 'active', channel: 'email', scope: { requestId: id } });
        expect(confirmed.addressMasked).not.toBe(email);
        expect(await council().resident.subscriptions.confirm(token)).toEqual(confirmed);
      });

      it('is changed by whoever has its token', async () => {
        const { token } = await subscribed();
        await council().resident.subscriptions.confirm(token);
        const changed = await council().resident.subscriptions.change(token, { news: 'outcome' });
        expect(changed).toMatchObject({ news: 'outcome', kinds: ['outcome'], state: 'active' });
        const chosen = await council().resident.subscriptions.change(token, {
          kinds: ['outcome', 'promise'],
        });
        expect(chosen).toMatchObject({ news: 'all', kinds: ['promise', 'outcome'], pace: 'atOnce' });
        const gathered = await council().resident.subscriptions.change(token, { pace: 'daily' });
        expect(gathered).toMatchObject({ kinds: ['promise', 'outcome'], pace: 'daily' });
      });

      it('is stopped with one call, twice if need be', async () => {
        const { token } = await subscribed();
        await council().resident.subscriptions.confirm(token);
        await council().resident.subscriptions.stop(token);
        await council().resident.subscriptions.stop(token);
        const form = { 'content-type': 'application/x-www-form-urlencoded' };
        const path = `/subscriptions/${encodeURIComponent(token)}/stop`;
        const oneClick = await council().call('POST', path, 'List-Unsubscribe=One-Click', form);
        expect(oneClick.status).toBe(204);
      });

      it('is not found by a token nobody was sent', async () => {
        const { resident } = council();
        await expect(resident.subscriptions.get(aToken)).rejects.toBeInstanceOf(NotFoundError);
        await expect(resident.subscriptions.confirm(aToken)).rejects.toBeInstanceOf(NotFoundError);
        await expect(resident.subscriptions.stop(aToken)).rejects.toBeInstanceOf(NotFoundError);
      });
    });
  },
};

export const proofs: Behaviour = {
  needs: ['requestProof', 'exchangeProof', 'revokeProof'],
  tests(council) {
    describe('a magic link', () => {
      it('is asked for with one answer, whether or not the address is known', async () => {
        const { email, request } = await council().reported();
        const ask = (body: object) => council().call('POST', '/proofs', body);
        const answers = [
          await ask({ email }),
          await ask({ email, reference: request.reference }),
          await ask({ email: freshAddress() }),
          await ask({ email: freshAddress(), reference: request.reference }),
        ];
        expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
        expect(answers[0]?.status).toBe(202);
      });

      it('works once', async () => {
        const { email, request } = await council().reported();
        await council().resident.proofs.request({ reference: request.reference, email });
        const token = await council().linkTo(email);
        const answer = await council().resident.proofs.exchange({ token }).withResponse();
        expect(answer.headers.get('cache-control')).toContain('no-store');
        expect(answer.data).toMatchObject({ tokenType: 'Bearer', request: { id: request.id } });
        const again = council().resident.proofs.exchange({ token });
        await expect(again).rejects.toMatchObject({
          problem: { type: 'urn:councilkit:problem:proof-refused' },
        });
        const never = council().resident.proofs.exchange({ token: aToken });
        await expect(never).rejects.toBeInstanceOf(AuthenticationError);
      });

      it('opens what the reporter may see and say, and no more', async () => {
        const { request, reporter } = await council().reported();
        expect(await reporter.requests.get(request.id)).toMatchObject({ reporterName: 'Samira Okafor' });
        const reply = { status: 'reporterReplied', publicText: 'It is by the zebra crossing' };
        const event = await reporter.events.append(request.id, reply);
        expect(event).toMatchObject({ status: 'reporterReplied', actor: { kind: 'resident' } });
        const work = reporter.events.append(request.id, { status: 'inProgress' });
        await expect(work).rejects.toBeInstanceOf(PermissionError);
        const { id } = await council().report();
        const others = reporter.events.append(id, { publicText: 'Mine, too' });
        await expect(others).rejects.toMatchObject({ status: 403 });
      });

      it('opens nothing once it is given back', async () => {
        const { request, reporter } = await council().reported();
        await reporter.proofs.revoke();
        await expect(reporter.requests.get(request.id)).rejects.toBeInstanceOf(AuthenticationError);
      });
    });
  },
};

export const masking: Behaviour = {
  needs: ['getReporterContact', 'requestProof', 'exchangeProof'],
  tests(council) {
    it('a reporter sees their own contact details masked, and nobody else’s', async () => {
      const { request, reporter, email } = await council().reported();
      const contact = await reporter.requests.contact(request.id);
      expect(contact).toMatchObject({ name: 'Samira Okafor', phone: null, isMasked: true });
      expect(contact.email).not.toBe(email);
      expect(contact.email).toContain('@');
      const other = await council().report({ contact: { email: freshAddress() } });
      await expect(reporter.requests.contact(other.id)).rejects.toMatchObject({ status: 403 });
    });
  },
};

export const feedback: Behaviour = {
  needs: ['getFeedback', 'giveFeedback', 'requestProof', 'exchangeProof'],
  tests(council) {
    describe('feedback', () => {
      it('is given once for a closure, and not before', async () => {
        const { request, reporter } = await council().reported();
        const say = () => reporter.feedback.give(request.id, { isFixed: true, satisfaction: 5 });
        await expect(say()).rejects.toMatchObject({ status: 409 });
        const { seq } = await council().staff.events.append(request.id, closing);
        const given = await say();
        expect(given).toMatchObject({
          requestId: request.id,
          closureSeq: seq,
          isFixed: true,
          satisfaction: 5,
        });
        await expect(say()).rejects.toMatchObject({ status: 409 });
        expect(await reporter.feedback.get(request.id)).toEqual(given);
        const staff = await council().client(['staff:read']);
        expect(await staff.feedback.get(request.id)).toMatchObject({ satisfaction: 5 });
        expect(await council().timeline(request.id)).toEqual(
          expect.arrayContaining([expect.objectContaining({ type: 'feedbackGiven' })]),
        );
      });

      it('may ask to reopen', async () => {
        const { request, reporter } = await council().reported();
        await council().staff.events.append(request.id, closing);
        await reporter.feedback.give(request.id, { isFixed: false, asksToReopen: true });
        const { status } = await council().resident.requests.get(request.id);
        expect(['reopenRequested', 'reopened']).toContain(status);
      });

      it('is the reporter’s to give', async () => {
        const { reporter } = await council().reported();
        const { id } = await council().report();
        await council().staff.events.append(id, closing);
        const error: unknown = await reporter.feedback
          .give(id, { isFixed: true })
          .catch((cause: unknown) => cause);
        expect(error).toBeInstanceOf(CouncilKitError);
        expect(error).toMatchObject({ status: 403 });
        const anybody = council().resident.feedback.give(id, { isFixed: true });
        await expect(anybody).rejects.toMatchObject({ status: 401 });
      });
    });
  },
};

export const notifications: Behaviour = {
  needs: ['listNotifications', 'createSubscription', 'confirmSubscription'],
  tests(council) {
    it('staff see what was sent of an event, with addresses masked', async () => {
      const { id } = await council().report();
      const email = freshAddress();
      const scope = { requestId: id };
      await council().resident.subscriptions.create({ scope, channel: 'email', email });
      await council().resident.subscriptions.confirm(await council().linkTo(email));
      await council().staff.events.append(id, { status: 'planned', publicText: 'On Thursday' });
      const staff = await council().client(['staff:read']);
      const sent = await staff.notifications.list(id).all();
      expect(sent).toEqual([expect.objectContaining({ requestId: id, seq: 2, channel: 'email' })]);
      expect(JSON.stringify(sent)).not.toContain(email);
      await expect(council().resident.notifications.list(id).all()).rejects.toMatchObject({ status: 401 });
    });
  },
};

export const followers: Behaviour = {
  needs: [
    'listNotifications',
    'createSubscription',
    'confirmSubscription',
    'appendEvent/duplicateOf',
    'appendEvent/notify',
  ],
  tests(council) {
    const follow = async (requestId: string, email = freshAddress()) => {
      await council().resident.subscriptions.create({ scope: { requestId }, channel: 'email', email });
      return council().resident.subscriptions.confirm(await council().linkTo(email));
    };
    /** The `seq` of each event that somebody was told of, oldest first. */
    const told = async (requestId: string) => {
      const desk = await council().client(['staff:read']);
      return (await desk.notifications.list(requestId).all()).map(({ seq }) => seq).toReversed();
    };

    describe('followers', () => {
      it('of a duplicate hear the news of the request that stays, each of them once', async () => {
        const [original, copy] = [await council().report(), await council().report()];
        const both = freshAddress();
        await follow(copy.id);
        await follow(copy.id, both);
        await follow(original.id, both);
        const duplicate = { status: 'closed', outcome: 'duplicate', publicText: 'Reported before' } as const;
        await council().staff.events.append(copy.id, { ...duplicate, duplicateOf: original.id });
        const { seq } = await council().staff.events.append(original.id, {
          status: 'planned',
          publicText: 'On Thursday',
        });
        expect((await told(original.id)).filter((one) => one === seq)).toHaveLength(2);
        expect(await told(copy.id)).not.toContain(seq);
      });

      it('hear nothing of what is brought over with notify: false', async () => {
        const { id } = await council().report();
        await follow(id);
        const quiet = { status: 'planned', publicText: 'Long known', notify: false };
        const { seq: silent } = await council().staff.events.append(id, quiet);
        const { seq } = await council().staff.events.append(id, {
          status: 'inProgress',
          publicText: 'Begun',
        });
        expect(await told(id)).toEqual([seq]);
        expect((await council().timeline(id)).map((event) => event.seq)).toContain(silent);
      });
    });
  },
};

export const duplicates: Behaviour = {
  needs: ['appendEvent/duplicateOf', 'appendEvent/responsible', 'listRequests?duplicateOf'],
  tests(council) {
    describe('a request that was reported before', () => {
      const duplicate = (of: string) =>
        ({ status: 'closed', outcome: 'duplicate', duplicateOf: of, publicText: 'Reported before' }) as const;

      it('names the one that stays, which hears of it', async () => {
        const [original, copy] = [await council().report(), await council().report()];
        await council().staff.events.append(copy.id, duplicate(original.reference));
        const link = { id: original.id, reference: original.reference };
        expect(await council().resident.requests.get(copy.id)).toMatchObject({
          outcome: 'duplicate',
          duplicateOf: link,
        });
        const events = await council().timeline(original.id);
        expect(events.at(-1)).toMatchObject({ type: 'duplicateAdded', duplicate: { id: copy.id } });
        const listed = await council().resident.requests.list({ duplicateOf: original.id }).all();
        expect(listed.map(({ id }) => id)).toEqual([copy.id]);
      });

      it('is no duplicate of itself, of nothing, or of another duplicate', async () => {
        const [original, copy, third] = [
          await council().report(),
          await council().report(),
          await council().report(),
        ];
        await council().staff.events.append(copy.id, duplicate(original.id));
        const { duplicateOf: _, ...unnamed } = duplicate('');
        for (const body of [duplicate(third.id), duplicate('none-has-this'), duplicate(copy.id), unnamed]) {
          const answer = council().staff.events.append(third.id, body);
          await expect(answer).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/duplicateOf' }] });
        }
      });

      it('is told from one that somebody else is responsible for, who is named', async () => {
        const { id } = await council().report();
        const body = { status: 'closed', outcome: 'notResponsible', publicText: 'Not ours' } as const;
        const answer = council().staff.events.append(id, body);
        await expect(answer).rejects.toMatchObject({ status: 422, errors: [{ pointer: '/responsible' }] });
        const responsible = { name: 'Dove Valley Canal Trust', website: 'https://canal.example.org/report' };
        await council().staff.events.append(id, { ...body, responsible });
        expect(await council().resident.requests.get(id)).toMatchObject({ responsible });
      });
    });
  },
};
