import { accordion } from './accordion.js';
import { button } from './button.js';
import { characterCount } from './character-count.js';
import { checkboxes } from './checkboxes.js';
import { errorSummary } from './error-summary.js';
import { exitThisPage } from './exit-this-page.js';
import { fileUpload } from './file-upload.js';
import { notificationBanner } from './notification-banner.js';
import { passwordInput } from './password-input.js';
import { radios } from './radios.js';
import { serviceNavigation } from './service-navigation.js';
import { skipLink } from './skip-link.js';
import { tabs } from './tabs.js';
import { type Behaviour } from './walk.js';

/** The 13 components to which GOV.UK Frontend's script gives behaviour. */
export const behaviours: readonly Behaviour[] = [
  ...[accordion, button, characterCount, checkboxes, errorSummary, exitThisPage, fileUpload],
  ...[notificationBanner, passwordInput, radios, serviceNavigation, skipLink, tabs],
];
