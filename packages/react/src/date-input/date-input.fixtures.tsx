import { asText, attributesToProps, type MacroAttributes } from '../../test/macro-attributes.js';
import { groupProps, type GroupMacro } from '../../test/macro-field.js';
import { DateInput, DateInputItem, type DateInputPart } from './index.js';

interface MacroPart {
  name?: string;
  id?: string;
  label?: string;
  value?: string | number;
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
  items?: MacroPart[];
  values?: Record<string, string | number>;
  day?: MacroPart | false;
  month?: MacroPart | false;
  year?: MacroPart | false;
}

const names = ['day', 'month', 'year'] as const;

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
      ...attributesToProps(part.attributes),
      id: part.id ?? `${id}-${name}`,
      name: prefix + name,
      label: part.label ?? name[0]?.toUpperCase() + name.slice(1),
      width: isNamed(name) === 'year' ? 4 : 2,
      className: part.classes,
      defaultValue: asText(part.value ?? inherited ?? values?.[prefix + name]),
      error: part.error ?? (part.classes?.includes('govuk-input--error') || undefined),
      autoComplete: part.autocomplete,
      inputMode: part.inputmode,
      pattern: part.pattern,
    };
  };

  if (items.length > 0) {
    const parts = items.map((item) => settings(item, item.name ?? ''));
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
    return part === false ? part : settings(part ?? {}, part?.name ?? name);
  });
  return <DateInput id={id} day={dayPart} month={monthPart} year={yearPart} {...groupProps(group)} />;
}
