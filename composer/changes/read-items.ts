import type { Block } from "@lathe/protocol/app/block";
import { placedBlocks } from "./find-place.ts";
import { nameOfBlock } from "./names-in-app.ts";
import { nth } from "./nth.ts";
import { type Clause, type Read, refusal } from "./reader.ts";
import { change } from "./read-wording.ts";

interface Items {
  /** What one is called. */
  noun: RegExp;
  names: readonly string[];
  /** The block without one of them. */
  without: (at: number) => Block;
}

/** "remove the second testimonial", "delete the Baked on stone feature", "remove the phone number" */
export function readItemRemoval({ text, app }: Clause): Read | null {
  const what =
    /^(?:remove|delete|drop|take out|get rid of|hide|i don't (?:need|want))\s+(?:the |our |my )?(.+?)(?: (?:from|in|on) (?:the |our )?.+)?$/i.exec(
      text,
    )?.[1];
  if (what === undefined) return null;
  for (const { block } of placedBlocks(app)) {
    const items = itemsOf(block);
    if (items === null) continue;
    const plain = what.replace(items.noun, "").trim();
    const order =
      plain === what
        ? null
        : nth(
            items.names.map((_, at) => at),
            plain,
          );
    const wanted = plain.toLowerCase().replace(/^"|"$/g, "");
    const at =
      order ??
      items.names.findIndex((name) => name.toLowerCase() === wanted || name.toLowerCase() === what.toLowerCase());
    const name = items.names[at];
    if (name === undefined) continue;
    if (items.names.length === 1)
      return refusal(`It is the only one there. I can remove the whole part: “remove ${nameOfBlock(block, app)}”.`);
    return change(block, items.without(at), `Removed “${name}” from **${nameOfBlock(block, app)}**.`);
  }
  return null;
}

function itemsOf(block: Block): Items | null {
  switch (block.type) {
    case "features":
      return {
        noun: /\s*\b(?:features?|benefits?|services?|points?|steps?|advantages?|items?)$/i,
        names: block.items.map(({ title }) => title),
        without: (at) => ({ ...block, items: block.items.toSpliced(at, 1) }),
      };
    case "testimonials":
      return {
        noun: /\s*\b(?:testimonials?|quotes?|reviews?)$/i,
        names: block.quotes.map(({ name }) => name),
        without: (at) => ({ ...block, quotes: block.quotes.toSpliced(at, 1) }),
      };
    case "details":
      return {
        noun: /\s*\b(?:lines?|rows?|entry|entries|number|address|details?)$/i,
        names: block.items.map(({ label }) => label),
        without: (at) => ({ ...block, items: block.items.toSpliced(at, 1) }),
      };
    case "team":
      return {
        noun: /\s*\b(?:team members?|persons?|people|coach(?:es)?|trainers?|members?)$/i,
        names: block.people.map(({ name }) => name),
        without: (at) => ({ ...block, people: block.people.toSpliced(at, 1) }),
      };
    default:
      return null;
  }
}
