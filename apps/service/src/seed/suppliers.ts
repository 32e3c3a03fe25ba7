import { type NamedSupplier } from '../suppliers/supplier.js';

const team = (id: string, name: string): NamedSupplier => ({ id, name, kind: 'team', website: null });
const company = (id: string, name: string, website: string): NamedSupplier => ({
  id,
  name,
  kind: 'company',
  website,
});

/** Who does the work in the catalogue: teams of the council, and companies. All of them are made up. */
export const suppliers: readonly NamedSupplier[] = [
  team('highways', 'Highways team'),
  team('parks', 'Parks team'),
  team('trees', 'Trees team'),
  team('rangers', 'Countryside rangers'),
  team('street-cleaning', 'Street cleaning team'),
  team('street-works', 'Street works team'),
  team('drainage', 'Drainage team'),
  team('flood-risk', 'Flood risk team'),
  team('signs-and-lines', 'Signs and lines team'),
  team('traffic-signals', 'Traffic signals team'),
  team('bridges', 'Bridges and structures team'),
  team('winter-service', 'Winter service team'),
  team('parking', 'Parking and vehicles team'),
  team('buildings', 'Council buildings team'),
  company('peak-roads', 'Peak Roads Ltd', 'https://peakroads.example.com'),
  company('larkfield', 'Larkfield Lighting', 'https://larkfield.example.com'),
  company('greenacre', 'Greenacre Grounds Care', 'https://greenacre.example.com'),
  company('brook-street', 'Brook Street Cleaning', 'https://brookstreet.example.com'),
  company('sunny-lane', 'Sunny Lane Play Inspections', 'https://sunnylane.example.com'),
];

/** The id of the supplier that residents know by `name`. Throws when there is none, so a misspelt one never starts. */
export function supplierIdOf(name: string | null): string | null {
  if (name === null) return null;
  const found = suppliers.find((supplier) => supplier.name === name);
  if (!found) throw new Error(`No supplier is called ${name}`);
  return found.id;
}
