import { expect, test } from "bun:test";
import fc from "fast-check";
import { useDom } from "../../testing/dom.ts";
import { findAnchor, movedBy } from "./scroll-anchor.ts";

useDom();

/** A box of 100 pixels over blocks of these heights, each with lines of 10 pixels in it, laid out by hand. */
function createList(heights: number[]) {
  const box = document.createElement("div");
  const content = document.createElement("div");
  box.append(content);
  document.body.append(box);
  const place = (element: Element, top: () => number, height: () => number): void => {
    element.getBoundingClientRect = () => new DOMRect(0, top(), 100, height());
  };
  place(
    box,
    () => 50,
    () => 100,
  );
  const blocks = heights.map((_, index) => {
    const block = document.createElement("article");
    const topOf = (): number => 50 - box.scrollTop + heights.slice(0, index).reduce((sum, height) => sum + height, 0);
    place(block, topOf, () => heights[index] ?? 0);
    for (let line = 0; line * 10 < (heights[index] ?? 0); line += 1) {
      const paragraph = document.createElement("p");
      place(
        paragraph,
        () => topOf() + line * 10,
        () => 10,
      );
      block.append(paragraph);
    }
    content.append(block);
    return block;
  });
  return { box, content, blocks, heights };
}

test("the anchor is what stands first in view, down to its innermost part", () => {
  const { box, content, blocks } = createList([40, 60, 200]);
  box.scrollTop = 65;
  const [outer, inner] = findAnchor(box, content);
  // 65 is in the second block (40 to 100), and in its third line (60 to 70).
  expect(outer?.element).toBe(blocks[1]);
  expect(inner?.element).toBe(blocks[1]?.children[2]);
  // From the content's beginning.
  expect([outer?.top, inner?.top]).toEqual([40, 60]);
});

test("scrolling moves nothing; what grows above moves by as much as it grew, what grows below by nothing", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: 1, max: 30 }).map((tens) => tens * 10),
        { minLength: 2, maxLength: 12 },
      ),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: -5, max: 500 }),
      fc.integer({ min: 0, max: 300 }),
      (heights, at, changed, growth, scrolledOn) => {
        const { box, content } = createList(heights);
        const total = heights.reduce((sum, height) => sum + height, 0);
        box.scrollTop = at % total;
        const anchor = findAnchor(box, content);
        const top = box.scrollTop;
        box.scrollTop = top + scrolledOn;
        expect(movedBy(anchor, box)).toBe(0);
        const index = changed % heights.length;
        const begins = heights.slice(0, index).reduce((sum, height) => sum + height, 0);
        const ends = begins + (heights[index] ?? 0);
        heights[index] = (heights[index] ?? 0) + growth;
        // Its lines grow with it at its end: they stay where they are in it.
        expect(movedBy(anchor, box)).toBe(ends <= top ? growth : 0);
        box.remove();
      },
    ),
  );
});

test("of what is gone the element around it counts, and of nothing nothing", () => {
  const { box, content, blocks, heights } = createList([40, 60, 200]);
  box.scrollTop = 65;
  const anchor = findAnchor(box, content);
  blocks[1]?.children[2]?.remove();
  heights[0] = 70;
  expect(movedBy(anchor, box)).toBe(30);
  box.remove();
  expect(movedBy(anchor, box)).toBe(0);
  expect(findAnchor(box, document.createElement("div"))).toEqual([]);
});
