/** A document with this style sheet, in a frame of its own. */
export function framed(css: string, html: string, dir = 'ltr'): Window {
  const frame = document.createElement('iframe');
  frame.width = '900';
  document.body.append(frame);
  const view = frame.contentWindow;
  if (!view) throw new Error('The frame has no window');
  view.document.write(
    `<!doctype html><html class="govuk-template" dir="${dir}"><style>${css}</style><body class="govuk-template__body">${html}`,
  );
  view.document.close();
  return view;
}

/** What a side is called where reading goes from left to right. */
function sided(value: string): string {
  return value.replace(/^(inline-)?start$/, 'left').replace(/^(inline-)?end$/, 'right');
}

/** Where two style sheets draw the same elements differently, before and after them included. */
export function differences(html: string, one: string, other: string): string[] {
  const [first, second] = [framed(one, html), framed(other, html)];
  const twins = [...second.document.body.querySelectorAll('*')];
  return [...first.document.body.querySelectorAll('*')].flatMap((element, place) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const twin = twins[place];
      if (!twin) throw new Error('The two documents differ');
      const [mine, theirs] = [first.getComputedStyle(element, pseudo), second.getComputedStyle(twin, pseudo)];
      if (mine.cssText !== '' && mine.cssText === theirs.cssText) return [];
      return [...mine]
        .filter(
          (property) => sided(mine.getPropertyValue(property)) !== sided(theirs.getPropertyValue(property)),
        )
        .map((property) => `${element.outerHTML.slice(0, 80)}${pseudo ?? ''} ${property}`);
    }),
  );
}
