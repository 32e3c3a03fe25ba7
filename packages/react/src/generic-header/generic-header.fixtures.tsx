import { attributesToProps, type MacroAttributes, slot } from '../../test/macro-attributes.js';
import { GenericHeader } from './index.js';

interface GenericHeaderMacro {
  logoText?: string;
  logoHtml?: string;
  url?: string;
  containerClasses?: string;
  classes?: string;
  attributes?: MacroAttributes;
}

/** `govukGenericHeader`, said in our props. */
export function fromMacro({
  logoText,
  logoHtml,
  url,
  containerClasses,
  classes,
  attributes,
}: GenericHeaderMacro) {
  return (
    <GenericHeader
      url={url}
      containerClassName={containerClasses}
      className={classes}
      {...attributesToProps(attributes)}
    >
      {slot(logoText, logoHtml)}
    </GenericHeader>
  );
}
