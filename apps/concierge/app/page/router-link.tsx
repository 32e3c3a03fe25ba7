import { type ComponentProps } from 'react';
import { Link } from 'react-router';

/** The tracking page brings its own small script, so it is loaded as a page of its own. */
const TRACKING_PAGE = /^\/requests\/[^/?#]+$/;

/** The design system's links, drawn by the router: same address, no full page load once scripts run. */
export function RouterLink({ href, ...rest }: ComponentProps<'a'> & { href: string }) {
  return <Link to={href} reloadDocument={TRACKING_PAGE.test(href)} {...rest} />;
}
