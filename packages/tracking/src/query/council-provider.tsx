'use client';

import { createContext, use, useMemo, type ReactNode } from 'react';
import type { CouncilKit } from '@councilkit/client';
import { councilQueries } from '@councilkit/client/react-query';

type CouncilQueries = ReturnType<typeof councilQueries>;

const QueriesContext = createContext<CouncilQueries | undefined>(undefined);

export interface CouncilProviderProps {
  /** Keep it the same between renders, for instance by making it outside the component. */
  client: CouncilKit;
  children: ReactNode;
}

/** Says whom the hooks below ask. Goes inside a `QueryClientProvider` of TanStack Query, which keeps the answers. */
export function CouncilProvider({ client, children }: CouncilProviderProps) {
  const queries = useMemo(() => councilQueries(client), [client]);
  return <QueriesContext value={queries}>{children}</QueriesContext>;
}

/** The queries of the council that is asked. Throws a `TypeError` outside a `CouncilProvider`: that is a slip in the program. */
export function useCouncilQueries(): CouncilQueries {
  const queries = use(QueriesContext);
  if (!queries) throw new TypeError('Put a CouncilProvider around what asks the council');
  return queries;
}
