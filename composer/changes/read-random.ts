import type { Block } from "@lathe/protocol/app/block";
import { nounPattern } from "./mentions.ts";
import { freshPlaceId, placedBlocks } from "./find-place.ts";
import { insertBlock } from "./insert-block.ts";
import { act, already, changed, impossible, type Reader } from "./reader.ts";

const RANDOM =
  /^(?:(?:add|have|include|give me|show|put in)(?: me)? )?(?:(?:a |the )?button (?:to|that|for) )?(?:(?:pick|picks|choose|chooses|suggest|suggests|draw|draws|select|show|shows|picking|choosing) )?(?:me )?(?:an? |one |the )?random(?:ly)? (?:(?:pick|choose) )?(?:an? )?(?<what>\p{L}+(?: \p{L}+)?)?(?: (?:picker|chooser|button|wheel|generator))?(?: (?:for me|to (?:watch|read|cook|eat|do|play|listen to)))?$/iu;
const AGAIN =
  /^(?:don't|do not|never|no|without) (?:repeat(?:s|ing)?|repetitions?|doubles|(?:pick|choose|draw|take) (?:the same|anyone|anybody|someone|one|a name)(?: (?:one|name|person|student))? (?:twice|again)|picking? (?:the same|one twice))\b.*$|^(?:each|everyone|everybody|every one) only once$/i;

/** "pick a random movie": one of the records is drawn; "don't repeat": none again before all had their turn. */
export const readRandom: Reader = ({ text, app, entity }) => {
  const picker = placedBlocks(app).find(({ block }) => block.type === "picker")?.block;
  if (picker?.type === "picker" && AGAIN.test(text))
    return act((now) =>
      picker.eachOnce === true
        ? already("None comes again before all had their turn already.")
        : changed(
            {
              ...now,
              pages: now.pages.map((page) => ({
                ...page,
                blocks: page.blocks.map((each) => (each.id === picker.id ? { ...picker, eachOnce: true } : each)),
              })),
            },
            "None comes again before all had their turn now; in the app it can be switched off.",
          ),
    );
  const found = RANDOM.exec(text)?.groups;
  if (found === undefined || entity === null || app.layout === "site") return null;
  const what = (found["what"] ?? "").replace(/ (?:picker|chooser|button|wheel|generator)$/i, "");
  const isOfThem = new RegExp(`^(?:${nounPattern(entity)}|one|item|entry|record|pick|picker|choice|button)$`, "i").test(
    what,
  );
  if (!isOfThem) return null;
  return act((now) => {
    if (placedBlocks(now).some(({ block }) => block.type === "picker" && block.entity === entity.id))
      return already(`One of the ${entity.plural} can be drawn already.`);
    const id = freshPlaceId(
      "picker",
      placedBlocks(now).map(({ block }) => block.id),
    );
    const block: Block = { id, type: "picker", entity: entity.id, button: `Pick a ${entity.singular}`.slice(0, 60) };
    const inserted = insertBlock(now, block, null);
    return "fault" in inserted
      ? impossible(inserted.fault)
      : changed(inserted.app, `A wheel draws one of the ${entity.plural} now${inserted.where}.`, "picker");
  });
};
