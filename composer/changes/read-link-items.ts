import type { BlockOf } from "@lathe/protocol/app/block";
import { readLinks } from "../language/sites/read/read-links.ts";
import { readText } from "../language/read-text.ts";
import { listInWords } from "../language/words.ts";
import type { Clause, Read } from "./reader.ts";
import { change } from "./read-wording.ts";

const ADDS = /^(?:please )?(?:add|put in|include|also add)\b/i;
const SAMPLE = /^https:\/\/example\.com/;
const MOST_LINES = 20;

/** "add a link to my Instagram @anna", on a page that has links: samples make room for the first that is told. */
export function readLinkItems({ text, app }: Clause): Read | null {
  const block = app.pages.flatMap(({ blocks }) => blocks).find(({ id, type }) => id === "links" && type === "details");
  if (block?.type !== "details" || !ADDS.test(text)) return null;
  const told = readLinks(readText(text)).links.filter(
    ({ href, value }) => href !== undefined && !value.startsWith("Our "),
  );
  if (told.length === 0) return null;
  const kept = block.items.filter(
    ({ label, href }) => SAMPLE.test(href ?? "") === false && told.every((link) => link.label !== label),
  );
  const next: BlockOf<"details"> = { ...block, items: [...kept, ...told].slice(0, MOST_LINES) };
  return change(block, next, `**${block.title}** leads to ${listInWords(told.map(({ label }) => label))} now.`);
}
