import { useEffect, useState } from 'react';
import { TwoWays } from './two-ways.js';

type CodeByStory = Readonly<Record<string, { react: string; nunjucks: string }>>;

/** A state as a developer writes it, to copy. */
export function StateCode({ id }: { id: string }) {
  const codeByStory = useStoryCode();
  return <TwoWays summary="Code: React and Nunjucks" read={() => codeByStory?.[id]} />;
}

/** Loaded beside the page: it is as large as everything else on it. */
function useStoryCode(): CodeByStory | undefined {
  const [code, setCode] = useState<CodeByStory>();
  useEffect(() => {
    let isShown = true;
    void import('virtual:story-code').then(({ codeByStory }) => {
      if (isShown) setCode(codeByStory);
    });
    return () => {
      isShown = false;
    };
  }, []);
  return code;
}
