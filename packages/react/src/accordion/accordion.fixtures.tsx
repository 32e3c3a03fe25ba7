import {
  attributesToProps,
  type MacroAttributes,
  type MacroContent,
  slot,
} from '../../test/macro-attributes.js';
import { type HeadingLevel } from '../heading.js';
import { Accordion, type AccordionTexts } from './index.js';

interface ItemMacro {
  heading: MacroContent;
  summary?: MacroContent;
  content: MacroContent;
  expanded?: boolean;
}

interface AccordionMacro extends AccordionTexts {
  id: string;
  items: (ItemMacro | null | false | '')[];
  headingLevel?: HeadingLevel;
  rememberExpanded?: boolean;
  classes?: string;
  attributes?: MacroAttributes;
}

const node = (content: MacroContent | undefined) => slot(content?.text, content?.html);

/** `govukAccordion`, said in our props. */
export function fromMacro({ items, classes, attributes, ...rest }: AccordionMacro) {
  return (
    <Accordion
      {...rest}
      items={items.map(
        (item) =>
          item && {
            heading: node(item.heading),
            summary: node(item.summary),
            content: node(item.content),
            expanded: item.expanded,
          },
      )}
      className={classes}
      {...attributesToProps(attributes)}
    />
  );
}
