import { cdp } from 'vitest/browser';

/** A control or heading as the browser describes it to a screen reader: `{ role: 'link', name: 'Previous page' }`. */
export interface Named {
  role: string;
  name: string;
}

interface Session {
  send(method: 'Page.getFrameTree'): Promise<{ frameTree: FrameTree }>;
  send(method: 'DOM.getDocument', params: { depth: number; pierce: boolean }): Promise<{ root: DomNode }>;
  send(
    method: 'Accessibility.getFullAXTree',
    params: { frameId: string | undefined },
  ): Promise<{ nodes: AccessibleNode[] }>;
}
interface FrameTree {
  frame: { id: string };
  childFrames?: FrameTree[];
}
interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  contentDocument?: DomNode;
}
interface AccessibleNode {
  nodeId: string;
  backendDOMNodeId?: number;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
}

const ROLES = ['link', 'button', 'tab', 'radio', 'checkbox', 'heading'];
const MARK = 'data-read-aloud';

/** What Chromium tells a screen reader of each control and heading in `container`, in the order of the page. */
export async function accessibleNames(container: Element): Promise<Named[]> {
  // Vitest leaves the types of the protocol to whoever speaks it.
  const session = cdp() as unknown as Session;
  const { frameTree } = await session.send('Page.getFrameTree');
  // The page under test is a frame of the page that runs it.
  const frameId = frameTree.childFrames?.[0]?.frame.id;
  container.setAttribute(MARK, '');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  container.removeAttribute(MARK);
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
  const marked = backendIdOfMarked(root);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: AccessibleNode): AccessibleNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? inOrder(child) : [];
    }),
  ];
  return nodes
    .filter(({ backendDOMNodeId }) => backendDOMNodeId === marked)
    .flatMap(inOrder)
    .flatMap(({ ignored, role, name }) =>
      !ignored && role && ROLES.includes(role.value) && name?.value
        ? [{ role: role.value, name: name.value }]
        : [],
    );
}

function backendIdOfMarked({
  backendNodeId,
  attributes,
  children = [],
  contentDocument,
}: DomNode): number | undefined {
  if (attributes?.includes(MARK)) return backendNodeId;
  for (const child of contentDocument ? [...children, contentDocument] : children) {
    const found = backendIdOfMarked(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
