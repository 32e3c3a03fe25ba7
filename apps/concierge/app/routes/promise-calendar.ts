import { type LoaderFunctionArgs } from 'react-router';
import { sayOne } from '../catalogue/said.server.js';
import { councilOf } from '../council.server.js';
import { ask } from '../page/ask.server.js';
import { readingAs } from '../reporter/reporter.server.js';
import { promiseCalendar } from '../request/promise-calendar.js';
import { faultWords } from '../words/faults.js';
import { sayingWords } from '../words/saying.js';

/** The promise of a request for a calendar. 404 without a promise. */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const council = councilOf(context);
  const { language } = council;
  const missing = faultWords[language].noReport;
  const kept = await ask(
    readingAs({ request, context }, (api) => api.requests.get(params['reference'] ?? '')),
    missing,
  );
  const found = await sayOne(council, kept);
  const calendar = promiseCalendar(found, {
    title: sayingWords[language].calendarText(found.serviceName, found.reference),
    url: new URL(`/requests/${found.reference}`, request.url).href,
  });
  if (calendar === undefined) throw new Response(missing, { status: 404 });
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${found.reference}.ics"`,
      'Cache-Control': 'no-store',
    },
  });
}
