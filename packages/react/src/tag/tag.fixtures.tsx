import { attributesToProps, type MacroContent, slot } from '../../test/macro-attributes.js';
import { Tag, type TagColor } from './index.js';

const colors: readonly TagColor[] = [
  'grey',
  'green',
  'teal',
  'blue',
  'purple',
  'magenta',
  'red',
  'orange',
  'yellow',
];

/** `govukTag`'s options as the props of `Tag`. The class of a colour is a `color`. */
export function tagProps({ text, html, classes = '', attributes }: MacroContent) {
  const color = colors.find((name) => classes.split(' ').includes(`govuk-tag--${name}`));
  const className = classes.replace(`govuk-tag--${color}`, '');
  return { color, className, ...attributesToProps(attributes), children: slot(text, html) };
}

/** `govukTag`, said in our props. */
export function fromMacro(options: MacroContent) {
  return <Tag {...tagProps(options)} />;
}
