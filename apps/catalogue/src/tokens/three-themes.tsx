import { measureTheme, themes, type Theme } from '@councilkit/react/themes';
import { contrastCut } from './contrast.js';

/** The themes that ship, side by side: what each pair of colours looks like, and the contrast it has. */
export function ThreeThemes() {
  const measured = themes.map((theme) => ({ theme, pairs: measureTheme(theme) }));
  const [first] = measured;
  return (
    <div className="ckc-scroll" role="region" aria-label="Contrast in every theme" tabIndex={0}>
      <table className="ckc-contrasts">
        <thead>
          <tr>
            <th scope="col">What people see</th>
            <th scope="col">Needs</th>
            {measured.map(({ theme }) => (
              <th key={theme.name} scope="col">
                {shortTitle(theme)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first?.pairs.map(({ pair, needed }, index) => (
            <tr key={pair}>
              <th scope="row">{pair.charAt(0).toUpperCase() + pair.slice(1)}</th>
              <td>{needed}</td>
              {measured.map(({ theme, pairs }) => {
                const { frontColour, groundColour, ratio } = pairs[index] ?? { ratio: 0 };
                return (
                  <td key={theme.name}>
                    <span
                      className="ckc-contrasts__pair"
                      style={{ color: frontColour, background: groundColour }}
                    >
                      {needed === 3 ? '■' : 'Aa'}
                    </span>{' '}
                    {contrastCut(ratio)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Each theme by its name, with its logo and the colours that make it, to compare at a glance. */
export function ThemeCards() {
  return (
    <ul className="ckc-themes" role="list">
      {themes.map((theme) => (
        <li key={theme.name} className="ckc-themes__theme">
          <h3>{shortTitle(theme)}</h3>
          <ThemeFace theme={theme} />
          <p>{looksOf(theme)}</p>
        </li>
      ))}
    </ul>
  );
}

function ThemeFace({ theme: { colours, shape } }: { theme: Theme }) {
  const heading = shape['--council-heading-font-family'] ?? shape['--council-font-family'];
  return (
    <div
      className="ckc-themes__face"
      style={{ ...colours, ...shape, background: colours['--govuk-body-background-colour'] }}
      aria-hidden="true"
    >
      <span
        className="ckc-themes__header"
        style={{
          background: colours['--council-header-background-colour'],
          color: colours['--council-header-text-colour'],
          borderBlockEnd: `${shape['--council-header-rule-width'] ?? '0px'} solid ${colours['--council-header-rule-colour']}`,
          fontFamily: heading,
        }}
      >
        Council
      </span>
      <span
        className="ckc-themes__words"
        style={{
          color: colours['--govuk-text-colour'],
          fontFamily: heading,
          fontWeight: Number(shape['--council-heading-weight'] ?? 700),
        }}
      >
        Report a pothole
      </span>
      <span
        className="ckc-themes__button"
        style={{
          background: colours['--council-button-colour'],
          color: colours['--council-button-text-colour'],
          borderRadius: shape['--council-button-radius'],
          fontFamily: shape['--council-font-family'],
        }}
      >
        Send report
      </span>
    </div>
  );
}

/** "Saltmere" of "Saltmere (round, white header)". */
const shortTitle = ({ title }: Theme) => title.replace(/ \(.*\)$/, '');

/** "Round, white header." of "Saltmere (round, white header)"; the plainest one says nothing of itself. */
function looksOf({ title }: Theme): string {
  const [, looks = 'what the components look like by themselves'] = /\((.*)\)/.exec(title) ?? [];
  return `${looks.charAt(0).toUpperCase()}${looks.slice(1)}.`;
}
