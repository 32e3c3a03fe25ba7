import { type ComponentProps } from 'react';
import { Link } from 'react-router';

/** The design system's links, drawn by the router: same address, no full page load once scripts run. */
export function RouterLink({ href, ...rest }: ComponentProps<'a'> & { href: string }) {
  return <Link to={href} {...rest} />;
}
