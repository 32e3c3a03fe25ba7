import { attributesToProps, slot, type MacroContent } from '../../test/macro-attributes.js';
import { ErrorSummary } from './index.js';

interface ErrorSummaryMacro extends Omit<MacroContent, 'text' | 'html'> {
  titleText?: string;
  titleHtml?: string;
  descriptionText?: string;
  descriptionHtml?: string;
  errorList?: (MacroContent & { href?: string })[];
  disableAutoFocus?: boolean;
}

/** `govukErrorSummary`, said in our props. */
export function fromMacro(options: ErrorSummaryMacro) {
  const { titleText, titleHtml, descriptionText, descriptionHtml, errorList, classes, attributes, ...rest } =
    options;
  const errors = errorList?.map(({ text, html, href, attributes: onLink }) => ({
    message: slot(text, html),
    href,
    ...attributesToProps(onLink),
  }));
  return (
    <ErrorSummary
      title={slot(titleText, titleHtml)}
      // Ours shows nothing while a list of errors is empty, so that every page can hold a summary.
      errors={errors?.length ? errors : undefined}
      className={classes}
      {...rest}
      {...attributesToProps(attributes)}
    >
      {slot(descriptionText, descriptionHtml)}
    </ErrorSummary>
  );
}
