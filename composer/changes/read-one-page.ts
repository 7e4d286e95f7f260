import { placedBlocks } from "./find-place.ts";
import { act, already, changed, impossible, type Reader } from "./reader.ts";

const ONE =
  /^(?:(?:please )?(?:put|have|show|i want|i'd like|get|make|keep|bring) )?(?:everything|it all|all(?: of it)?|all (?:the )?(?:pages|lists|parts)|the whole (?:app|thing))(?: (?:should be|to be|be|is|into|in))* (?:on|in|into|onto) (?:just |only )?(?:one|1|a single|the same) (?:page|screen|tab)$/i;
const MOST = 16;

/** "everything on one page": what stands on the others below what the first one has. */
export const readOnePage: Reader = ({ text }) => {
  if (!ONE.test(text)) return null;
  return act((app) => {
    const [first, ...others] = app.pages;
    if (first === undefined || others.length === 0) return already("Everything is on one page already.");
    const blocks = placedBlocks(app).map(({ block }) => block);
    if (blocks.length > MOST) return impossible(`There are ${blocks.length} parts, and a page holds ${MOST} well.`);
    return changed({ ...app, pages: [{ ...first, blocks }] }, `Everything is on the page **${first.title}** now.`);
  });
};
