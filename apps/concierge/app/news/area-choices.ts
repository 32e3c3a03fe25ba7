import { type Area, type CreateSubscription, type Point, type Service } from '@councilkit/client';

/** How far around a place somebody may look, in metres. */
export const RADII = [200, 500, 1000] as const;

/** What is chosen to begin with. */
export const USUAL_RADIUS = `radius-${RADII[1]}`;

/** The value of a choice of a named area in the form. */
export function areaValue(code: string): string {
  return `area-${code}`;
}

/**
 * What follows from the choices on the page: everything around `point`, or one of `areas` that hold it; of the services of one
 * group, or of all. Undefined when `within` is none of the choices, or no service is of the group.
 */
export function areaScope(
  { within, group }: { within: string; group: string },
  point: Point,
  areas: readonly Pick<Area, 'code'>[],
  services: readonly Pick<Service, 'code' | 'group'>[],
): CreateSubscription['scope'] | undefined {
  const chosen = services.filter((service) => service.group === group).map(({ code }) => code);
  if (group && chosen.length === 0) return undefined;
  const only = group ? { serviceCodes: chosen } : {};
  const area = areas.find(({ code }) => areaValue(code) === within);
  if (area) return { areaCode: area.code, ...only };
  const radiusMetres = RADII.find((radius) => `radius-${radius}` === within);
  return radiusMetres && { point, radiusMetres, ...only };
}
