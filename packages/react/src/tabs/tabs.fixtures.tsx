import {
  attributesToProps,
  type MacroAttributes,
  type MacroContent,
  slotProps,
} from '../../test/macro-attributes.js';
import { Tabs } from './index.js';

interface ItemMacro {
  id?: string;
  label: string;
  panel: MacroContent;
  attributes?: MacroAttributes;
}

interface TabsMacro {
  id?: string;
  idPrefix?: string;
  title?: string;
  items?: (ItemMacro | null | false | '')[];
  classes?: string;
  attributes?: MacroAttributes;
}

/** `govukTabs`, said in our props. */
export function fromMacro({ items, classes, attributes, ...rest }: TabsMacro) {
  return (
    <Tabs
      {...rest}
      items={items?.map(
        (item) =>
          item && {
            id: item.id,
            label: item.label,
            panel: slotProps(item.panel),
            ...attributesToProps(item.attributes),
          },
      )}
      className={classes}
      {...attributesToProps(attributes)}
    />
  );
}
