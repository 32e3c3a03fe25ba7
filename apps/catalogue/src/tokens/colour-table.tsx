import { useComputedStyle } from './use-computed-style.js';
import { contrast } from './contrast.js';

const PAGE = '--govuk-body-background-colour';

interface Colour {
  property: string;
  use: string;
  /** What it is seen against, where that matters: the page, or the text that stands on it. */
  against?: string;
}

const COLOURS: readonly Colour[] = [
  { property: '--govuk-brand-colour', use: 'The council’s own: the header, marks', against: PAGE },
  { property: '--govuk-text-colour', use: 'Text', against: PAGE },
  { property: '--govuk-secondary-text-colour', use: 'Hints and captions', against: PAGE },
  { property: '--govuk-link-colour', use: 'Links', against: PAGE },
  { property: '--govuk-link-visited-colour', use: 'Links to pages people have seen', against: PAGE },
  { property: '--govuk-link-hover-colour', use: 'Links under the pointer', against: PAGE },
  { property: '--govuk-error-colour', use: 'Errors', against: PAGE },
  { property: '--govuk-success-colour', use: 'Something is done', against: PAGE },
  {
    property: '--council-header-background-colour',
    use: 'The header',
    against: '--council-header-text-colour',
  },
  { property: '--council-button-colour', use: 'The main button', against: '--council-button-text-colour' },
  { property: '--govuk-input-border-colour', use: 'The outline of fields', against: PAGE },
  {
    property: '--govuk-focus-colour',
    use: 'The ground behind what has the focus',
    against: '--govuk-focus-text-colour',
  },
  {
    property: '--govuk-surface-background-colour',
    use: 'The ground of set-apart areas',
    against: '--govuk-text-colour',
  },
  { property: PAGE, use: 'The page', against: '--govuk-text-colour' },
  { property: '--govuk-border-colour', use: 'Lines between things, as decoration' },
];

/** The colours the components use now, with what each is for. */
export function ColourTable() {
  const style = useComputedStyle();
  return (
    <table className="ckc-colours">
      <thead>
        <tr>
          <th scope="col">Colour</th>
          <th scope="col">What it is for</th>
          <th scope="col">Contrast</th>
        </tr>
      </thead>
      <tbody>
        {COLOURS.map(({ property, use, against }) => (
          <tr key={property}>
            <td>
              <span className="ckc-colours__swatch" style={{ background: `var(${property})` }} />
              <span className="ckc-colours__value">{style(property)}</span>
            </td>
            <td>
              {use}
              <code>{property}</code>
            </td>
            <td>
              {against === undefined ? '–' : contrast(style(property), style(against))}
              {against !== undefined && against !== PAGE && <span className="ckc-quiet">with its text</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
