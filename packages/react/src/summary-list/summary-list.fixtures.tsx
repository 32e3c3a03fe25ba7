import {
  attributesToProps,
  type MacroAttributes,
  type MacroContent,
  slot,
  slotProps,
} from '../../test/macro-attributes.js';
import { type HeadingLevel } from '../heading.js';
import { SummaryList } from './index.js';

interface ActionMacro extends MacroContent {
  href: string;
  visuallyHiddenText?: string;
}

interface ActionsMacro {
  items?: ActionMacro[];
  classes?: string;
}

interface RowMacro {
  key: MacroContent;
  value: MacroContent;
  actions?: ActionsMacro;
  classes?: string;
}

interface SummaryListMacro {
  rows?: (RowMacro | null | false | '')[];
  card?: {
    title?: MacroContent & { headingLevel?: HeadingLevel };
    actions?: ActionsMacro;
    classes?: string;
    attributes?: MacroAttributes;
  };
  classes?: string;
  attributes?: MacroAttributes;
}

const actionsProps = (actions: ActionsMacro | undefined) =>
  actions && {
    className: actions.classes,
    items: actions.items?.map(({ href, visuallyHiddenText, ...content }) => ({
      href,
      visuallyHiddenText,
      ...slotProps(content),
    })),
  };

/** `govukSummaryList`, said in our props. */
export function fromMacro({ rows, card, classes, attributes }: SummaryListMacro) {
  return (
    <SummaryList
      className={classes}
      {...attributesToProps(attributes)}
      rows={rows?.map(
        (row) =>
          row && {
            key: slotProps(row.key),
            value: slotProps(row.value),
            actions: actionsProps(row.actions),
            className: row.classes,
          },
      )}
      card={
        card && {
          className: card.classes,
          ...attributesToProps(card.attributes),
          actions: actionsProps(card.actions),
          title: card.title && {
            children: slot(card.title.text, card.title.html),
            headingLevel: card.title.headingLevel,
            className: card.title.classes,
          },
        }
      }
    />
  );
}
