import { facts } from 'virtual:component-facts';
import { themes } from '@councilkit/react/themes';
import { type ComponentFacts } from './component-facts.js';

/** What is checked of a component whenever anything changes; without all of it nothing is published. */
export function Tested({ folder, component, states }: TestedProps) {
  const { examples, hasScript, hasPicture } = component;
  const isGovuk = examples > 0;
  return (
    <div className="ckc-tested">
      <ul>
        {isGovuk && (
          <li>
            <strong>The same HTML.</strong> All {examples} examples that GOV.UK Frontend {facts.govukFrontend}{' '}
            publishes of it, and 300 calls of its macro drawn at random, give the same markup.
          </li>
        )}
        <li>
          <strong>Axe.</strong> {states === 1 ? 'Its one state has' : `Each of its ${states} states has`} no
          fault in Chromium; contrast and sizes are measured in {themes.length} themes.
        </li>
        {isGovuk && (
          <li>
            <strong>Keyboard.</strong> In Chromium, Tab stops at every control of every state, in order, and
            shows where it is.
          </li>
        )}
        {isGovuk && (
          <li>
            <strong>Small windows and large text.</strong> Every state fits 320 pixels, from left to right and
            from right to left, and keeps all of its words with text twice as large.
          </li>
        )}
        {isGovuk && (
          <li>
            <strong>Colours people chose, and no script.</strong> In forced colours and before any script has
            run, nothing of it is missing.
          </li>
        )}
        <li>
          <strong>Server and browser.</strong> What the server sends is taken over by React without a change
          or a warning.{' '}
          {isGovuk &&
            (hasScript ? 'Its script does what GOV.UK Frontend’s does.' : 'It sends no script at all.')}
        </li>
        <li>
          <strong>Screen reader.</strong> What it says of each state is written down below.
        </li>
      </ul>
      {hasPicture && (
        <details>
          <summary>Picture of every state in forced colours, as the tests saw it</summary>
          <img
            className="ckc-tested__picture"
            src={`./pictures/${folder}-forced-colours.png`}
            alt={`Every state of it on a dark page, with the edges of controls drawn in a light colour.`}
            loading="lazy"
          />
        </details>
      )}
      <p className="ckc-quiet">
        People who use screen readers, magnifiers and voice control have not tested it. Do that with your own
        page.
      </p>
    </div>
  );
}

interface TestedProps {
  folder: string;
  component: ComponentFacts;
  states: number;
}
