import type { Block } from "@lathe/protocol/app/block";
import { singularOf } from "../language/words.ts";
import { placedBlocks } from "./find-place.ts";
import { nameOfBlock } from "./names-in-app.ts";
import { nth } from "./nth.ts";
import { type Clause, type Read, refusal } from "./reader.ts";
import { change, labelIn } from "./read-wording.ts";

interface Items {
  /** What one is called. */
  noun: RegExp;
  names: readonly string[];
  /** The block without one of them, and with another name for one. */
  without: (at: number) => Block;
  renamed: (at: number, name: string) => Block;
}

/** What sections consist of: "remove the second testimonial", "the second service should be called Puppy visits". */
export function readItems(clause: Clause): Read | null {
  return readItemRemoval(clause) ?? readItemName(clause);
}

function readItemName({ text, app }: Clause): Read | null {
  const found =
    /^(?:rename|call|change|name)\s+(?:the |our |my )?(.+?)\s+(?:to|into|as)\s+(.+)$/i.exec(text) ??
    /^(?:the |our |my )?(.+?)\s+(?:should be|is|must be)\s+(?:called|named)\s+(.+)$/i.exec(text);
  const name = labelIn(found?.[2] ?? "");
  if (found === null || name === "") return null;
  for (const { block } of placedBlocks(app)) {
    const items = itemsOf(block);
    const at = items === null ? -1 : placeOf(found[1] ?? "", items);
    const before = items?.names[at];
    if (items === null || before === undefined) continue;
    return change(
      block,
      items.renamed(at, name),
      `“${before}” in **${nameOfBlock(block, app)}** is called “${name}” now.`,
    );
  }
  return null;
}

/** Where in the list one stands that is told by its place or its name; -1 when it is not there. */
function placeOf(what: string, { noun, names }: Items): number {
  const plain = what.replace(noun, "").trim();
  const order =
    plain === what
      ? null
      : nth(
          names.map((_, at) => at),
          plain,
        );
  const wanted = plain.toLowerCase().replace(/^"|"$/g, "");
  return order ?? names.findIndex((name) => [wanted, what.toLowerCase()].includes(name.toLowerCase()));
}

/** "remove the second testimonial", "delete the Baked on stone feature", "remove the phone number" */
function readItemRemoval({ text, app }: Clause): Read | null {
  const what =
    /^(?:remove|delete|drop|take out|get rid of|hide|i don't (?:need|want))\s+(?:the |our |my )?(.+?)(?: (?:from|in|on) (?:the |our )?.+)?$/i.exec(
      text,
    )?.[1];
  if (what === undefined) return null;
  for (const { block } of placedBlocks(app)) {
    const items = itemsOf(block);
    if (items === null) continue;
    const at = placeOf(what, items);
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
        renamed: (at, name) => ({
          ...block,
          items: block.items.map((each, index) => (index === at ? { ...each, title: name } : each)),
        }),
      };
    case "testimonials":
      return {
        noun: /\s*\b(?:testimonials?|quotes?|reviews?)$/i,
        names: block.quotes.map(({ name }) => name),
        without: (at) => ({ ...block, quotes: block.quotes.toSpliced(at, 1) }),
        renamed: (at, name) => ({
          ...block,
          quotes: block.quotes.map((each, index) => (index === at ? { ...each, name: name } : each)),
        }),
      };
    case "details":
      return {
        noun: /\s*\b(?:lines?|rows?|entry|entries|number|address|details?)$/i,
        names: block.items.map(({ label }) => label),
        without: (at) => ({ ...block, items: block.items.toSpliced(at, 1) }),
        renamed: (at, name) => ({
          ...block,
          items: block.items.map((each, index) => (index === at ? { ...each, label: name } : each)),
        }),
      };
    case "team":
      return {
        noun: new RegExp(
          `\\s*\\b(?:team members?|persons?|people|coach(?:es)?|trainers?|members?|artists?|teachers?|${singularOf(block.title.toLowerCase().split(" ").at(-1) ?? "team").replace(/[^\p{L}]/gu, "")}s?)$`,
          "iu",
        ),
        names: block.people.map(({ name }) => name),
        without: (at) => ({ ...block, people: block.people.toSpliced(at, 1) }),
        renamed: (at, name) => ({
          ...block,
          people: block.people.map((each, index) => (index === at ? { ...each, name: name } : each)),
        }),
      };
    default:
      return null;
  }
}
