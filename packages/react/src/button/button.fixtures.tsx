import { attributesToProps, asText, slot, type MacroContent } from '../../test/macro-attributes.js';
import { Button, ButtonLink, type ButtonVariant } from './index.js';

interface ButtonMacro extends MacroContent {
  href?: string;
  id?: string;
  name?: string;
  value?: string | number;
  type?: 'button' | 'submit' | 'reset';
  disabled?: boolean;
  preventDoubleClick?: boolean;
  isStartButton?: boolean;
}

const variants: readonly ButtonVariant[] = ['secondary', 'warning', 'inverse'];

/** `govukButton`, said in our props. A class that makes a button look another way is a `variant`. */
export function fromMacro({ text, html, classes = '', attributes, href, value, ...rest }: ButtonMacro) {
  const variant = variants.find((name) => classes.split(' ').includes(`govuk-button--${name}`));
  const className = classes.replace(`govuk-button--${variant}`, '');
  const props = { variant, className, ...attributesToProps(attributes) };
  const content = slot(text, html);
  const children = html && rest.isStartButton ? <span>{content}</span> : content;
  if (href) {
    const { id, isStartButton } = rest;
    return <ButtonLink {...{ id, href, isStartButton, children, ...props }} />;
  }
  return <Button {...{ ...rest, children, ...props }} value={asText(value)} />;
}
