import { BackLink } from '@councilkit/react';
import { useParts, useWords } from '../language/use-words.js';
import { RouterLink } from '../page/router-link.js';
import { ToldPage } from '../page/told-page.js';
import { sayingWords } from '../words/saying.js';

/** The page for somebody who has not shown that they reported it: how to show it. */
export function NotYours({ title, reference }: { title: string; reference: string }) {
  const say = useWords(sayingWords);
  const parts = useParts();
  return (
    <ToldPage
      title={title}
      texts={[say.notYours]}
      onwards={{ href: `/mine?reference=${encodeURIComponent(reference)}`, text: say.askForLink }}
      before={<BackLink {...parts.backLink} href={`/requests/${reference}`} linkComponent={RouterLink} />}
    />
  );
}
