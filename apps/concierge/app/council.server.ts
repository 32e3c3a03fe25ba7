import { type Authority, type CouncilKit } from '@councilkit/client';
import { createContext, type RouterContextProvider, type SessionStorage } from 'react-router';
import { type Catalogue } from './catalogue/remembered.server.js';
import { type Language } from './language/languages.js';
import { type StaffEntrance } from './staff/desk.server.js';
import { type Figures } from './performance/figures.server.js';
import { type DraftSession } from './report/draft.js';
import { type ReporterSession } from './reporter/reporter-session.js';
import { type LiveScripts } from './request/live-scripts.js';

/** Where the pictures of the map come from. */
export interface Tiles {
  /** An address with `{z}`, `{x}` and `{y}` in it. */
  tileUrl: string;
  /** HTML that names whose map it is. */
  attribution: string;
}

/** What every page may use: the service, the drafts, and whose pages these are. */
export interface Council {
  /** Whose pages these are, until the service has said so. */
  name: string;
  /** What the council says of itself. Throws a 503 response while the service is away. */
  authority: () => Promise<Authority>;
  /** What the services are called in its first language and in another. */
  catalogue: Catalogue;
  /** How well it goes, as counted in the last minutes. */
  figures: (api: CouncilKit, language: Language) => Promise<Figures>;
  /** The map's pictures and whose they are, where there is a map. */
  tiles: Tiles | undefined;
  /** What this page is read in; the service answers in it too. */
  language: Language;
  /** Whether browsers reach us by HTTPS. */
  isSecure: boolean;
  /** The service, asked on the server's behalf. */
  api: CouncilKit;
  /** `fetch` that says for whom it asks, for the live proxy. */
  ask: (request: Request) => Promise<Response>;
  /** Where the service is, for the live proxy. Without a slash at the end. */
  serviceUrl: string;
  /** How staff come in who write down what residents tell them; undefined where the council has no sign-in for them. */
  staff: StaffEntrance | undefined;
  /** Half-written reports, kept on the server. */
  drafts: SessionStorage<DraftSession>;
  /** People who have shown that they reported, kept on the server. */
  reporters: SessionStorage<ReporterSession>;
  /** The service, asked on behalf of whoever has this access token. */
  connect: (accessToken: string) => CouncilKit;
  /** What the browser loads on the tracking page. */
  liveScripts: LiveScripts;
  /** The script of the service worker that shows messages. */
  pushWorker: string;
}

/** Set once per page view by `server/main.ts`; reading it before that throws. */
export const councilContext = createContext<Council>();

/** The council's parts for this page view. */
export function councilOf(context: Readonly<RouterContextProvider>): Council {
  return context.get(councilContext);
}
