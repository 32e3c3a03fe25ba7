import { type ComponentProps, type ComponentType } from 'react';

/** What a link is given: an anchor's own props, with somewhere to go. */
export type LinkProps = ComponentProps<'a'> & { href: string };

/**
 * What draws a link: `a` when left unset, or a router's link component that takes `href`. A router whose link takes
 * `to` needs one line: `const RouterLink = ({ href, ...rest }: LinkProps) => <Link to={href} {...rest} />`.
 */
export type LinkComponent = 'a' | ComponentType<LinkProps>;
