import {
  attributesToProps,
  type MacroAttributes,
  type MacroContent,
  slot,
} from '../../test/macro-attributes.js';
import { tagProps } from '../tag/tag.fixtures.js';
import { Tag } from '../tag/tag.js';
import { TaskList } from './index.js';

interface ItemMacro {
  title: MacroContent;
  href?: string;
  hint?: MacroContent;
  status: MacroContent & { tag?: MacroContent };
  classes?: string;
}

interface TaskListMacro {
  items?: (ItemMacro | null | false | '')[];
  idPrefix?: string;
  classes?: string;
  attributes?: MacroAttributes;
}

/** `govukTaskList`, said in our props. */
export function fromMacro({ items, idPrefix, classes, attributes }: TaskListMacro) {
  return (
    <TaskList
      idPrefix={idPrefix}
      className={classes}
      {...attributesToProps(attributes)}
      items={items?.map((item) => item && itemProps(item))}
    />
  );
}

function itemProps({ title, href, hint, status, classes }: ItemMacro) {
  return {
    href,
    className: classes,
    title: { children: slot(title.text, title.html), className: title.classes },
    hint: hint && slot(hint.text, hint.html),
    status: {
      children: status.tag ? <Tag {...tagProps(status.tag)} /> : slot(status.text, status.html),
      className: status.classes,
    },
  };
}
