import { type ReactNode } from 'react';
import { PageLink } from './page-link.js';

export interface CardProps {
  title: string;
  /** Where it leads in the catalogue. */
  href: string;
  children: ReactNode;
}

/** One way on from a page of guidance. The title is the link; the whole card can be clicked. */
export function Card({ title, href, children }: CardProps) {
  return (
    <li className="ckc-card">
      <h3 className="ckc-card__title">
        <PageLink className="ckc-card__link" href={href}>
          {title}
        </PageLink>
      </h3>
      <p>{children}</p>
    </li>
  );
}

/** Cards side by side, as many as fit. */
export function Cards({ children }: { children: ReactNode }) {
  return (
    <ul className="ckc-cards" role="list">
      {children}
    </ul>
  );
}
