import { cy, en, type TrackingLanguage } from '@councilkit/tracking';
import { useRouteLoaderData } from 'react-router';
import type { loader } from '../root.js';
import { LANGUAGES, type Language, type Translated } from './languages.js';
import { partsInWords, type PartsWords } from './parts.js';

/** The language of this page. An error page that was drawn without any data is in the first one. */
export function useLanguage(): Language {
  return useRouteLoaderData<typeof loader>('root')?.language ?? LANGUAGES[0];
}

/** These words in the language of this page. */
export function useWords<Words>(words: Translated<Words>): Words {
  return words[useLanguage()];
}

const tracking: Translated<TrackingLanguage> = { en, cy };

/** What the components of `@councilkit/tracking` say, in the language of this page. */
export function useTrackingLanguage(): TrackingLanguage {
  return useWords(tracking);
}

/** What the components of `@councilkit/react` say by themselves, in the language of this page: spread it on them. */
export function useParts(): PartsWords {
  return useWords(partsInWords);
}
