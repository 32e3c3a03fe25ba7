'use client';

import { type ComponentProps, useRef } from 'react';
import { ButtonLink } from '../button/button-link.js';
import { classNames } from '../class-names.js';
import { dataTexts } from '../data-texts.js';
import { textsApart } from '../texts-apart.js';
import { useHydrated } from '../use-hydrated.js';
import { type ExitThisPageTexts, inEnglish } from './texts.js';
import { PRESSES_TO_EXIT, useExitKey } from './use-exit-key.js';
import { useExit } from './use-exit.js';

export interface ExitThisPageProps extends ExitThisPageTexts, ComponentProps<'div'> {
  /** A page that tells nothing about the one people leave. The BBC's weather page when left unset. */
  redirectUrl?: string | undefined;
}

/**
 * Lets people in danger leave at once for a harmless page, by a button or by pressing Shift three times. What it says
 * is "Emergency Exit this page" unless its children say otherwise. Without JavaScript it is a plain link.
 *
 * @see https://design-system.service.gov.uk/components/exit-this-page/
 */
export function ExitThisPage(props: ExitThisPageProps) {
  const [texts, { redirectUrl = 'https://www.bbc.co.uk/weather', className, children, ...rest }] =
    textsApart(props);
  const isHydrated = useHydrated();
  const button = useRef<HTMLAnchorElement>(null);
  const words = inEnglish(texts);
  const exit = useExit(button, words.activated);
  const { presses, announcement } = useExitKey(exit, words);

  return (
    <div
      {...rest}
      className={classNames('govuk-exit-this-page', className)}
      data-module="govuk-exit-this-page"
      data-govuk-exit-this-page-init={isHydrated ? '' : undefined}
      {...dataTexts(texts)}
    >
      <ButtonLink
        ref={button}
        href={redirectUrl}
        variant="warning"
        className="govuk-exit-this-page__button govuk-js-exit-this-page-button"
        rel="nofollow noreferrer"
        onClick={(event) => {
          event.preventDefault();
          exit();
        }}
      >
        {children ?? (
          <>
            <span className="govuk-visually-hidden">Emergency</span> Exit this page
          </>
        )}
        {isHydrated && <Indicator presses={presses} />}
      </ButtonLink>
      {isHydrated && (
        <span role="status" className="govuk-visually-hidden">
          {announcement}
        </span>
      )}
    </div>
  );
}

/** Three lights, one for each press. */
function Indicator({ presses }: { presses: number }) {
  return (
    <div
      className={classNames(
        'govuk-exit-this-page__indicator',
        presses > 0 && 'govuk-exit-this-page__indicator--visible',
      )}
      aria-hidden="true"
    >
      {Array.from({ length: PRESSES_TO_EXIT }, (_, index) => (
        <div
          key={index}
          className={classNames(
            'govuk-exit-this-page__indicator-light',
            index < presses && 'govuk-exit-this-page__indicator-light--on',
          )}
        />
      ))}
    </div>
  );
}
