import type { Entity } from "@lathe/protocol/app/entity";
import { actOf } from "./apply-change.ts";
import type { Reader } from "./reader.ts";

const DONE =
  "done|finished|completed?|closed|bought|paid|ticked|checked|packed|watched|delivered|sold|solved|collected|returned|shipped|read|cancelled";
const LAST = new RegExp(
  `^(?:(?:show|put|move|list|have|keep|sort|send|push|let|display) )?(?:the |all |my )*(?<done>${DONE})(?: off)?(?: (?:ones|\\p{L}+))?(?: (?:should|must|go|come|sink|stand|be))* (?:(?:at|to|on) the (?:very )?(?:bottom|end)(?: of (?:the|my) list)?|last)$`,
  "iu",
);
const FINISHED = new RegExp(`^(?:${DONE})$`, "i");

/** "show done tasks at the bottom": sorted by what says that they are done. */
export const readDoneLast: Reader = ({ text, app, entity }) => {
  const done = LAST.exec(text)?.groups?.["done"];
  const field = done === undefined || entity === null ? null : fieldOfDone(done, entity);
  if (field === null || entity === null) return null;
  return {
    acts: [actOf({ type: "order.set", field: field.id, direction: "ascending" }, { app, entity })],
    unclear: [],
  };
};

/** The tick that is meant, or the choice whose last value says it: the order of a choice is that of its options. */
function fieldOfDone(done: string, entity: Entity): Entity["fields"][number] | null {
  const ticks = entity.fields.filter(({ type }) => type === "checkbox");
  const tick =
    ticks.find(({ label }) => label.toLowerCase() === done.toLowerCase()) ??
    ticks.find(({ id }) => id === entity.done?.field);
  const isLast = (options: readonly string[]) => FINISHED.test(options.at(-1) ?? "");
  return tick ?? entity.fields.find((field) => field.type === "choice" && isLast(field.options)) ?? null;
}
