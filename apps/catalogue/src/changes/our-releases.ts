import { type Release } from '../page/component-facts.js';

/** The paragraphs of a changeset, when it is about the package: what the next version brings. */
export function changesetParagraphs(changeset: string, packageName: string): string[] {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(changeset) ?? [];
  const isAboutIt = head.split('\n').some((line) => new RegExp(`^['"]?${packageName}['"]?:`).test(line));
  return isAboutIt ? paragraphsOf(body) : [];
}

/** The versions of a changelog that changesets wrote, newest first. */
export function releasesIn(changelog: string): Release[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [version = '', ...lines] = section.split('\n');
      const words = lines
        .filter((line) => !line.startsWith('### '))
        .map((line) => line.replace(/^- (?:[0-9a-f]{7,}: )?/, '\n').replace(/^ {2}/, ''));
      // Versions of our own packages that came along say nothing to a designer.
      const paragraphs = paragraphsOf(words.join('\n')).filter((text) => !/^Updated dependencies/.test(text));
      return { version: version.trim(), paragraphs };
    });
}

/** Of each release, what is about this component: what names it, and what names no component at all. */
export function about(releases: readonly Release[], folder: string, folders: readonly string[]): Release[] {
  return releases
    .map(({ version, paragraphs }) => ({
      version,
      paragraphs: paragraphs.filter(
        (text) => names(text, folder) || !folders.some((other) => names(text, other)),
      ),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

/** `DateInput`, `dateInputCymraeg` and "date inputs" all name `date-input`. */
function names(text: string, folder: string): boolean {
  const inCode = folder.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const inWords = folder.replaceAll('-', ' ');
  return new RegExp(
    `${inCode}(?![a-z])|\\b${inCode.charAt(0).toLowerCase()}${inCode.slice(1)}Cymraeg\\b|\\b${inWords}s?\\b`,
  ).test(text);
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().replaceAll(/\n(?!```)/g, ' '))
    .filter(Boolean);
