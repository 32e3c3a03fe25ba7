import { Footer, GenericHeader, LanguageNavigation, ServiceNavigation, SkipLink } from '@councilkit/react';
import reactStyles from '@councilkit/react/styles.css?url';
import trackingStyles from '@councilkit/tracking/styles.css?url';
import { type ReactNode } from 'react';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteLoaderData,
  type HeadersFunction,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MiddlewareFunction,
} from 'react-router';
import conciergeStyles from './concierge.css?url';
import { councilOf } from './council.server.js';
import { cookieForChoice } from './language/choice.server.js';
import { LANGUAGES } from './language/languages.js';
import { usePageLanguage, type PageLanguage } from './language/page-language.js';
import { useLanguage, useParts } from './language/use-words.js';
import { FaultPage } from './page/fault-page.js';
import { logoOf } from './page/logo.js';
import { isWithoutRouter } from './page/page-handle.js';
import { RouterLink } from './page/router-link.js';
import { deskOf } from './staff/desk.server.js';
import { StaffMark } from './staff/staff-mark.js';
import { layoutWords } from './words/layout.js';

/** In the order in which one overrules another. */
const STYLES = [reactStyles, trackingStyles, conciergeStyles, '/theme.css'];

export const links: LinksFunction = () => [
  // An empty icon: browsers ask for one, and we have no mark of a council to show.
  { rel: 'icon', href: 'data:,' },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const council = councilOf(context);
  const { name, authority, language } = council;
  // A page that says the service is away still has a header.
  const own = await authority().catch(() => undefined);
  const councilName = own?.name ?? name;
  const logo = own && logoOf(own.theme)?.href;
  const desk = await deskOf(council, request);
  return { councilName, logo, language, desk: desk && { name: desk.name, channel: desk.channel } };
}

/** What a thrown response says besides its status, such as when to come again. */
export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? new Headers();

/** Keeps the language that somebody has just chosen. */
export const middleware: MiddlewareFunction<Response>[] = [
  async ({ request, context }, next) => {
    const response = await next();
    const cookie = cookieForChoice(request, councilOf(context).isSecure);
    if (cookie) response.headers.append('Set-Cookie', cookie);
    return response;
  },
];

const LANGUAGE_NAMES: Readonly<Record<PageLanguage, string>> = { en: 'English', cy: 'Cymraeg', ur: 'اردو' };

/** Read out after the name of each language, in that language. */
const READ_IN: Readonly<Record<PageLanguage, string>> = {
  en: layoutWords.en.readInThis,
  cy: layoutWords.cy.readInThis,
  ur: 'یہ صفحہ اردو میں پڑھیں',
};

export function Layout({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation();
  const language = useLanguage();
  const words = layoutWords[language];
  const parts = useParts();
  const standsAlone = isWithoutRouter(useMatches());
  const { lang, dir, offersUrdu } = usePageLanguage();
  // What stands around a page in Urdu is in the language that was chosen before.
  const around = lang === language ? {} : { lang: language, dir: 'ltr' as const };
  // An error page is drawn without any loader's data, this one's included.
  const data = useRouteLoaderData<typeof loader>('root');
  const councilName = data?.councilName ?? words.council;
  return (
    <html lang={lang} dir={dir} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        {/* With a precedence React puts them before the scripts that are fetched early, and a page is drawn as soon as it has these. */}
        {STYLES.map((href) => (
          <link key={href} rel="stylesheet" href={href} precedence="page" />
        ))}
        <Meta />
        <Links />
      </head>
      <body className="govuk-template__body concierge">
        <SkipLink {...around} href="#main-content">
          {words.skip}
        </SkipLink>
        <header {...around} className="govuk-template__header">
          <GenericHeader url="/" linkComponent={RouterLink}>
            {data?.logo === undefined ? (
              councilName
            ) : (
              // The name is there for everybody: as the text of the picture, and where the picture does not come.
              <img src={data.logo} alt={councilName} className="concierge-logo" />
            )}
          </GenericHeader>
          <ServiceNavigation
            {...parts.serviceNavigation}
            serviceName={words.service}
            serviceUrl="/"
            linkComponent={RouterLink}
            // Three short links find room on a phone; a menu that folds when its script has come moves the page below.
            collapseNavigationOnMobile={false}
            navigationClassName="concierge-navigation"
            navigation={[
              { children: words.report, href: '/services', active: /^\/(services|report)/.test(pathname) },
              { children: words.recent, href: '/requests', active: pathname === '/requests' },
              { children: words.mine, href: '/mine', active: pathname === '/mine' },
            ]}
            slots={{
              end: {
                align: 'inline',
                children: (
                  <LanguageNavigation
                    {...parts.languageNavigation}
                    items={[...LANGUAGES, ...(offersUrdu ? (['ur'] as const) : [])].map((other) => ({
                      lang: other,
                      href: other === lang ? undefined : inLanguage(pathname, search, other),
                      children: LANGUAGE_NAMES[other],
                      languageDescriptionText: other === lang ? undefined : READ_IN[other],
                    }))}
                  />
                ),
              },
            }}
          />
        </header>
        {data?.desk && <StaffMark {...data.desk} />}
        {children}
        <footer {...around} className="govuk-template__footer">
          <Footer
            meta={{
              items: [
                { children: words.accessibility, href: '/accessibility' },
                { children: words.privacy, href: '/privacy' },
                { children: words.cookies, href: '/cookies' },
                { children: words.performance, href: '/performance' },
              ],
              ...parts.footerMeta,
            }}
            copyright={`© ${councilName}`}
            linkComponent={RouterLink}
          />
        </footer>
        {!standsAlone && (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  );
}

/** This page in another language. What was typed on it and not sent is left behind, as by any link. */
function inLanguage(pathname: string, search: string, language: PageLanguage): string {
  const parameters = new URLSearchParams(search);
  parameters.set('lang', language);
  return `${pathname}?${parameters.toString()}`;
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <FaultPage error={error} />;
}
