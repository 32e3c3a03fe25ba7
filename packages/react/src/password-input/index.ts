export { passwordInputCymraeg } from './cymraeg.js';
export { PasswordInput, type PasswordInputProps } from './password-input.js';
export { type PasswordInputTexts } from './texts.js';
