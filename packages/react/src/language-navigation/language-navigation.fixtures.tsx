import {
  attributesToProps,
  type MacroAttributes,
  type MacroContent,
  slotProps,
} from '../../test/macro-attributes.js';
import { LanguageNavigation } from './index.js';

interface ItemMacro extends MacroContent {
  lang?: string;
  hrefLang?: string;
  dir?: string;
  href?: string;
  current?: boolean;
  languageDescriptionText?: string;
}

interface LanguageNavigationMacro {
  items?: ItemMacro[];
  ariaLabel?: string;
  classes?: string;
  attributes?: MacroAttributes;
}

const INVERSE = 'govuk-language-navigation--inverse';

/** `govukLanguageNavigation`, said in our props. `ariaLabel` is `aria-label`. */
export function fromMacro({ items, ariaLabel, classes = '', attributes }: LanguageNavigationMacro) {
  return (
    <LanguageNavigation
      items={items?.map(({ lang, hrefLang, dir, href, current, languageDescriptionText, ...content }) => ({
        ...{ lang, hrefLang, dir, href, current, languageDescriptionText },
        ...slotProps(content),
      }))}
      aria-label={ariaLabel}
      variant={classes.includes(INVERSE) ? 'inverse' : undefined}
      className={classes.replace(INVERSE, '')}
      {...attributesToProps(attributes)}
    />
  );
}
