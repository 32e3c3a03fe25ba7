import { Unstyled } from '@storybook/addon-docs/blocks';
import { type ReactNode } from 'react';
import './guide.css';

/** A page of guidance in the catalogue's own typography. */
export function Guide({ children }: { children: ReactNode }) {
  return (
    <Unstyled>
      <div className="ckc-guide">{children}</div>
    </Unstyled>
  );
}
