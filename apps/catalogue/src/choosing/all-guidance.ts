import { asking } from './asking.js';
import { findingTheWay } from './finding-the-way.js';
import { following } from './following.js';
import { type Guidance, type GuidanceGroup } from './guidance.js';
import { showing } from './showing.js';
import { telling } from './telling.js';

/** Every component there is guidance for, by the need it answers, in the order a service meets them. */
export const groups: readonly GuidanceGroup[] = [asking, findingTheWay, telling, showing, following];

const byFolder = new Map(
  groups.flatMap(({ components }) => components.map((component) => [component.folder, component] as const)),
);

/** The guidance for the component in `folder`; nothing when none was written. */
export function guidanceFor(folder: string): Guidance | undefined {
  return byFolder.get(folder);
}
