import { type WarningTextProps } from './warning-text.js';

/** The warning text's words in Welsh: spread them on the component. */
export const warningTextCymraeg = { iconFallbackText: 'Rhybudd' } satisfies WarningTextProps;
