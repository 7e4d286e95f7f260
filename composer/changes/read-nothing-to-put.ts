import { domainOfNoun } from "../language/domains/find-domain.ts";
import { findField } from "../language/field-phrase.ts";
import { listInWords, singularOf } from "../language/words.ts";
import { findBlocks, findPage, placedBlocks } from "./find-place.ts";
import { entityOfNoun } from "./mentions.ts";
import { nameOfBlock } from "./names-in-app.ts";
import { type Reader, refusal } from "./reader.ts";

const PUT =
  /^(?:put|move|place|bring|shift) (?:the |my |our )(?<what>\p{L}+(?: \p{L}+)?) (?:above|below|before|after|next to|beside|under|underneath|over|behind|on top of) (?:the |my |our )?\p{L}+(?: \p{L}+)?$/iu;

/** "put the tasks above the timer", where no tasks are kept: what there is instead. */
export const readNothingToPut: Reader = ({ text, app }) => {
  const what = PUT.exec(text)?.groups?.["what"]?.toLowerCase();
  if (what === undefined || singularOf(what) === what || domainOfNoun(what) === null) return null;
  const isThere =
    entityOfNoun(what, app) !== null ||
    findPage(app, what) !== null ||
    findBlocks(app, what).length > 0 ||
    app.entities.some(({ fields }) => findField(what, fields) !== null);
  if (isThere) return null;
  const names = [...new Set(placedBlocks(app).map(({ block }) => `**${nameOfBlock(block, app)}**`))];
  const parts = `${names.length === 1 ? "Its only part is" : "Its parts are"} ${listInWords(names.slice(0, 10))}.`;
  return refusal(`There are no ${what} in the app. ${parts} “Add a list of ${what}” puts them there.`);
};

const SHOWN_AS =
  /^(?:show|display|make|put|have|turn) (?:the |our |my )?(?<what>\p{L}+(?: \p{L}+)?) (?:as|in|into|like|on) (?:an? )?(?:cards?|tables?|lists?|grid|gallery|tiles|slider|carousel|columns?|boxes)$/iu;

/** "show the testimonials as cards": a part of a site that is no list of records looks in one way. */
export const readFixedLook: Reader = ({ text, app }) => {
  const what = SHOWN_AS.exec(text)?.groups?.["what"];
  const [placed, other] = what === undefined || app.layout !== "site" ? [] : findBlocks(app, what);
  if (placed === undefined || other !== undefined || placed.block.type === "records") return null;
  return refusal(
    `**${nameOfBlock(placed.block, app)}** looks in one way. What stands in it, its heading and its place I can change: “put the ${what} first”, “rename the ${what} to …”.`,
  );
};
