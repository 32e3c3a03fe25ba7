import type { ComponentProps } from 'react';
import type { KpiDefinition, KpiFigure } from '@councilkit/client';
import { Table } from '@councilkit/react/table';
import { classNames } from '../class-names.js';
import {
  amountInWords,
  amountOf,
  countInWords,
  figureInWords,
  periodInWords,
} from '../kpi-figure/figure-in-words.js';
import { en } from '../language/en.js';
import { fill } from '../language/fill.js';
import type { TrackingLanguage } from '../language/tracking-language.js';

export interface KpiChartProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Of one indicator, in the order they are drawn: over time, or broken down. */
  figures: readonly KpiFigure[];
  /** What they mean, which the same answer of `insight.get` gives. */
  definition: KpiDefinition;
  /** The caption of the table. The name of the figures when left unset. */
  caption?: string | undefined;
  /** English when left unset. */
  language?: TrackingLanguage | undefined;
}

/**
 * Figures of one kind beside each other: a table with a bar in each row, so that chart and table cannot differ and nobody has to
 * read a colour. Drawn on the server, with no script and no inline style.
 */
export function KpiChart({
  figures,
  definition,
  caption = definition.name,
  language = en,
  className,
  ...rest
}: KpiChartProps) {
  const words = language.insight;
  const most = longestOf(figures, definition);
  const by = figures.find((figure) => figure.by !== null)?.by;

  return (
    <div {...rest} lang={language.lang} dir={language.dir} className={classNames('ck-kpi-chart', className)}>
      <Table
        caption={{ children: caption, className: 'govuk-table__caption--m', dir: 'auto' }}
        firstCellIsHeader
        head={[
          by ? words.by[by] : words.time,
          words.figure,
          { children: fill(words.scale, { most: amountInWords(most, definition.unit, language) }) },
        ]}
        rows={figures.map((figure) => {
          const share = shareOf(figure, most);
          return [
            by ? { children: figure.name ?? figure.key ?? '', dir: 'auto' } : periodInWords(figure, language),
            {
              children: (
                <>
                  {figureInWords(figure, definition, language)}{' '}
                  <Count text={countInWords(figure, definition, words)} />
                </>
              ),
              // Words have the room of the bar that there is not.
              ...(share === undefined ? { colSpan: 2 } : {}),
            },
            share !== undefined && { className: 'ck-kpi-chart__cell', children: <Bar share={share} /> },
          ];
        })}
      />
      <p className="ck-kpi-chart__definition">
        <bdi>{definition.definition}.</bdi> {words[definition.betterWhen]}
      </p>
    </div>
  );
}

function Count({ text }: { text: string | undefined }) {
  return text === undefined ? null : <span className="ck-kpi-chart__count">{text}</span>;
}

/** How long a bar is, from 0 to 1. The table says the same in words. */
function Bar({ share }: { share: number }) {
  return (
    <svg className="ck-kpi-chart__bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Number((share * 100).toFixed(2))} height="1" />
    </svg>
  );
}

/** Undefined where there is no figure. */
function shareOf(figure: KpiFigure, most: number): number | undefined {
  const amount = figure.isWithheld ? undefined : amountOf(figure);
  return amount === undefined ? undefined : Math.min(1, amount / most);
}

/** What a bar of full length stands for: all of it, or the largest figure that there is. */
function longestOf(figures: readonly KpiFigure[], { unit }: KpiDefinition): number {
  if (unit === 'share') return 1;
  if (unit === 'score') return 5;
  // Nothing at all still needs a scale.
  return Math.max(...figures.map((figure) => amountOf(figure) ?? 0)) || 1;
}
