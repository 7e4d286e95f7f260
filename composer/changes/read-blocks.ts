import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import { listInWords } from "../language/words.ts";
import { findBlocks, placedBlocks, withoutBlock } from "./find-place.ts";
import { nameOfBlock } from "./names-in-app.ts";
import { type Act, act, already, changed, type Clause, impossible, type Read, type Reader, refusal } from "./reader.ts";
import { addPart, blocksOf, recognizeBlocks } from "./recognize-blocks.ts";
import { readSpot, type Spot } from "./spot.ts";

export const ADD_BLOCK =
  /^(?:add|include|insert|put in|put(?= an? )|create|i(?:'d| would) like|i want|i need|we need|give (?:me|us|it)|there should be|have|(?:make|build)(?: me| us)?(?= an? )|build in|show|also)(?: also| me| us)?\s+(?=\S)/i;

/** "add a pomodoro timer", "add a contact form with name and message above the FAQ" */
export const readBlockAddition: Reader = (clause) => {
  if (!ADD_BLOCK.test(clause.text)) return null;
  return readBlocks(clause.text.replace(ADD_BLOCK, ""), clause.app);
};

/** Blocks that words ask for, with the place where they are to be. */
export function readBlocks(words: string, app: AppSpecification): Read | null {
  const spotted = readSpot(words);
  const what = (spotted?.rest ?? words).replace(/^(?:another|a second|one more)\s+/i, "a ");
  const recognized = recognizeBlocks(what, app);
  // "Training attendance" in an app of players is no invitation that guests answer.
  const hasForm = recognized?.parts.some((part) => blocksOf(part).some(({ type }) => type === "form")) === true;
  if (hasForm && app.layout === "app" && !FORM.test(what)) return null;
  // "Live rates" of a converter are no price list.
  const hasPrices = recognized?.parts.some((part) => blocksOf(part).some(({ type }) => type === "pricing")) === true;
  if (
    hasPrices &&
    app.layout === "app" &&
    !/\b(?:pricing|price (?:list|table|section)|plans?|tiers?|packages?|subscriptions?)\b/i.test(what)
  )
    return null;
  // "add Instagram to the contact details" adds something to what is there.
  if (recognized !== null && recognized.gaps.length > 0 && /\bto (?:the|my|our)\b/i.test(what)) return null;
  if (recognized === null) return spotted === null ? null : readWhole(words, app);
  return readParts(recognized, spotted?.spot ?? null);
}

/** What looked like a place is a part of what is wanted: "a countdown to the end of the year". */
function readWhole(words: string, app: AppSpecification): Read | null {
  const recognized = recognizeBlocks(words, app);
  return recognized === null ? null : readParts(recognized, null);
}

function readParts({ parts, gaps }: NonNullable<ReturnType<typeof recognizeBlocks>>, spot: Spot | null): Read {
  const acts = parts.flatMap((part): Act[] => [
    ...(part.undone ?? []).map(({ answer, words: wanted, isNote }): Act => ({
      words: wanted,
      ...(isNote === undefined ? {} : { isNote }),
      apply: () => impossible(answer),
    })),
    ...(blocksOf(part).length === 0
      ? []
      : [
          {
            apply: (app: Clause["app"]) => {
              const same = blocksOf(part).filter(
                (block) => isThere(app, block) || isListed(app, block, part.entities ?? []),
              );
              if (same.length > 0 && same.length === blocksOf(part).length)
                return already(
                  `**${listInWords(same.map((block) => nameOfBlock(block, { entities: [...app.entities, ...(part.entities ?? [])] })))}** is there already.`,
                );
              const added = addPart(app, part, spot);
              if ("fault" in added) return impossible(added.fault);
              const names = added.blocks.map((block) => nameOfBlock(block, added.app));
              const fresh = added.app.entities.filter(({ id }) => !app.entities.some((each) => each.id === id));
              const kept = fresh.length === 0 ? "" : ` It keeps ${listInWords(fresh.map(({ plural }) => plural))}.`;
              return changed(added.app, `Added **${listInWords(names)}**${added.where}.${kept}`, names[0]);
            },
          },
        ]),
  ]);
  return { acts, unclear: gaps.length === 0 ? [] : [gaps.join(" ")] };
}

const FORM =
  /\b(?:forms?|sign(?:ing)?[- ]?ups?|rsvps?|regist\w+|surveys?|feedback|book\w*|questionnaires?|polls?|newsletter|contact\w*|enquir\w+|inquir\w+|appl\w+|orders?|requests?|reserv\w+|answers?|replies|invit\w+)\b/i;

/** Of these one is enough; of others people may want more. */
const ONCE = new Set([
  "hero",
  "pricing",
  "team",
  "faq",
  "testimonials",
  "blog",
  "password",
  "keypad",
  "drawing",
  "qrCode",
  "palette",
  "worldClock",
]);

function isThere(app: Clause["app"], block: Block): boolean {
  return placedBlocks(app).some(({ block: each }) => {
    const { id: _mine, ...mine } = each;
    const { id: _theirs, ...theirs } = block;
    const isNamesake = each.type === block.type && block.title !== undefined && each.title === block.title;
    const areHours = [each, block].every(({ type, title }) => type === "details" && /\bhours\b/i.test(title ?? ""));
    return (
      isNamesake ||
      areHours ||
      (ONCE.has(block.type) && each.type === block.type) ||
      JSON.stringify(mine) === JSON.stringify(theirs)
    );
  });
}

/** Whether the records of a block have their list already: "the courses need levels" asks for no second one. */
function isListed(app: Clause["app"], block: Block, entities: readonly Entity[]): boolean {
  if (block.type !== "records") return false;
  const wanted = entities.find(({ id }) => id === block.entity);
  const known = app.entities.find(({ id }) => id === block.entity);
  const isSame =
    known !== undefined && (wanted?.fields ?? []).every(({ id }) => known.fields.some((field) => field.id === id));
  return isSame && placedBlocks(app).some(({ block: each }) => each.type === "records" && each.entity === block.entity);
}

const REMOVE =
  /^(?:remove|delete|drop|get rid of|take (?:out|away)|hide|no more|no|without|don't (?:show|need|want)|i don't (?:need|want))\s+(?:the\s+|my\s+|a\s+|an\s+|any\s+)?(.+?)(?:\s+(?:from|on|in)\s+(?:the\s+|this\s+)?(?:app|site|page|website|home ?page|.+ page))?$/i;

/** "remove the pricing" */
export const readBlockRemoval: Reader = ({ text, app }) => {
  const words = REMOVE.exec(text)?.[1];
  if (words === undefined) return null;
  if (/^(?:everything|all)\b.*\b(?:but|except)\b/i.test(words))
    return refusal("Say what is to go: “remove the pricing and the FAQ”.");
  // "Questions and answers" is one name.
  const wanted =
    findBlocks(app, words).length === 1
      ? [words]
      : words.split(/\s*(?:,|\band\b)\s*(?:the\s+)?/i).filter((word) => word !== "");
  const found = wanted.map((word) => findBlocks(app, word));
  if (found.some((blocks) => blocks.length === 0)) return null;
  const unclear = found.find((blocks) => blocks.length > 1);
  if (unclear !== undefined && !/s$/i.test(words))
    return refusal(
      `There are several: ${listInWords(unclear.map(({ block }) => `**${nameOfBlock(block, app)}**`))}. Say which you mean.`,
    );
  const gone = found.flat().map(({ block }) => block);
  return act((now) => {
    if (placedBlocks(now).every(({ block }) => gone.some(({ id }) => id === block.id)))
      return impossible("Nothing would be left of the app.");
    const names = gone.map((block) => `**${nameOfBlock(block, now)}**`);
    // Records that nothing shows any more stay stored in the browser, and go from the app.
    const without = gone.reduce((sofar, { id }) => withoutBlock(sofar, id), now);
    const used = (id: string) =>
      placedBlocks(without).some(
        ({ block }) =>
          ("entity" in block && block.entity === id) ||
          (block.type === "stats" && block.items.some(({ entity }) => entity === id)),
      ) ||
      without.entities.some(
        (entity) => entity.id !== id && entity.fields.some((field) => field.type === "relation" && field.entity === id),
      );
    const lost = without.entities.filter(
      ({ id }) => !used(id) && gone.some((block) => "entity" in block && block.entity === id),
    );
    const entities = without.entities.filter((entity) => !lost.includes(entity));
    return changed(
      { ...without, entities },
      `Removed ${listInWords(names)}.${lost.length === 0 ? "" : ` The ${listInWords(lost.map(({ plural }) => plural))} that are stored stay so, in case they come back.`}`,
    );
  });
};
