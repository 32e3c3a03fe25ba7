import {
  attributesToProps,
  type MacroAttributes,
  type MacroContent,
  slot,
} from '../../test/macro-attributes.js';
import { GovukLogo } from '../header/index.js';
import { CrownCopyright, Footer, OpenGovernmentLicence } from './index.js';

interface LinkMacro {
  href: string;
  text?: string;
  attributes?: MacroAttributes;
}

interface FooterMacro {
  navigation?: { title: string; width?: string; columns?: 1 | 2 | 3; items?: LinkMacro[] }[];
  meta?: { visuallyHiddenTitle?: string; items?: LinkMacro[]; text?: string; html?: string };
  contentLicence?: MacroContent | null;
  copyright?: MacroContent;
  containerClasses?: string;
  classes?: string;
  attributes?: MacroAttributes;
}

const links = (items: LinkMacro[] | undefined) =>
  items?.map(({ href, text, attributes }) => ({ href, children: text, ...attributesToProps(attributes) }));

/** `govukFooter`, said in our props: what it shows unasked, we are asked for. */
export function fromMacro({
  navigation,
  meta,
  contentLicence,
  copyright,
  containerClasses,
  classes,
  attributes,
}: FooterMacro) {
  return (
    <Footer
      logo={<GovukLogo className="govuk-footer__crown" withoutLogotype />}
      navigation={navigation?.map(({ items, ...section }) => ({ ...section, items: links(items) }))}
      meta={
        meta && {
          visuallyHiddenTitle: meta.visuallyHiddenTitle,
          items: links(meta.items),
          children: slot(meta.text, meta.html),
        }
      }
      contentLicence={
        contentLicence === null ? undefined : (
          <OpenGovernmentLicence>{slot(contentLicence?.text, contentLicence?.html)}</OpenGovernmentLicence>
        )
      }
      copyright={<CrownCopyright>{slot(copyright?.text, copyright?.html)}</CrownCopyright>}
      containerClassName={containerClasses}
      className={classes}
      {...attributesToProps(attributes)}
    />
  );
}
