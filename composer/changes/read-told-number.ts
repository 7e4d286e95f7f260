import { asLabel } from "../language/words.ts";
import { placedBlocks } from "./find-place.ts";
import { addDetails } from "./read-details.ts";
import { change } from "./read-wording.ts";
import { act, type Reader } from "./reader.ts";

const NUMBER =
  /^(?:(?:add|put in|include|show|our|the|my|an?) )*(?<label>(?!(?:phone|telephone|mobile|number|our|the|my|an?|new|real|contact)\b)\p{L}+)(?: phone| telephone)?(?: number| line| hotline| phone)(?: is|:)? (?<value>\+?\d[\d ()/-]{4,})$/iu;

/** "add emergency number 0170 5551234" to a site: a line of its own where one can be reached. */
export const readToldNumber: Reader = ({ text, app }) => {
  const groups = NUMBER.exec(text)?.groups;
  if (groups === undefined || app.layout !== "site") return null;
  const value = (groups["value"] ?? "").trim();
  const line = { label: asLabel(groups["label"] ?? ""), value, href: `tel:${value.replace(/[^\d+]/g, "")}` };
  const block = placedBlocks(app).flatMap(({ block: each }) => (each.type === "details" ? [each] : []))[0];
  if (block === undefined || block.items.length >= 20) return act((now) => addDetails(now, [line], "How to reach us"));
  const others = block.items.filter(({ label }) => label !== line.label);
  return change(
    block,
    { ...block, items: [...others, line] },
    `**${block.title}** says “${line.label}: ${value}” now.`,
  );
};
