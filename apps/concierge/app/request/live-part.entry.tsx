import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ISLAND_DATA_ID, ISLAND_ID } from './live-island.js';
import { LivePart, type LivePartProps } from './live-part.js';

const island = document.getElementById(ISLAND_ID);
const data = document.getElementById(ISLAND_DATA_ID)?.textContent;
if (island && data) {
  // What the server wrote beside the island, out of the same props.
  const given = JSON.parse(data) as LivePartProps;
  hydrateRoot(
    island,
    <StrictMode>
      <LivePart {...given} />
    </StrictMode>,
  );
}
