import { type ReactNode } from 'react';
import { accordionCymraeg } from '../src/accordion/index.js';
import { backLinkCymraeg } from '../src/back-link/index.js';
import { breadcrumbsCymraeg } from '../src/breadcrumbs/index.js';
import { characterCountCymraeg, wordCountCymraeg } from '../src/character-count/index.js';
import { cookieBannerCymraeg } from '../src/cookie-banner/index.js';
import { dateInputCymraeg } from '../src/date-input/index.js';
import { errorMessageCymraeg } from '../src/error-message/index.js';
import { errorSummaryCymraeg, errorTitleCymraeg } from '../src/error-summary/index.js';
import { exitThisPageCymraeg } from '../src/exit-this-page/index.js';
import { fileUploadCymraeg } from '../src/file-upload/index.js';
import {
  crownCopyrightCymraeg,
  footerMetaCymraeg,
  openGovernmentLicenceCymraeg,
} from '../src/footer/index.js';
import { languageNavigationCymraeg } from '../src/language-navigation/index.js';
import { notificationBannerCymraeg, successBannerCymraeg } from '../src/notification-banner/index.js';
import { nextPageCymraeg, paginationCymraeg, previousPageCymraeg } from '../src/pagination/index.js';
import { passwordInputCymraeg } from '../src/password-input/index.js';
import { serviceNavigationCymraeg } from '../src/service-navigation/index.js';
import { tabsCymraeg } from '../src/tabs/index.js';
import { warningTextCymraeg } from '../src/warning-text/index.js';

const count = characterCountCymraeg;
const licence = openGovernmentLicenceCymraeg.children;

/** By folder: what a component says in English by itself, and what its Welsh set has in that place. */
export const welshWords: Readonly<Record<string, Readonly<Record<string, ReactNode>>>> = {
  accordion: {
    'Hide all sections': accordionCymraeg.hideAllSectionsText,
    'Show all sections': accordionCymraeg.showAllSectionsText,
    Hide: accordionCymraeg.hideSectionText,
    'Hide this section': accordionCymraeg.hideSectionAriaLabelText,
    Show: accordionCymraeg.showSectionText,
    'Show this section': accordionCymraeg.showSectionAriaLabelText,
  },
  'back-link': { Back: backLinkCymraeg.children },
  breadcrumbs: { Breadcrumb: breadcrumbsCymraeg['aria-label'] },
  'character-count': {
    'You can enter up to %{count} …': [
      count.textareaDescriptionText,
      wordCountCymraeg.textareaDescriptionText,
    ],
    'You have %{count} character remaining': count.charactersUnderLimitText.one,
    'You have %{count} characters remaining': count.charactersUnderLimitText.other,
    'You have 0 characters remaining': count.charactersAtLimitText,
    'You have %{count} character too many': count.charactersOverLimitText.other,
    'You have %{count} characters too many': count.charactersOverLimitText.other,
    'You have %{count} word remaining': count.wordsUnderLimitText.one,
    'You have %{count} words remaining': count.wordsUnderLimitText.other,
    'You have 0 words remaining': count.wordsAtLimitText,
    'You have %{count} word too many': count.wordsOverLimitText.other,
    'You have %{count} words too many': count.wordsOverLimitText.other,
  },
  'cookie-banner': { 'Cookie banner': cookieBannerCymraeg['aria-label'] },
  'date-input': {
    Day: dateInputCymraeg.day.label,
    Month: dateInputCymraeg.month.label,
    Year: dateInputCymraeg.year.label,
  },
  'error-message': { Error: errorMessageCymraeg.visuallyHiddenText },
  'error-summary': { 'There is a problem': errorSummaryCymraeg.title, 'Error:': errorTitleCymraeg },
  'exit-this-page': {
    Emergency: exitThisPageCymraeg.children,
    'Exit this page': exitThisPageCymraeg.children,
    'Loading.': exitThisPageCymraeg.activatedText,
    'Exit this page expired.': exitThisPageCymraeg.timedOutText,
    'Shift, press 2 more times to exit.': exitThisPageCymraeg.pressTwoMoreTimesText,
    'Shift, press 1 more time to exit.': exitThisPageCymraeg.pressOneMoreTimeText,
  },
  'file-upload': {
    'Choose file': fileUploadCymraeg.chooseFilesButtonText,
    'or drop file': fileUploadCymraeg.dropInstructionText,
    'No file chosen': fileUploadCymraeg.noFileChosenText,
    '%{count} file chosen': fileUploadCymraeg.multipleFilesChosenText.one,
    '%{count} files chosen': fileUploadCymraeg.multipleFilesChosenText.other,
    'Entered drop zone': fileUploadCymraeg.enteredDropZoneText,
    'Left drop zone': fileUploadCymraeg.leftDropZoneText,
  },
  footer: {
    '© Crown copyright': crownCopyrightCymraeg.children,
    'Support links': footerMetaCymraeg.visuallyHiddenTitle,
    'All content is available under the': licence,
    'Open Government Licence v3.0': licence,
    ', except where otherwise stated': licence,
  },
  'language-navigation': { Language: languageNavigationCymraeg['aria-label'] },
  'notification-banner': { Important: notificationBannerCymraeg.title, Success: successBannerCymraeg.title },
  pagination: {
    Pagination: paginationCymraeg['aria-label'],
    Page: paginationCymraeg.pageText,
    Previous: previousPageCymraeg.children,
    Next: nextPageCymraeg.children,
  },
  'password-input': {
    Hide: passwordInputCymraeg.hidePasswordText,
    'Hide password': passwordInputCymraeg.hidePasswordAriaLabelText,
    'Your password is visible': passwordInputCymraeg.passwordShownAnnouncementText,
    Show: passwordInputCymraeg.showPasswordText,
    'Show password': passwordInputCymraeg.showPasswordAriaLabelText,
    'Your password is hidden': passwordInputCymraeg.passwordHiddenAnnouncementText,
  },
  'service-navigation': {
    Menu: serviceNavigationCymraeg.menuButtonText,
    'Service information': serviceNavigationCymraeg['aria-label'],
  },
  tabs: { Contents: tabsCymraeg.title },
  'warning-text': { Warning: warningTextCymraeg.iconFallbackText },
};
