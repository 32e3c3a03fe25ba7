import { Open311FileError, type Position } from './errors.js';
import { plainLine } from './plain-text.js';
import { itemsOf, memberOf, memberText, textOf, type PayloadNode } from './payload.js';

/** A list of services or of requests, or the one that was asked for. */
export interface ListDocument {
  kind: 'services' | 'serviceRequests';
  at: Position;
  entries: PayloadNode[];
}

/** The questions of one service. */
export interface DefinitionDocument {
  kind: 'serviceDefinition';
  definition: PayloadNode;
}

type Importable = ListDocument['kind'] | DefinitionDocument['kind'];
type AnyKind = Importable | 'discovery' | 'errors' | 'updates' | 'html';

/** The names roots have in the specification and at endpoints that differ from it. */
const KIND_BY_ROOT = new Map<string, AnyKind>([
  ['services', 'services'],
  ['service_list', 'services'],
  ['service', 'services'],
  ['service_definition', 'serviceDefinition'],
  ['service_requests', 'serviceRequests'],
  ['requests', 'serviceRequests'],
  ['service_request', 'serviceRequests'],
  ['request', 'serviceRequests'],
  ['discovery', 'discovery'],
  ['service_request_updates', 'updates'],
  ['service_requests_updates', 'updates'],
  ['request_updates', 'updates'],
  ['request_update', 'updates'],
  ['errors', 'errors'],
  ['error', 'errors'],
  ['html', 'html'],
]);

/** What only that kind of document has; the first that fits. Asked of JSON, which needs no root name. */
const KIND_BY_MEMBER: [member: string, AnyKind][] = [
  ['update_id', 'updates'],
  ['service_request_id', 'serviceRequests'],
  ['token', 'serviceRequests'],
  ['requested_datetime', 'serviceRequests'],
  ['attributes', 'serviceDefinition'],
  ['service_name', 'services'],
  ['service_code', 'services'],
  ['endpoints', 'discovery'],
  ['code', 'errors'],
  ['description', 'errors'],
];

const LONGEST_COMPLAINT = 300;

const REFUSALS: Record<'discovery' | 'updates' | 'html', string> = {
  discovery:
    'This is a discovery document. It says where an endpoint is and holds nothing to import; fetch its services and requests',
  updates:
    'This is a list of updates. Import the service requests they belong to; each brings how it stands now',
  html: 'This is a web page, not an Open311 document. The endpoint may have answered with an error',
};

/** Finds out which document it is. `Open311FileError` when it is none that can be imported, saying what it is. */
export function documentOf(root: PayloadNode): ListDocument | DefinitionDocument {
  const { kind, node } = findKind(root);
  if (!kind) {
    const name = root.name && ` <${root.name}>`;
    throw new Open311FileError(
      `This${name} is no Open311 document: services, service_definition or service_requests is expected`,
      root.at,
    );
  }
  if (kind === 'errors')
    throw new Open311FileError(`The endpoint answered with an error: ${complaintOf(node)}`, node.at);
  if (kind === 'discovery' || kind === 'updates' || kind === 'html') {
    throw new Open311FileError(REFUSALS[kind], node.at);
  }
  const entries = entriesOf(node);
  if (kind !== 'serviceDefinition') return { kind, at: node.at, entries };
  const [definition, ...others] = entries;
  if (definition && others.length === 0) return { kind, definition };
  throw new Open311FileError(`One service_definition is expected and ${entries.length} are here`, node.at);
}

function findKind(root: PayloadNode): { kind: AnyKind | undefined; node: PayloadNode } {
  if (root.name) return byRootName(root);
  // JSON: an array, the thing itself, or an object around either.
  const inside = root.isList ? itemsOf(root)[0] : root;
  const byMember = inside && kindByMember(inside);
  if (root.isList) return { kind: inside ? byMember : 'serviceRequests', node: root };
  const candidates = [{ kind: byMember, node: root }, ...root.children.map(byRootName)].filter(
    ({ kind }) => kind,
  );
  return candidates.find(({ kind }) => kind !== 'errors') ?? candidates[0] ?? { kind: undefined, node: root };
}

const byRootName = (node: PayloadNode) => ({ kind: KIND_BY_ROOT.get(node.name), node });

const kindByMember = (node: PayloadNode) =>
  KIND_BY_MEMBER.find(([member]) => memberOf(node, member) !== undefined)?.[1];

/** The entries of a list, or the one that was asked for. */
function entriesOf(node: PayloadNode): PayloadNode[] {
  const isEntry = ['service_code', 'service_request_id', 'token'].some((member) => memberOf(node, member));
  return isEntry ? [node] : itemsOf(node);
}

/** What the endpoint said, in its own words: its errors are meant to be read by people. */
function complaintOf(node: PayloadNode): string {
  const errors = memberOf(node, 'description') || node.text.trim() ? [node] : itemsOf(node);
  const said = errors.map((error) =>
    [
      memberText(error, 'code'),
      memberText(error, 'description') ?? memberText(error, 'message') ?? textOf(error),
    ]
      .filter(Boolean)
      .join(' '),
  );
  return plainLine(said.filter(Boolean).join('; ')).slice(0, LONGEST_COMPLAINT) || 'it does not say which';
}
