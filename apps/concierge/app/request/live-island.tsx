import { type LiveScripts } from './live-scripts.js';
import { LivePart, type LivePartProps } from './live-part.js';

/** Where the server puts the live part, and what it drew it from. */
export const ISLAND_ID = 'live-part';
export const ISLAND_DATA_ID = 'live-part-data';

/**
 * The live part as the server draws it, with what the browser needs to take it over: the data as JSON, which no
 * browser runs, and the script. React Router's client is not on the page.
 */
export function LiveIsland({ given, scripts }: { given: LivePartProps; scripts: LiveScripts }) {
  return (
    <>
      <div id={ISLAND_ID}>
        <LivePart {...given} />
      </div>
      <script
        id={ISLAND_DATA_ID}
        type="application/json"
        // "<" is the one character by which a text could end the element.
        dangerouslySetInnerHTML={{ __html: JSON.stringify(given).replaceAll('<', '\\u003c') }}
      />
      {scripts.imports.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      <script type="module" async src={scripts.entry} />
    </>
  );
}
