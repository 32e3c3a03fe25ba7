import { type Area, type GeoJsonGeometry } from '@councilkit/client';
import { readBoundary, type Boundary } from './boundary.js';

/** A ward or park as it is brought in. */
export interface NewArea extends Omit<Area, 'bbox'> {
  boundary: Boundary;
}

/** The file says something else than areas; the message says where and what to mend. */
export class AreaFileError extends Error {
  override name = 'AreaFileError';
}

/** Names of the Office for National Statistics for a ward's code and name, such as WD24CD and WD24NM. */
const ONS_CODE = /^(WD|CAUTH|PAR|NPARK)\d\d(CD)$/i;
const ONS_NAME = /^(WD|CAUTH|PAR|NPARK)\d\d(NM)$/i;
const LONGEST_NAME = 200;
const LONGEST_CODE = 100;

/**
 * The areas of a GeoJSON feature collection (RFC 7946): each feature a Polygon or MultiPolygon whose properties have `code`,
 * `name` and `kind`, or the code and name of the Office for National Statistics. Without a kind an area is a ward. Throws
 * `AreaFileError` for the first feature that is none.
 */
export function readAreas(text: string): NewArea[] {
  const document = parse(text);
  if (document.type !== 'FeatureCollection' || !Array.isArray(document.features))
    throw new AreaFileError('The file is no GeoJSON feature collection.');
  const codes = new Set<string>();
  return (document.features as unknown[]).map((feature, index) => {
    const fail = (what: string): never => {
      throw new AreaFileError(`Feature ${index + 1} ${what}.`);
    };
    const { properties, geometry } = (feature ?? {}) as {
      properties?: object | null;
      geometry?: GeoJsonGeometry;
    };
    const said = Object.entries(properties ?? {});
    const valueOf = (name: string, other: RegExp) => {
      const found = said.find(([key]) => key.toLowerCase() === name) ?? said.find(([key]) => other.test(key));
      return typeof found?.[1] === 'string' ? found[1].trim() : '';
    };
    const [code, name] = [valueOf('code', ONS_CODE), valueOf('name', ONS_NAME)];
    const kind = valueOf('kind', /^$/) || 'ward';
    if (code === '' || code.length > LONGEST_CODE)
      fail('has no code in its properties (code, or such as WD24CD)');
    if (name === '' || name.length > LONGEST_NAME)
      fail('has no name in its properties (name, or such as WD24NM)');
    if (kind.length > LONGEST_CODE) fail('has a kind that is too long');
    if (codes.has(code)) fail(`has the code ${code}, which another has`);
    codes.add(code);
    if (
      !geometry ||
      !['Polygon', 'MultiPolygon'].includes(geometry.type) ||
      !Array.isArray(geometry.coordinates)
    )
      return fail('is no Polygon or MultiPolygon');
    const boundary = readBoundary(geometry);
    return typeof boundary === 'string' ? fail(boundary) : { code, name, kind, boundary };
  });
}

function parse(text: string): { type?: unknown; features?: unknown } {
  try {
    // A byte order mark stands before what some programs write.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    throw new AreaFileError('The file is not JSON.');
  }
}
