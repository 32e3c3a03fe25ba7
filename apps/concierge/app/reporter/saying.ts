import { type AppendEvent, type RequestEvent, type ServiceRequest } from '@councilkit/client';

/** The longest text the contract takes, in characters. */
export const LONGEST_TEXT = 4000;

/** What the council asked, while it waits for the answer; undefined when it does not, or did not say. */
export function openQuestion(
  request: Pick<ServiceRequest, 'status'>,
  events: readonly RequestEvent[],
): string | undefined {
  if (request.status !== 'awaitingReporter') return undefined;
  return events.findLast(({ status }) => status === 'awaitingReporter')?.publicText ?? undefined;
}

/** What the reporter says, as an event: an answer where the council waits for one, else words or photos alone. */
export function sayingOf(
  request: Pick<ServiceRequest, 'status'>,
  { text, attachmentIds }: { text: string; attachmentIds: readonly string[] },
): AppendEvent {
  return {
    ...(request.status === 'awaitingReporter' ? { status: 'reporterReplied' } : {}),
    ...(text ? { publicText: text } : {}),
    ...(attachmentIds.length > 0 ? { attachmentIds: [...attachmentIds] } : {}),
  };
}
