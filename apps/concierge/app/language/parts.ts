import {
  backLinkCymraeg,
  characterCountCymraeg,
  errorMessageCymraeg,
  errorSummaryCymraeg,
  footerMetaCymraeg,
  languageNavigationCymraeg,
  paginationCymraeg,
  serviceNavigationCymraeg,
  successBannerCymraeg,
  type CharacterCountProps,
  type ErrorMessageProps,
  type NotificationBannerProps,
  warningTextCymraeg,
} from '@councilkit/react';
import { type Translated } from './languages.js';

/** What the design system's components say by themselves. In English that is what they say anyway. */
export interface PartsWords {
  backLink: { children: string };
  characterCount: Partial<CharacterCountProps>;
  errorMessage: Pick<ErrorMessageProps, 'visuallyHiddenText'>;
  errorSummary: { title?: string };
  footerMeta: { visuallyHiddenTitle: string };
  languageNavigation: { 'aria-label'?: string };
  pagination: { 'aria-label'?: string };
  serviceNavigation: { 'aria-label'?: string; menuButtonText?: string };
  successBanner: NotificationBannerProps;
  warningText: { iconFallbackText?: string };
}

/** The words of the design system's components in each language. */
export const partsInWords: Translated<PartsWords> = {
  en: {
    backLink: { children: 'Back' },
    characterCount: {},
    errorMessage: {},
    errorSummary: {},
    footerMeta: { visuallyHiddenTitle: 'About this site' },
    languageNavigation: {},
    pagination: {},
    serviceNavigation: {},
    successBanner: { type: 'success' },
    warningText: {},
  },
  cy: {
    backLink: backLinkCymraeg,
    characterCount: characterCountCymraeg,
    errorMessage: errorMessageCymraeg,
    errorSummary: errorSummaryCymraeg,
    footerMeta: footerMetaCymraeg,
    languageNavigation: languageNavigationCymraeg,
    pagination: { 'aria-label': paginationCymraeg['aria-label'] },
    serviceNavigation: serviceNavigationCymraeg,
    successBanner: successBannerCymraeg,
    warningText: warningTextCymraeg,
  },
};
