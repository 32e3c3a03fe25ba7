import { type Example } from './examples.js';
import { type Rendered } from './render.js';

/** A message as the outbox shows it. */
export interface OutboxMessage extends Rendered {
  id: string;
  channel: string;
  addressMasked: string;
  language: string;
  template: string | null;
  state: string;
  queuedAt: Date;
}

/** The outbox as a page of HTML: what would have been sent, newest first. */
export function outboxPage(messages: readonly OutboxMessage[]): string {
  const list = messages.length === 0 ? '<p>Nothing was sent yet.</p>' : messages.map(articleOf).join('\n');
  return pageOf(
    'Outbox',
    `<p>What this service would send if it had a key for GOV.UK Notify. None of it leaves this machine.
Only browsers that asked to be told are told, by their own push service.</p>
<p><a href="/outbox/templates">Every message there is, in every language</a></p>
${list}`,
  );
}

/** Every message there is, as a page of HTML, filled in with made-up values. */
export function templatesPage(all: readonly Example[]): string {
  const sections = all.map(({ template, languages }) => {
    const columns = Object.entries(languages).map(([language, { email, sms, push }]) => {
      const words = (text: string) => `<div class="words" lang="${escaped(language)}">${linked(text)}</div>`;
      return `<section><h3 lang="${escaped(language)}">${escaped(email.subject ?? '')}</h3>
<p>E-mail, ${escaped(language)}</p>
${words(email.body)}
<p>Text message, ${escaped(language)}</p>
${words(sms.body)}
${push ? `<p>Browser, ${escaped(language)}</p>\n${words(`${push.subject ?? ''}\n${push.body}`)}` : ''}</section>`;
    });
    return `<article id="${escaped(template)}"><h2>${escaped(template)}</h2>\n${columns.join('\n')}</article>`;
  });
  return pageOf('Messages', sections.join('\n'));
}

function pageOf(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
article { border-top: 3px solid; margin-top: 2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; }
dd { margin: 0; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid; padding-left: 1rem; }
</style>
</head>
<body>
<h1>${title}</h1>
${content}
</body>
</html>
`;
}

function articleOf(message: OutboxMessage): string {
  const { id, subject, body, channel, addressMasked, language, template, state, queuedAt } = message;
  const title = subject ?? 'Text message';
  return `<article id="${escaped(id)}">
<h2>${escaped(title)}</h2>
<dl>
<dt>To</dt><dd>${escaped(addressMasked)} (${escaped(channel)})</dd>
<dt>Template</dt><dd>${escaped(template ?? '')}, ${escaped(language)}</dd>
<dt>Written</dt><dd><time>${queuedAt.toISOString()}</time></dd>
<dt>State</dt><dd>${escaped(state)}</dd>
</dl>
<div class="words" lang="${escaped(language)}">${linked(body)}</div>
</article>`;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

/** The text as HTML, its addresses as links. */
function linked(text: string): string {
  // Every second piece is what the brackets of the pattern found.
  const pieces = text.split(/(https?:\/\/\S*[^\s.,:;)])/);
  return pieces
    .map(escaped)
    .map((piece, index) => (index % 2 === 1 ? `<a href="${piece}">${piece}</a>` : piece))
    .join('');
}
