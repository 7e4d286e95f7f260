/** What stands first in view, from its outermost element to its innermost, each with its place in what scrolls. */
export type Anchor = readonly { element: Element; top: number }[];

const MAX_DEPTH = 4;

/** The elements of `content` that cross, or come first below, the upper edge of `box`. */
export function findAnchor(box: Element, content: Element): Anchor {
  const edge = box.getBoundingClientRect().top;
  const anchor: { element: Element; top: number }[] = [];
  let within = content;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const element = firstBelow(within.children, edge);
    if (element === null) break;
    const { top } = element.getBoundingClientRect();
    anchor.push({ element, top: top - edge + box.scrollTop });
    if (top >= edge) break;
    within = element;
  }
  return anchor;
}

/**
 * How far down, in pixels, what stood first in view was pushed since by what changed above it; scrolling moves nothing.
 * Of what is gone, the element around it counts.
 */
export function movedBy(anchor: Anchor, box: Element): number {
  const held = anchor.findLast(({ element }) => element.isConnected);
  if (held === undefined) return 0;
  const top = held.element.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
  return top - held.top;
}

/** The first element that ends below the edge; they stand one below the other. */
function firstBelow(elements: HTMLCollection, edge: number): Element | null {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element !== undefined && element.getBoundingClientRect().bottom > edge) high = middle;
    else low = middle + 1;
  }
  return elements[low] ?? null;
}
