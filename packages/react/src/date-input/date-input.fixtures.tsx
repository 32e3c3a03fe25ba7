import {
  asText,
  attributesToProps,
  presentItems,
  type MacroAttributes,
} from '../../test/macro-attributes.js';
import { groupProps, type GroupMacro } from '../../test/macro-field.js';
import { DateInput, DateInputItem, type DateInputPart } from './index.js';

interface MacroPart {
  name?: string;
  id?: string;
  label?: string;
  value?: string | number | undefined;
  classes?: string;
  error?: boolean;
  autocomplete?: string;
  inputmode?: DateInputPart['inputMode'];
  pattern?: string;
  attributes?: MacroAttributes;
}

interface DateInputMacro extends GroupMacro {
  id: string;
  namePrefix?: string;
  items?: (MacroPart | null | false | '')[];
  values?: Record<string, string | number>;
  day?: MacroPart | false;
  month?: MacroPart | false;
  year?: MacroPart | false;
}

const widths = [2, 3, 4, 5, 10, 20, 30] as const;
const names = ['day', 'month', 'year'] as const;

/** A width as its class says it: the macro then adds none of its own. */
const widthIn = (classes = '') =>
  widths.find((width) => classes.split(' ').includes(`govuk-input--width-${width}`));

/** `govukDateInput`, said in our props. Its older `items` are written out as `DateInputItem`s. */
export function fromMacro({
  id,
  namePrefix,
  items = [],
  values,
  day,
  month,
  year,
  ...group
}: DateInputMacro) {
  const prefix = namePrefix ? `${namePrefix}-` : '';
  const given = { day, month, year };
  const isNamed = (name = '') => names.find((part) => part === name || (given[part] || {}).name === name);

  const settings = (part: MacroPart, name: string): DateInputPart & { id: string; name: string } => {
    const field = given[isNamed(name) ?? 'day'];
    const inherited = isNamed(name) && field ? field.value : undefined;
    return {
      id: part.id ?? `${id}-${name}`,
      name: prefix + name,
      label: part.label ?? name[0]?.toUpperCase() + name.slice(1),
      width: widthIn(part.classes) ?? (isNamed(name) === 'year' ? 4 : 2),
      className: part.classes,
      defaultValue: asText(part.value ?? inherited ?? values?.[prefix + name]),
      error: part.error || part.classes?.includes('govuk-input--error') || part.error,
      autoComplete: part.autocomplete,
      inputMode: part.inputmode,
      pattern: part.pattern,
      ...attributesToProps(part.attributes),
    };
  };

  if (items.length > 0) {
    const parts = presentItems(items).map((item) => settings(item, item.name ?? ''));
    const isWhole = group.errorMessage !== undefined && !parts.some(({ error }) => error);
    return (
      <DateInput id={id} {...groupProps(group)}>
        {parts.map((part) => (
          <DateInputItem {...part} key={part.name} error={part.error ?? isWhole} />
        ))}
      </DateInput>
    );
  }
  const [dayPart, monthPart, yearPart] = names.map((name) => {
    const part = given[name];
    if (part === undefined) return settings({ value: values?.[name] }, name);
    return part && settings(part, part.name ?? name);
  });
  return <DateInput id={id} day={dayPart} month={monthPart} year={yearPart} {...groupProps(group)} />;
}
