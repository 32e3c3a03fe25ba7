import { type ReactNode, useMemo, useState } from 'react';
import { renderToString } from 'react-dom/server';
import { exampleStyles } from './style-sheets.js';

/** What the server sends for an example, in a frame where no script may run. */
export function WithoutScripts({ className, dir, lang, children }: WithoutScriptsProps) {
  const [height, setHeight] = useState(320);
  const page = useMemo(
    () => asPage(renderToString(children), { className, dir, lang }),
    [children, className, dir, lang],
  );
  return (
    <iframe
      title="The example without scripts"
      className="ckc-without-scripts"
      // No allow-scripts. The same origin lets this page measure the frame; nothing inside could use it.
      sandbox="allow-same-origin"
      srcDoc={page}
      style={{ height }}
      onLoad={({ currentTarget }) => {
        const body = currentTarget.contentDocument?.body;
        if (!body) return;
        // It grows when somebody opens a part of it.
        new ResizeObserver(() => {
          setHeight(body.scrollHeight);
        }).observe(body);
      }}
    />
  );
}

export interface WithoutScriptsProps {
  /** Of the frame's body. */
  className: string;
  dir: 'ltr' | 'rtl';
  lang: 'cy' | 'en';
  children: ReactNode;
}

function asPage(
  html: string,
  { className, dir, lang }: Pick<WithoutScriptsProps, 'className' | 'dir' | 'lang'>,
): string {
  // A style element ends at its first end tag, wherever that stands.
  const css = exampleStyles().replaceAll('</', '<\\/');
  return `<!doctype html><html lang="${lang}" dir="${dir}" class="govuk-template"><head><meta name="viewport" content="width=device-width"><title>Without scripts</title><style>${css}</style></head><body class="${className}" style="margin:0">${html}</body></html>`;
}
