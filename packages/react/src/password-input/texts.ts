/** What the button and the announcements say. */
export interface PasswordInputTexts {
  /** "Show" when left unset. */
  showPasswordText?: string | undefined;
  /** "Hide" when left unset. */
  hidePasswordText?: string | undefined;
  /** "Show password" when left unset. */
  showPasswordAriaLabelText?: string | undefined;
  /** "Hide password" when left unset. */
  hidePasswordAriaLabelText?: string | undefined;
  /** Read out when the password can be seen. "Your password is visible" when left unset. */
  passwordShownAnnouncementText?: string | undefined;
  /** Read out when it no longer can. "Your password is hidden" when left unset. */
  passwordHiddenAnnouncementText?: string | undefined;
}

/** What is said about a password that can or cannot be seen. */
export function wordsFor(isShown: boolean, texts: PasswordInputTexts) {
  return isShown
    ? {
        button: texts.hidePasswordText ?? 'Hide',
        label: texts.hidePasswordAriaLabelText ?? 'Hide password',
        announcement: texts.passwordShownAnnouncementText ?? 'Your password is visible',
      }
    : {
        button: texts.showPasswordText ?? 'Show',
        label: texts.showPasswordAriaLabelText ?? 'Show password',
        announcement: texts.passwordHiddenAnnouncementText ?? 'Your password is hidden',
      };
}
