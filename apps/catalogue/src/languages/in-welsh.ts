import * as react from '@councilkit/react';

/** The settings of an example. */
export type Args = Readonly<Record<string, unknown>>;
type Words = Readonly<Record<string, unknown>>;

/** The built-in words of each component in Welsh, by the name of its page. */
const wordsOf: Readonly<Record<string, (args: Args) => Words>> = {
  Accordion: () => react.accordionCymraeg,
  'Back link': () => react.backLinkCymraeg,
  Breadcrumbs: () => react.breadcrumbsCymraeg,
  'Character count': ({ countType }) =>
    countType === 'words' ? react.wordCountCymraeg : react.characterCountCymraeg,
  'Cookie banner': () => react.cookieBannerCymraeg,
  'Date input': ({ day, month, year }) => ({
    day: day === false ? day : { ...react.dateInputCymraeg.day, ...asProps(day) },
    month: { ...react.dateInputCymraeg.month, ...asProps(month) },
    year: { ...react.dateInputCymraeg.year, ...asProps(year) },
  }),
  'Error message': () => react.errorMessageCymraeg,
  'Error summary': () => react.errorSummaryCymraeg,
  'Exit this page': () => react.exitThisPageCymraeg,
  'File upload': () => react.fileUploadCymraeg,
  Footer: ({ meta, contentLicence }) => ({
    ...(meta ? { meta: { ...asProps(meta), ...react.footerMetaCymraeg } } : {}),
    ...(contentLicence
      ? { contentLicence: react.OpenGovernmentLicence(react.openGovernmentLicenceCymraeg) }
      : {}),
  }),
  'Language navigation': () => react.languageNavigationCymraeg,
  'Notification banner': ({ type }) =>
    type === 'success' ? react.successBannerCymraeg : react.notificationBannerCymraeg,
  Pagination: ({ previous, next }) => ({
    ...react.paginationCymraeg,
    ...(previous ? { previous: { ...react.previousPageCymraeg, ...asProps(previous) } } : {}),
    ...(next ? { next: { ...react.nextPageCymraeg, ...asProps(next) } } : {}),
  }),
  'Password input': () => react.passwordInputCymraeg,
  'Service navigation': () => react.serviceNavigationCymraeg,
  Tabs: () => react.tabsCymraeg,
  'Warning text': () => react.warningTextCymraeg,
};

/** The names of the components that say something by themselves. */
export const saysSomething: readonly string[] = Object.keys(wordsOf);

/**
 * The settings of an example with all that the component says by itself in Welsh. What the example says, such as its label,
 * stays as it was written: see content-in-welsh.ts. `title` is the example's place in the catalogue: `Components/Back link`.
 */
export function inWelsh(title: string, args: Args): Args {
  const [part, name = ''] = title.split('/');
  if (part !== 'Components') return args;
  const words = wordsOf[name]?.(args) ?? {};
  const { errorMessage, children } = args;
  return {
    ...args,
    ...words,
    ...(typeof errorMessage === 'string'
      ? { errorMessage: { children: errorMessage, ...react.errorMessageCymraeg } }
      : {}),
    ...(children === undefined ? {} : { children }),
  };
}

const asProps = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
