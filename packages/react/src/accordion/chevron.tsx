import { classNames } from '../class-names.js';

/** The arrow in a circle: up where a press closes, down where it opens. */
export function Chevron({ isUp }: { isUp: boolean }) {
  return (
    <span
      className={classNames('govuk-accordion-nav__chevron', !isUp && 'govuk-accordion-nav__chevron--down')}
    />
  );
}
