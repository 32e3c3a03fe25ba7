import { type ReactNode } from 'react';

export interface PairProps {
  /** What to do. */
  write: ReactNode;
  /** What people often do instead. */
  not: ReactNode;
}

/** An example to follow beside one to avoid. The words say which is which, not the colour. */
export function Pair({ write, not }: PairProps) {
  return (
    <div className="ckc-pair">
      <div className="ckc-pair__side ckc-pair__side--write">
        <p className="ckc-pair__title">Write</p>
        {write}
      </div>
      <div className="ckc-pair__side ckc-pair__side--not">
        <p className="ckc-pair__title">Not</p>
        {not}
      </div>
    </div>
  );
}
