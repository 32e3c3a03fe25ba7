export { warningTextCymraeg } from './cymraeg.js';
export { WarningText, type WarningTextProps } from './warning-text.js';
