export { errorMessageCymraeg } from './cymraeg.js';
export { ErrorMessage, type ErrorMessageProps } from './error-message.js';
