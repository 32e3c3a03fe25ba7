import { type Supplier } from '@councilkit/client';

/** A supplier, without what follows from the services that name it. */
export type NamedSupplier = Omit<Supplier, 'serviceCodes'>;
