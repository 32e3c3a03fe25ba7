import { Measured } from './measured.js';

const SIZES = [
  { className: 'govuk-heading-xl', name: 'Heading XL', use: 'The name of a service’s first page' },
  { className: 'govuk-heading-l', name: 'Heading L', use: 'The main heading of a page; the question' },
  { className: 'govuk-heading-m', name: 'Heading M', use: 'The headings of its parts' },
  { className: 'govuk-heading-s', name: 'Heading S', use: 'Headings inside a part' },
  { className: 'govuk-body-l', name: 'Body L', use: 'A sentence that opens a page' },
  { className: 'govuk-body', name: 'Body', use: 'Everything else' },
  { className: 'govuk-body-s', name: 'Body S', use: 'Footers and marks, seldom' },
] as const;

/** Each size of text, drawn with its own class. */
export function TypeScale() {
  return (
    <dl className="ckc-types">
      {SIZES.map(({ className, name, use }) => (
        <div key={className} className="ckc-types__size">
          <dt>
            {name} <code>{className}</code>
            <Measured property="font-size" className={className}>
              {(size) => (
                <span className="ckc-quiet">
                  {use}. {size && `${inPixels(size)} in this window.`}
                </span>
              )}
            </Measured>
          </dt>
          <dd className={className}>The gritting lorries are out tonight</dd>
        </div>
      ))}
    </dl>
  );
}

function inPixels(size: string): string {
  return `${Math.round(parseFloat(size))} px`;
}
