import { attributesToProps, type MacroAttributes } from '../../test/macro-attributes.js';
import { Header } from './index.js';

interface HeaderMacro {
  productName?: string;
  homepageUrl?: string;
  containerClasses?: string;
  classes?: string;
  attributes?: MacroAttributes;
}

/** `govukHeader`, said in our props. */
export function fromMacro({ containerClasses, classes, attributes, ...rest }: HeaderMacro) {
  return (
    <Header
      {...rest}
      containerClassName={containerClasses}
      className={classes}
      {...attributesToProps(attributes)}
    />
  );
}
