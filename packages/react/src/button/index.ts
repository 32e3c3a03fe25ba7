export { Button, type ButtonProps, type ButtonVariant } from './button.js';
export { ButtonGroup, type ButtonGroupProps } from './button-group.js';
export { ButtonLink, type ButtonLinkProps } from './button-link.js';
