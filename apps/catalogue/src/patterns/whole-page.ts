/** Parameters of a story that is a whole page: nothing around it, and in a frame of its own among the others. */
export function wholePage(description: string) {
  return {
    isWholePage: true,
    docs: {
      description: { component: `${description}\n\n${LANGUAGES}` },
      story: { inline: false, height: '44rem' },
      source: { transform: contentOf },
    },
    controls: { disable: true },
  };
}

const LANGUAGES =
  'It is in English and Welsh: choose **Cymraeg** above the page. The code shows what stands between header and footer, in the language you chose.';

/** The code of what a page holds, without the council's header and footer around it. */
export function contentOf(code: string): string {
  const [, inside] = /^<CouncilPage\b[^>]*>\n([\s\S]*)\n<\/CouncilPage>\s*$/.exec(code) ?? [];
  return inside === undefined ? code : inside.replaceAll(/^ {2}/gm, '');
}
