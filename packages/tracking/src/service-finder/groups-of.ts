import type { Service } from '@councilkit/client';

export interface ServiceGroup {
  /** The heading; empty for the services that have none. */
  name: string;
  services: Service[];
}

/** Services under their headings, both in the order they came; those without a heading last. */
export function groupsOf(services: readonly Service[]): ServiceGroup[] {
  const groups = new Map<string, Service[]>();
  for (const service of services) {
    const members = groups.get(service.group);
    if (members) members.push(service);
    else groups.set(service.group, [service]);
  }
  const named = [...groups].map(([name, members]) => ({ name, services: members }));
  return [...named.filter(({ name }) => name), ...named.filter(({ name }) => !name)];
}
