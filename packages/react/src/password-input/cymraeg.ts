import { type PasswordInputTexts } from './texts.js';

/** The password input's words in Welsh: spread them on the component. */
export const passwordInputCymraeg = {
  showPasswordText: 'Datguddio',
  hidePasswordText: 'Cuddio',
  showPasswordAriaLabelText: 'Datgelu cyfrinair',
  hidePasswordAriaLabelText: 'Cuddio cyfrinair',
  passwordShownAnnouncementText: 'Mae eich cyfrinair yn weladwy',
  passwordHiddenAnnouncementText: 'Mae eich cyfrinair wedi’i guddio',
} satisfies PasswordInputTexts;
