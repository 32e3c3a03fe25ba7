import { PageLink } from '../guidance/page-link.js';
import { guidanceFor } from './all-guidance.js';
import { useComponentPages } from './component-pages.js';

/** A text of the guidance, its `{text-input}` drawn as links to those components. */
export function GuidanceText({ children }: { children: string }) {
  const pages = useComponentPages();
  return children.split(/\{([a-z-]+)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    const name = guidanceFor(part)?.name.toLowerCase() ?? part;
    const page = pages.get(part);
    if (page === undefined) return name;
    return (
      <PageLink key={index} href={page}>
        {name}
      </PageLink>
    );
  });
}
