import { attributes } from '../attributes.js';
import { classes, variant } from '../class-names.js';
import { caller, component, element, type Rule } from '../component.js';
import {
  as,
  content,
  each,
  fromObject,
  option,
  drawnSlot,
  exact,
  propsOf,
  settings,
  type Shape,
  shown,
  slot,
} from '../shape.js';
import { nodes, object, type Prop } from '../value.js';
import { actions } from './actions.js';
import { tag, worded } from './content.js';

const accordionItem = settings({
  heading: as(undefined, shown),
  summary: as(undefined, shown),
  content: as(undefined, shown),
  expanded: as(),
});

const cell = drawnSlot({ ...worded(), format: as(), colspan: as('colSpan'), rowspan: as('rowSpan') });

const rowActions = settings({
  items: as(undefined, each(settings({ ...worded(), href: as(), visuallyHiddenText: as(undefined, exact) }))),
  classes: classes(),
});

/** Even without an action, what should hold them is drawn. */
const panelActions = drawnSlot({ items: as('children', actions('inverse')), classes: classes(), attributes });

const panel: Shape = {
  ...content('title', 'titleText', 'titleHtml'),
  ...worded(variant('govuk-panel--', 'interruption')),
  caller,
  headingLevel: as(),
  actions: as(undefined, panelActions),
};

/** `status` is a tag of its own, or words. */
const status = drawnSlot({
  ...worded(),
  tag: as(
    'children',
    fromObject(({ props }) => nodes([element('tag', 'Tag', propsOf(tag, props))])),
    'first',
  ),
});

/** A table's caption is two options: its words and their classes. */
const govukTable: Rule = (options) => {
  const named = { caption: as('children'), captionClasses: classes() };
  const isOfCaption = ({ name }: Prop) => name in named;
  const caption = slot(named)(object(options.filter(isOfCaption)));
  const said = propsOf(
    {
      head: as(undefined, each(cell)),
      rows: as(undefined, each(each(cell))),
      firstCellIsHeader: as(),
      classes: classes(),
      attributes,
    },
    options.filter((given) => !isOfCaption(given)),
  );
  return [
    element('table', 'Table', [
      ...(caption && option(options, 'caption') ? [{ name: 'caption', value: caption }] : []),
      ...said,
    ]),
  ];
};

/** The macros that show what is known. */
export const dataRules: Readonly<Record<string, Rule>> = {
  govukAccordion: component('accordion', 'Accordion', {
    id: as(),
    headingLevel: as(),
    rememberExpanded: as(),
    hideAllSectionsText: as(),
    hideSectionText: as(),
    hideSectionAriaLabelText: as(),
    showAllSectionsText: as(),
    showSectionText: as(),
    showSectionAriaLabelText: as(),
    items: as(undefined, each(accordionItem)),
    classes: classes(),
    attributes,
  }),
  govukPanel: component('panel', 'Panel', panel),
  govukSummaryList: component('summary-list', 'SummaryList', {
    rows: as(
      undefined,
      each(
        settings({
          key: as(undefined, slot(worded())),
          value: as(undefined, slot(worded())),
          actions: as(undefined, rowActions),
          classes: classes(),
        }),
      ),
    ),
    card: as(
      undefined,
      settings({
        title: as(undefined, slot({ ...worded(), headingLevel: as() })),
        actions: as(undefined, rowActions),
        classes: classes(),
        attributes,
      }),
    ),
    classes: classes(),
    attributes,
  }),
  govukTable,
  govukTaskList: component('task-list', 'TaskList', {
    idPrefix: as(),
    items: as(
      undefined,
      each(
        settings({
          href: as(),
          title: as(undefined, slot(worded())),
          hint: as(undefined, shown),
          status: as(undefined, status),
          classes: classes(),
        }),
      ),
    ),
    classes: classes(),
    attributes,
  }),
};
