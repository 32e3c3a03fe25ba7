import { DocsContext, Story } from '@storybook/addon-docs/blocks';
import { use, useEffect, useRef, useState } from 'react';
import { anatomies } from './anatomy-of.js';
import { type Part } from './part.js';

/** The parts of the component in `folder`, numbered in an example and explained below it. */
export function Anatomy({ folder }: { folder: string }) {
  const anatomy = anatomies[folder];
  const stories = use(DocsContext).componentStories();
  const story = stories.find(({ id }) => id.endsWith(`--${kebab(anatomy?.story ?? '')}`));
  if (!anatomy || !story) return null;
  return (
    <div className="ckc-anatomy">
      <Numbered parts={anatomy.parts}>
        <Story of={story.moduleExport} />
      </Numbered>
      <ol className="ckc-anatomy__parts">
        {anatomy.parts.map(({ name, note }) => (
          <li key={name}>
            <strong>{name}</strong> {note}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** An example that can be looked at and not used, with a frame and a number on each part that it holds. */
function Numbered({ parts, children }: { parts: readonly Part[]; children: React.ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [boxes, setBoxes] = useState<readonly (Box | undefined)[]>([]);
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    const measure = () => {
      setBoxes(parts.map(({ selector }) => boxOf(root, selector)));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    // What is drawn later, and what a theme moves without changing the size of the whole.
    const changes = new MutationObserver(measure);
    changes.observe(root, { childList: true, subtree: true, attributes: true });
    return () => {
      observer.disconnect();
      changes.disconnect();
    };
  }, [parts]);
  return (
    <div className="ckc-anatomy__example">
      <div ref={place} inert>
        {children}
      </div>
      {parts.map(({ name }, index) => {
        const box = boxes[index];
        return (
          box && (
            <span key={name} className="ckc-anatomy__mark" style={box} aria-hidden="true">
              <span
                className="ckc-anatomy__number"
                style={{ marginInlineStart: `${countBefore(boxes, index) * 1.375}rem` }}
              >
                {index + 1}
              </span>
            </span>
          )
        );
      })}
    </div>
  );
}

function boxOf(root: HTMLElement, selector: string): Box | undefined {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].find((element) =>
    element.checkVisibility(),
  );
  if (!found) return undefined;
  const [outer, box] = [root.getBoundingClientRect(), found.getBoundingClientRect()];
  return { left: box.left - outer.left, top: box.top - outer.top, width: box.width, height: box.height };
}

/** How many marks before this one begin in the same corner, so that its number stands beside theirs. */
function countBefore(boxes: readonly (Box | undefined)[], index: number): number {
  const own = boxes[index];
  const isNear = (box: Box | undefined) =>
    own && box && Math.abs(box.left - own.left) < 16 && Math.abs(box.top - own.top) < 16;
  return boxes.slice(0, index).filter(isNear).length;
}

/** As Storybook makes the end of an id from an export: `with-one-section-open`. */
const kebab = (name: string) => name.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
