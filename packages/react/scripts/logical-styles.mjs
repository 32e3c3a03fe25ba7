// GOV.UK Frontend's style sheet says left and right. Here each of these becomes start or end, which is the same in a page
// that is written from left to right and the mirror image in one that is not.
const SIDE = { left: 'start', right: 'end' };
const CORNER = {
  'border-top-left-radius': 'border-start-start-radius',
  'border-top-right-radius': 'border-start-end-radius',
  'border-bottom-left-radius': 'border-end-start-radius',
  'border-bottom-right-radius': 'border-end-end-radius',
};

/** A PostCSS plug-in. */
export const logicalStyles = {
  postcssPlugin: 'councilkit-logical-styles',
  Once(root) {
    // A tick or an arrow is two borders that are turned: which two, goes with the turn, whichever rule says how wide they are.
    const turned = new Set();
    root.walkDecls('transform', ({ value, parent }) => {
      if (value.includes('rotate')) parent.selectors.forEach((selector) => turned.add(drawnBy(selector)));
    });
    root.walkDecls((declaration) => {
      const { selectors = [] } = declaration.parent;
      const isShape =
        declaration.prop.startsWith('border') && selectors.some((each) => turned.has(drawnBy(each)));
      if (!isShape) makeLogical(declaration);
    });
  },
};

/** The end of a selector: what it draws, wherever that stands. */
const drawnBy = (selector) => selector.split(/[\s>+~]/).at(-1);

function makeLogical(declaration) {
  const { prop, value } = declaration;
  const [, box, side, what = ''] = /^(margin|padding|border)-(left|right)(-\w+)?$/.exec(prop) ?? [];
  if (box) declaration.prop = `${box}-inline-${SIDE[side]}${what}`;
  else if (prop === 'left' || prop === 'right') declaration.prop = `inset-inline-${SIDE[prop]}`;
  else if (CORNER[prop]) declaration.prop = CORNER[prop];
  else if (/^(text-align|justify-content)$/.test(prop) && SIDE[value]) declaration.value = SIDE[value];
  else if (prop === 'float' && SIDE[value]) floatAside(declaration);
  else if (/^(margin|padding|border-(width|style|color))$/.test(prop)) fourSides(declaration);
}

/** Browsers of before 2023 know the sides of a float by left and right alone. */
function floatAside(declaration) {
  declaration.cloneAfter({ value: `inline-${SIDE[declaration.value]}` });
}

/** `0 15px 5px 0` has a left and a right; `0 15px` is the same on both sides. */
function fourSides(declaration) {
  const { prop, value } = declaration;
  const sides = value.match(/(?:[^\s(]|\([^)]*\))+/g) ?? [];
  const [top, right, bottom, left] = sides;
  if (sides.length !== 4 || left === right) return;
  const [, before, after = ''] = /^(margin|padding|border)(-\w+)?$/.exec(prop);
  declaration.cloneBefore({ prop: `${before}-block${after}`, value: `${top} ${bottom}` });
  declaration.cloneBefore({ prop: `${before}-inline${after}`, value: `${left} ${right}` });
  declaration.remove();
}
