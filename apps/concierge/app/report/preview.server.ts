import { type RequestPreview, ValidationError } from '@councilkit/client';
import { ask } from '../page/ask.server.js';
import { toRequest } from './draft.js';
import { type Report } from './report.server.js';

/** How a report would look to everyone, or undefined while something is missing from it. Nothing is sent. */
export async function previewOf({ council, service, draft }: Report): Promise<RequestPreview | undefined> {
  const preview = council.api.requests
    .preview(toRequest(service, draft, council.language))
    .catch((error: unknown) => {
      if (error instanceof ValidationError) return undefined;
      throw error;
    });
  return ask(preview, '');
}
