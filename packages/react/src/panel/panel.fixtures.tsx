import {
  attributesToProps,
  type MacroAttributes,
  type MacroContent,
  slot,
} from '../../test/macro-attributes.js';
import { type ActionMacro, actionsFromMacro } from '../button/action.fixtures.js';
import { type HeadingLevel } from '../heading.js';
import { Panel } from './index.js';

interface PanelMacro extends MacroContent {
  titleText?: string;
  titleHtml?: string;
  headingLevel?: HeadingLevel;
  actions?: { items?: ActionMacro[]; classes?: string; attributes?: MacroAttributes };
}

const INTERRUPTION = 'govuk-panel--interruption';

/** `govukPanel`, said in our props. The class of an interruption is a `variant`. */
export function fromMacro({
  titleText,
  titleHtml,
  headingLevel,
  text,
  html,
  actions,
  classes = '',
  attributes,
}: PanelMacro) {
  return (
    <Panel
      title={slot(titleText, titleHtml)}
      headingLevel={headingLevel}
      variant={classes.includes(INTERRUPTION) ? 'interruption' : 'confirmation'}
      className={classes.replace(INTERRUPTION, '')}
      actions={
        actions && {
          children: actions.items && actionsFromMacro(actions.items, 'inverse'),
          className: actions.classes,
          ...attributesToProps(actions.attributes),
        }
      }
      {...attributesToProps(attributes)}
    >
      {slot(text, html)}
    </Panel>
  );
}
