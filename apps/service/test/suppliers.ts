import { type NamedSupplier } from '../src/suppliers/supplier.js';

/** Two teams and two companies. */
export const suppliers: readonly NamedSupplier[] = [
  { id: 'highways', name: 'Highways team', kind: 'team', website: null },
  { id: 'parks', name: 'Parks team', kind: 'team', website: null },
  { id: 'peak-roads', name: 'Peak Roads Ltd', kind: 'company', website: 'https://peakroads.example.com' },
  { id: 'larkfield', name: 'Larkfield Lighting', kind: 'company', website: 'https://larkfield.example.com' },
];
