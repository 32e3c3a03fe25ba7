import { Fragment, type ReactNode } from 'react';
import { attributesToProps, type MacroContent } from '../../test/macro-attributes.js';
import { classNames } from '../class-names.js';
import { Button, ButtonLink } from './index.js';

/** An action in a panel or a cookie banner. */
export interface ActionMacro extends MacroContent {
  href?: string;
  type?: 'button' | 'submit';
  name?: string;
  value?: string;
}

/** The actions of a panel or a cookie banner as children, with a space between them as the macros leave one. */
export function actionsFromMacro(actions: readonly ActionMacro[], variant?: 'inverse'): ReactNode {
  return actions.map((action, index) => <Fragment key={index}>{fromAction(action, variant)} </Fragment>);
}

/** As the macros choose: what has no `href` is a button; with `href` and the type `button`, a link that looks like one. */
function fromAction(
  { text, href, type, classes, attributes, name, value }: ActionMacro,
  variant: 'inverse' | undefined,
) {
  const props = { className: classes, ...attributesToProps(attributes), children: text };
  if (!href) return <Button {...{ name, value, variant, type: type ?? 'button', ...props }} />;
  if (type === 'button') return <ButtonLink {...{ href, variant, ...props }} />;
  const link = classNames('govuk-link', variant && `govuk-link--${variant}`, classes);
  return <a href={href} {...props} className={link} />;
}
