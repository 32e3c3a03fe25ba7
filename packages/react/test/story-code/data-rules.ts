import { isValidElement } from 'react';
import { nameOf } from './our-components.js';
import { options, parts, type Props, type Rule, type Say, slot } from './said.js';
import { link, list, tag } from './shared-rules.js';

const actionList = (given: unknown, say: Say): Props | undefined => {
  if (!given) return undefined;
  const { items, ...rest } = given as Props;
  return {
    items: list(items).map(({ visuallyHiddenText, ...item }) => ({
      ...link(['classes'])(item, say),
      visuallyHiddenText,
    })),
    ...options(rest, ['classes']),
  };
};

const summaryRows = (rows: unknown, say: Say) =>
  list(rows).map(({ key, value, actions: own, className }) => ({
    key: slot(key, say, 'keyHtml'),
    value: slot(value, say, 'valueHtml'),
    actions: actionList(own, say),
    classes: className,
  }));

const cardOptions = ({ title, actions: own, ...rest }: Props, say: Say): Props => ({
  title: slot(title, say, 'titleHtml', ['headingLevel']),
  actions: actionList(own, say),
  ...options(rest, ['classes']),
});

/** The rows of a summary list that is written out. */
function writtenRows(children: unknown): Props[] {
  return parts(children).map(({ children: cells }) => {
    const [key, value, own] = parts(cells);
    return { key: key?.['children'], value: value?.['children'], actions: own && { items: own['items'] } };
  });
}

const cell = (value: unknown, say: Say) => slot(value, say, 'cellHtml', ['format', 'colspan', 'rowspan']);

/** The data of a table that is written out. */
function writtenTable(children: unknown): Props {
  const [caption, head, body] = parts(children);
  const rowsIn = (section: Props | undefined) =>
    parts(section?.['children']).map((row) => parts(row['children']));
  const isHeader = rowsIn(body).some(([first]) => first?.['scope'] === 'row');
  return {
    caption: caption?.['children'],
    head: rowsIn(head)[0],
    rows: rowsIn(body).map((row) => row.map(({ scope: _, ...rest }) => rest)),
    firstCellIsHeader: isHeader,
  };
}

const tableRule: Rule = ({ children, ...given }, say) => {
  const { caption, head, rows, firstCellIsHeader, ...rest } = children
    ? { ...given, ...writtenTable(children) }
    : given;
  const captionOptions = slot(caption, say, 'caption');
  return {
    caption: captionOptions?.['text'],
    captionClasses: captionOptions?.['classes'],
    head: head && list(head).map((value) => cell(value, say)),
    rows: list(rows).map((row) => list(row).map((value) => cell(value, say))),
    firstCellIsHeader: firstCellIsHeader || undefined,
    ...options(rest, ['classes']),
  };
};

const taskItem = ({ title, hint, status, ...rest }: Props, say: Say): Props => ({
  title: slot(title, say, 'titleHtml'),
  hint: slot(hint, say, 'hintHtml'),
  status: statusOptions(status, say),
  ...options(rest, ['href', 'classes']),
});

function statusOptions(status: unknown, say: Say): Props | undefined {
  if (isValidElement<Props>(status) && nameOf(status.type) === 'Tag') return { tag: tag(status.props, say) };
  return slot(status, say, 'statusHtml');
}

/** Components that lay facts out, by name: the macro, and how the props become its options. */
export const dataRules: Readonly<Record<string, [macro: string, rule: Rule]>> = {
  SummaryCard: [
    'summary-list',
    ({ children, ...card }, say) => ({
      card: cardOptions(card, say),
      rows: summaryRows(writtenRows(parts(children)[0]?.['children']), say),
    }),
  ],
  SummaryList: [
    'summary-list',
    ({ rows, card, children, ...props }, say) => ({
      card: card && cardOptions(card as Props, say),
      rows: summaryRows(children ? writtenRows(children) : rows, say),
      ...options(props, ['classes']),
    }),
  ],
  TaskList: [
    'task-list',
    ({ items, children, ...props }, say) => {
      if (children) return 'The macro numbers its items itself, so ids of your own take HTML.';
      return {
        items: list(items).map((item) => taskItem(item, say)),
        ...options(props, ['idPrefix', 'classes']),
      };
    },
  ],
  Table: ['table', tableRule],
};
