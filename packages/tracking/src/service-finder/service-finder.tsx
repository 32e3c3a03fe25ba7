import type { ComponentProps } from 'react';
import type { Service } from '@councilkit/client';
import { Button } from '@councilkit/react/button';
import { Tag } from '@councilkit/react/tag';
import { TextInput } from '@councilkit/react/text-input';
import type { SummaryListProps } from '@councilkit/react/summary-list';
import { classNames } from '../class-names.js';
import { en } from '../language/en.js';
import { fill } from '../language/fill.js';
import type { TrackingLanguage } from '../language/tracking-language.js';
import { groupsOf } from './groups-of.js';

export interface ServiceFinderProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Those found for `search`, best first; without one, those to choose from, in the order of the catalogue. */
  services: readonly Service[];
  /** The words that were looked for. */
  search?: string | undefined;
  /** Where the words are sent, by GET as `q`. Without it there is no search. */
  action?: string | undefined;
  /** What goes into the address with the words: a search by GET leaves out what stands in `action` after its `?`. */
  kept?: Readonly<Record<string, string>> | undefined;
  /** The address of the page of one service. */
  hrefFor: (service: Service) => string;
  /** The level of the headings of groups. 2 when left unset. */
  headingLevel?: 2 | 3 | 4 | undefined;
  /** Leaves the headings out, for a page that is about one group. */
  isOneGroup?: boolean | undefined;
  /** What draws the links. A plain `a` when left unset. */
  linkComponent?: SummaryListProps['linkComponent'];
  /** English when left unset. The services themselves are in the language of the council. */
  language?: TrackingLanguage | undefined;
}

/**
 * Finds a service: by words that residents use, or by group. Says of each what it is for, whether it is paused, and
 * who looks after it where that is not the council.
 */
export function ServiceFinder({
  services,
  search = '',
  action,
  kept = {},
  hrefFor,
  headingLevel = 2,
  isOneGroup = false,
  linkComponent: Link = 'a',
  language = en,
  className,
  ...rest
}: ServiceFinderProps) {
  const words = language.finder;
  const Heading = `h${headingLevel}` as const;
  // A search ranks across groups, so headings would only scatter its best answers.
  const groups = search || isOneGroup ? [{ name: '', services }] : groupsOf(services);
  return (
    <div {...rest} className={classNames('ck-finder', className)}>
      {action !== undefined && (
        <form action={action} method="get" role="search" lang={language.lang} dir={language.dir}>
          <TextInput
            id="q"
            name="q"
            type="search"
            label={{ children: words.what, size: 'm' }}
            hint={words.whatHint}
            defaultValue={search}
            autoComplete="off"
          />
          {Object.entries(kept).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button>{words.find}</Button>
        </form>
      )}
      {search && (
        <p role="status" className="ck-finder__count" lang={language.lang} dir={language.dir}>
          {fill(services.length === 0 ? words.noneFound : words.found, {
            count: String(services.length),
            search,
          })}
        </p>
      )}
      {groups.map(({ name, services: members }) => (
        <section key={name} aria-label={name || words.listLabel}>
          {name && <Heading className="ck-finder__group">{name}</Heading>}
          <ul role="list" className="ck-finder__services">
            {members.map((service) => (
              <li key={service.code} className="ck-finder__service">
                {service.phase === 'paused' ? (
                  <>
                    <span className="ck-finder__name">{service.name}</span>{' '}
                    <Tag color="grey" lang={language.lang}>
                      {words.paused}
                    </Tag>
                  </>
                ) : (
                  <Link className="govuk-link ck-finder__name" href={hrefFor(service)}>
                    {service.name}
                  </Link>
                )}
                {service.responsible && (
                  <span className="ck-finder__responsible" lang={language.lang} dir={language.dir}>
                    {fill(words.responsible, { name: service.responsible.name })}
                  </span>
                )}
                <span className="ck-finder__about">{firstSentence(service.description)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Imported descriptions can be a page long; their first sentence says what the service is for. */
function firstSentence(description: string): string {
  const end = description.search(/[.!?](\s|$)/);
  return end === -1 ? description.slice(0, 200) : description.slice(0, end + 1);
}
