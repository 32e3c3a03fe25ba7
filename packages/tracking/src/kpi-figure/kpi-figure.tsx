import type { ComponentProps } from 'react';
import type { KpiDefinition, KpiFigure as Figure } from '@councilkit/client';
import { classNames } from '../class-names.js';
import { en } from '../language/en.js';
import type { TrackingLanguage } from '../language/tracking-language.js';
import { amountOf, countInWords, figureInWords, periodInWords } from './figure-in-words.js';

export interface KpiFigureProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** As `insight.get` gives it. */
  figure: Figure;
  /** What it means, which the same answer gives. */
  definition: KpiDefinition;
  /** The level of the heading, which is the name of the figure. 2 when left unset. */
  headingLevel?: 2 | 3 | 4 | undefined;
  /** English when left unset. */
  language?: TrackingLanguage | undefined;
}

/**
 * One figure of how well it goes, never without what it means, which days it is of and what it was counted from. A figure that
 * is withheld or that there is none of says so.
 */
export function KpiFigure({
  figure,
  definition,
  headingLevel = 2,
  language = en,
  className,
  ...rest
}: KpiFigureProps) {
  const Heading = `h${headingLevel}` as const;
  const hasAmount = !figure.isWithheld && amountOf(figure) !== undefined;
  const count = countInWords(figure, definition, language.insight);

  return (
    <section {...rest} lang={language.lang} dir={language.dir} className={classNames('ck-kpi', className)}>
      <Heading className="ck-kpi__name" dir="auto">
        {definition.name}
      </Heading>
      <p className={classNames('ck-kpi__figure', !hasAmount && 'ck-kpi__figure--none')}>
        {figureInWords(figure, definition, language)}
      </p>
      {count !== undefined && <p className="ck-kpi__count">{count}</p>}
      <p className="ck-kpi__period">{periodInWords(figure, language)}</p>
      <p className="ck-kpi__definition">
        <bdi>{definition.definition}.</bdi> {language.insight[definition.betterWhen]}
      </p>
    </section>
  );
}
