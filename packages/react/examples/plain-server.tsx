import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { Button } from '@councilkit/react/button';
import { ErrorSummary, errorTitle, type FormError, FormErrors } from '@councilkit/react/error-summary';
import { renderToString } from 'react-dom/server';
import { PotholeQuestions } from './pothole-questions.js';
import { faultsIn, type PotholeAnswers, readAnswers } from './pothole.js';

interface Attempt {
  answers: PotholeAnswers;
  errors: FormError[];
}

/** No report is longer, and browsers always say how long theirs is. */
const LONGEST_BYTES = 10_000;

/** Asks for a report and takes it, in HTML alone: no script is sent, and none is missed. */
export function createPotholeServer(): Server {
  return createServer(async (request, response) => {
    const isPosted = request.method === 'POST';
    const isShort = Number(request.headers['content-length']) <= LONGEST_BYTES;
    if (isPosted && !isShort) return response.writeHead(413, { connection: 'close' }).end();
    const attempt = isPosted ? await read(request) : undefined;
    if (attempt?.errors.length === 0) return response.writeHead(303, { location: '/thank-you' }).end();
    const page = renderToString(<Page attempt={attempt} />);
    response.writeHead(attempt ? 422 : 200, { 'content-type': 'text/html; charset=utf-8' });
    return response.end(`<!doctype html>${page}`);
  });
}

async function read(request: IncomingMessage): Promise<Attempt> {
  const answers = readAnswers(new URLSearchParams(await text(request)));
  return { answers, errors: faultsIn(answers) };
}

function Page({ attempt }: { attempt: Attempt | undefined }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{errorTitle('Report a pothole', attempt?.errors)}</title>
        <link rel="stylesheet" href="/styles.css" />
      </head>
      <body>
        <main className="govuk-width-container govuk-main-wrapper">
          <FormErrors value={attempt?.errors}>
            <ErrorSummary />
            <h1 className="govuk-heading-l">Report a pothole</h1>
            <form method="post" noValidate>
              <PotholeQuestions answers={attempt?.answers} />
              <Button>Send report</Button>
            </form>
          </FormErrors>
        </main>
      </body>
    </html>
  );
}
