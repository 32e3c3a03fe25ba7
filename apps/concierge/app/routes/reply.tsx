import { CouncilKitError, RateLimitError, type FieldError } from '@councilkit/client';
import { CharacterCount, FileUpload, InsetText, TextInput } from '@councilkit/react';
import { errorsFor } from '@councilkit/tracking';
import {
  data,
  Form,
  redirectDocument,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { councilOf } from '../council.server.js';
import { useParts, useWords } from '../language/use-words.js';
import { ask } from '../page/ask.server.js';
import { FormPage, SendButton } from '../page/form-page.js';
import { useErrorAt } from '../page/use-error-at.js';
import { megabytesOf } from '../report/megabytes.js';
import { textOf } from '../report/report.server.js';
import { NotYours } from '../reporter/not-yours.js';
import { ownContact } from '../reporter/own-contact.server.js';
import { readingAs } from '../reporter/reporter.server.js';
import { LONGEST_TEXT, openQuestion, sayingOf } from '../reporter/saying.js';
import { faultWords } from '../words/faults.js';
import { reporterWords } from '../words/reporter.js';
import { sayingWords } from '../words/saying.js';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { authority, language } = councilOf(context);
  return ask(
    readingAs({ request, context }, async (api, reporter) => {
      const found = await api.requests.get(params['reference'] ?? '');
      const isReporter = reporter !== undefined && (await ownContact(api, found.id)) !== undefined;
      const events = isReporter ? await api.events.list(found.id).all() : [];
      return {
        reference: found.reference,
        isReporter,
        isAnswer: found.status === 'awaitingReporter',
        question: openQuestion(found, events),
        megabytes: megabytesOf((await authority()).limits),
        key: crypto.randomUUID(),
      };
    }),
    faultWords[language].noReport,
  );
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { authority, language } = councilOf(context);
  const say = sayingWords[language];
  const form = await request.formData();
  const typed = { text: textOf(form, 'comment'), altText: textOf(form, 'altText') };
  const photo = form.get('photo');
  const file = photo instanceof File && photo.size > 0 ? photo : undefined;
  const refused = (pointer: string, detail: string, status = 400) =>
    data({ ...typed, faults: [{ pointer, detail }] satisfies FieldError[] }, { status });
  if (!typed.text && !file) return refused('/comment', say.enterSomething);
  if (typed.text.length > LONGEST_TEXT) return refused('/comment', say.commentTooLong);

  return ask(
    readingAs({ request, context }, async (api) => {
      const found = await api.requests.get(params['reference'] ?? '');
      const attachmentIds: string[] = [];
      if (file) {
        try {
          const sent = await api.attachments.upload(file, { altText: typed.altText || undefined });
          attachmentIds.push(sent.id);
        } catch (error) {
          if (isAboutTheFile(error))
            return refused('/photo', say.photoRefused(megabytesOf((await authority()).limits)));
          throw error;
        }
      }
      try {
        const idempotencyKey = textOf(form, 'key') || undefined;
        await api.events.append(found.id, sayingOf(found, { text: typed.text, attachmentIds }), {
          idempotencyKey,
        });
      } catch (error) {
        if (error instanceof RateLimitError) return refused('/comment', reporterWords[language].tooMany, 429);
        throw error;
      }
      return redirectDocument(`/requests/${found.reference}`);
    }),
    faultWords[language].noReport,
  );
}

/** Too large, of a kind that is not taken, or not what it says it is. */
function isAboutTheFile(error: unknown): boolean {
  return error instanceof CouncilKitError && [400, 413, 415, 422].includes(error.status ?? 0);
}

export default function Reply() {
  const { reference, isReporter, isAnswer, question, megabytes, key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useWords(sayingWords);
  const parts = useParts();
  const title = isAnswer ? say.answerTitle : say.replyTitle;
  const errors = errorsFor(answer?.faults);
  const errorAt = useErrorAt(errors);
  if (!isReporter) return <NotYours title={title} reference={reference} />;

  return (
    <FormPage title={title} back={`/requests/${reference}`} errors={errors}>
      {question !== undefined && (
        <>
          <h2 className="govuk-heading-s">{say.question}</h2>
          <InsetText dir="auto">{question}</InsetText>
        </>
      )}
      <Form method="post" encType="multipart/form-data" noValidate>
        {/* Sent twice, it is said once. */}
        <input type="hidden" name="key" value={key} />
        <CharacterCount
          {...parts.characterCount}
          id="comment"
          name="comment"
          label={{ children: isAnswer ? say.yourAnswer : say.comment, size: 's' }}
          hint={say.commentHint}
          errorMessage={errorAt('comment')}
          defaultValue={answer?.text}
          maxlength={LONGEST_TEXT}
          threshold={75}
          dir="auto"
        />
        <FileUpload
          id="photo"
          name="photo"
          accept="image/jpeg,image/png,image/heic,image/webp,application/pdf"
          label={{ children: say.photo, size: 's' }}
          hint={say.photoHint(megabytes)}
          errorMessage={errorAt('photo')}
        />
        <TextInput
          id="altText"
          name="altText"
          label={{ children: say.altText, size: 's' }}
          hint={say.altTextHint}
          defaultValue={answer?.altText}
          maxLength={500}
          dir="auto"
        />
        <SendButton errors={errors}>{say.send}</SendButton>
      </Form>
    </FormPage>
  );
}
