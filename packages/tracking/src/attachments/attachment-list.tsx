import type { Attachment, Derivative } from '@councilkit/client';
import type { LiveLanguage } from '../language/live-language.js';

export interface AttachmentListProps {
  attachments: readonly Attachment[];
  /** Where a picture is, from what the service says. The service's own path when left unset. */
  hrefFor?: ((derivative: Derivative) => string) | undefined;
  language: LiveLanguage;
}

/** Photos as small pictures that open larger, and papers as links. What is not ready or not public says so. */
export function AttachmentList({ attachments, hrefFor = ({ url }) => url, language }: AttachmentListProps) {
  const words = language.attachments;
  if (attachments.length === 0) return null;
  return (
    <ul role="list" aria-label={words.listLabel} className="ck-attachments">
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          <Picture attachment={attachment} hrefFor={hrefFor} language={language} />
          <StateOf attachment={attachment} language={language} />
        </li>
      ))}
    </ul>
  );
}

function Picture({
  attachment,
  hrefFor,
  language,
}: {
  attachment: Attachment;
  hrefFor: (derivative: Derivative) => string;
  language: LiveLanguage;
}) {
  const { altText, derivatives } = attachment;
  const words = language.attachments;
  const named = (name: string) => derivatives.find((derivative) => derivative.name === name);
  const paper = named('paper');
  if (paper) {
    return (
      <a className="govuk-link" href={hrefFor(paper)}>
        {altText === null ? words.paper : <bdi>{altText}</bdi>}
      </a>
    );
  }
  const small = named('thumbnail') ?? derivatives[0];
  if (!small) return null;
  return (
    <a className="ck-attachments__picture" href={hrefFor(named('display') ?? small)}>
      <img
        src={hrefFor(small)}
        alt={altText ?? words.noAltText}
        width={small.width}
        height={small.height}
        loading="lazy"
        decoding="async"
      />
    </a>
  );
}

function StateOf({ attachment, language }: { attachment: Attachment; language: LiveLanguage }) {
  const { pending, processing, hidden } = language.attachments;
  const said: Readonly<Record<string, string>> = { pending, processing, hidden, refused: hidden };
  const text = Object.hasOwn(said, attachment.state) ? said[attachment.state] : undefined;
  return text === undefined ? null : <p className="ck-attachments__state">{text}</p>;
}
