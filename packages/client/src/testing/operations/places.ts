import { metresBetween } from '../geometry.js';
import { type Means, viewOf } from '../means.js';
import { type Handlers } from '../operation.js';
import { pageOf } from '../pages.js';
import { Refusal } from '../problem.js';

/** Wards and parks, and what was reported around a point. */
export function places(means: Means): Handlers<'listAreas' | 'getArea' | 'listNearby'> {
  const { ledger } = means;
  return {
    listAreas({ query: { kind, lat, long, limit, cursor } }) {
      const point = lat === undefined || long === undefined ? undefined : { lat, long };
      const all = point ? ledger.areasAt(point) : [...ledger.areas.values()];
      const areas = all.filter((area) => kind === undefined || area.kind === kind);
      const page = pageOf(areas, ({ name, code }) => `${name}\0${code}`, { limit, cursor }, 'rising');
      return { status: 200, body: { ...page, data: page.data.map(({ boundary: _, ...area }) => area) } };
    },

    getArea({ id }) {
      const body = ledger.areas.get(id);
      if (!body) throw new Refusal('not-found', 'No area has this code');
      return { status: 200, body };
    },

    listNearby({ query: { serviceCode, lat, long, radiusMetres = 100, limit = 10 }, caller }) {
      const view = viewOf(means, caller);
      const around = [...ledger.requests]
        .filter(({ facts, course }) => facts.serviceCode === serviceCode && course.standing.state === 'open')
        .filter((request) => view.isSeen(request))
        .flatMap((kept) => {
          const request = view.request(kept);
          const { location, locationPrecision } = request;
          if (!location?.point || locationPrecision !== 'exact') return [];
          return [{ request, distanceMetres: metresBetween(location.point, { lat, long }) }];
        })
        .filter(({ distanceMetres }) => distanceMetres <= radiusMetres)
        .toSorted((a, b) => a.distanceMetres - b.distanceMetres);
      return { status: 200, body: { data: around.slice(0, limit) } };
    },
  };
}
