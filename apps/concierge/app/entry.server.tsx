import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { CouncilKit } from '@councilkit/client';
import { renderToPipeableStream } from 'react-dom/server';
import { RouterContextProvider, ServerRouter, type EntryContext } from 'react-router';
import { rememberAuthority } from './authority.server.js';
import { rememberCatalogue } from './catalogue/remembered.server.js';
import { councilContext, councilOf, type Council, type Tiles } from './council.server.js';
import { askingFor } from './forwarded.server.js';
import { languageOf } from './language/choice.server.js';
import { createSessionFiles } from './session-files.server.js';
import { DESK_SECONDS, type DeskSession } from './staff/desk.server.js';
import { createSignIn, type SignInSettings } from './staff/sign-in.server.js';
import { logoOf } from './page/logo.js';
import { rememberFigures } from './performance/figures.server.js';
import { DRAFT_SECONDS, type DraftSession } from './report/draft.js';
import { type ReporterSession } from './reporter/reporter-session.js';
import { liveScriptsIn, type BuildManifest } from './request/live-scripts.js';

/** How long a page may take to render before what is there is sent, in milliseconds. */
export const streamTimeout = 5_000;

export interface Settings {
  /** Whose pages these are. */
  councilName: string;
  /** Where the service is, `http://127.0.0.1:3001/v1`. */
  serviceUrl: string;
  /** The folder for half-written reports. */
  draftFolder: string;
  /** The folder for who has shown that they reported. */
  reporterFolder: string;
  /** What the cookies are signed with. */
  cookieSecret: string;
  /** What the build called the browser's files. */
  manifest: BuildManifest;
  /** The script of the service worker that shows messages. */
  pushWorker: string;
  /** Whether browsers reach us by HTTPS, so that the cookie may insist on it. */
  isSecure: boolean;
  tiles: Tiles | undefined;
  /** The council's own sign-in, and the folder for who has signed in. */
  staff: { signIn: SignInSettings; folder: string } | undefined;
}

/** Builds, once per process, what pages are given; the answer makes the context of one page view. */
export function createContextFor({
  councilName,
  serviceUrl,
  draftFolder,
  reporterFolder,
  manifest,
  pushWorker,
  isSecure,
  cookieSecret,
  tiles,
  staff,
}: Settings): (request: Request, visitor: { address: string }) => RouterContextProvider {
  const authority = rememberAuthority(new CouncilKit({ baseUrl: serviceUrl }));
  // No page waits long for words that it can do without.
  const catalogue = new CouncilKit({ baseUrl: serviceUrl, maxRetries: 0, timeoutMs: 2_000 });
  const council: Omit<Council, 'api' | 'ask' | 'connect' | 'language'> = {
    name: councilName,
    isSecure,
    tiles,
    authority,
    catalogue: rememberCatalogue(catalogue, authority),
    figures: rememberFigures(),
    serviceUrl,
    liveScripts: liveScriptsIn(manifest),
    pushWorker,
    staff: staff && {
      signIn: createSignIn(staff.signIn),
      sessions: createSessionFiles<DeskSession>(staff.folder, {
        name: 'staff',
        httpOnly: true,
        // Lax, since people come back from the sign-in by a link.
        sameSite: 'lax',
        path: '/',
        maxAge: DESK_SECONDS,
        secure: isSecure,
        secrets: [cookieSecret],
      }),
    },
    drafts: createSessionFiles<DraftSession>(draftFolder, {
      name: 'report',
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      maxAge: DRAFT_SECONDS,
      secure: isSecure,
      secrets: [cookieSecret],
    }),
    reporters: createSessionFiles<ReporterSession>(reporterFolder, {
      name: 'reporter',
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: isSecure,
      secrets: [cookieSecret],
    }),
  };
  return (request, { address }) => {
    const ask = askingFor(request.headers, address);
    const language = languageOf(request);
    const options = { baseUrl: serviceUrl, fetch: ask, language };
    const page = {
      ...council,
      api: new CouncilKit(options),
      connect: (accessToken: string) => new CouncilKit({ ...options, auth: { accessToken } }),
      ask,
      language,
    };
    return new RouterContextProvider(new Map([[councilContext, page]]));
  };
}

/** Renders a page. Every inline script carries this page view's nonce; no other inline script runs. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  context: Readonly<RouterContextProvider>,
): Promise<Response> {
  const { authority, tiles } = councilOf(context);
  // A page that says the service is away has no logo.
  const logo = await authority().then(
    ({ theme }) => logoOf(theme),
    () => undefined,
  );
  const nonce = randomBytes(16).toString('base64');
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Security-Policy', contentSecurityPolicy(nonce, tiles, logo));
  headers.set('Cache-Control', 'no-store');
  if (request.method.toUpperCase() === 'HEAD') return new Response(null, { status, headers });

  return new Promise((resolve, reject) => {
    let answered = status;
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={routerContext} url={request.url} nonce={nonce} />,
      {
        nonce,
        // Nothing on our pages comes later than the rest, so a page leaves in one piece: that costs the least.
        onAllReady() {
          clearTimeout(timer);
          const pieces: Buffer[] = [];
          pipe(
            new Writable({
              write(piece: Buffer, _encoding, done) {
                pieces.push(piece);
                done();
              },
              final(done) {
                const page = scriptsLast(Buffer.concat(pieces).toString());
                resolve(new Response(page, { status: answered, headers }));
                done();
              },
            }),
          );
        },
        onShellError: reject,
        onError() {
          answered = 500;
        },
      },
    );
    const timer = setTimeout(abort, streamTimeout + 1_000);
  });
}

/**
 * Has the browser fetch what draws the page before what brings it to life: on a slow line the two share what there is, and
 * every page works without the second. React Router's `Scripts` has no property for it. What people typed cannot look like
 * such an element: React escapes it.
 */
function scriptsLast(page: string): string {
  return page.replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"');
}

function contentSecurityPolicy(nonce: string, tiles: Tiles | undefined, logo: URL | undefined): string {
  // Photos are shown before they are sent, from the browser's own memory.
  const pictures = [
    "'self'",
    'data:',
    'blob:',
    ...(tiles ? [originOf(tiles)] : []),
    ...(logo ? [logo.origin] : []),
  ];
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    `img-src ${pictures.join(' ')}`,
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Where the pictures of a map come from, for the policy; `{s}` is one of several machines. */
function originOf({ tileUrl }: Tiles): string {
  const [, scheme = '', host = ''] = /^(https?:)\/\/([^/]+)/.exec(tileUrl) ?? [];
  return `${scheme}//${host.replace('{s}', '*')}`;
}
