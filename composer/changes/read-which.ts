import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { openLabel } from "../generate/entity-parts.ts";
import { applyChange } from "./apply-change.ts";
import { nounPattern } from "./mentions.ts";
import { act, already, changed, type Reader } from "./reader.ts";
import { recordsBlock } from "./read-views.ts";

/** Some of the records, by a checkbox that is ticked or not, or by one of the options of a choice. */
export interface Some {
  field: Field;
  /** What to choose in the filter; of a checkbox whether it is ticked. */
  value: string | boolean;
}

const LEAD =
  /^(?:(?:please|always|by default|can (?:i|you)|let me|i (?:only |just )?want to|we want to|to)\s+)*(?:(?:only|just) (?:show|see|list|display)(?: me| us)?|(?:show|list|display|see|view)(?: me| us)?(?: only| just)?|hide|filter out|filter(?: (?:for|only|to))?(?! by\b)|don't show|do not show|leave out)\s+(?=\S)|^(?:so |and )?(?:who|which(?: \w+)?|what)\s+(?=(?:is|are|has|have|said|did|do|does|haven't|hasn't|isn't|aren't|still|already|didn't|will|wants?|needs?)\b)/i;
const SMALL =
  /^(?:the|ones?|who|that|which|what|what's|who's|that's|are|is|has|have|had|been|be|already|i|i've|we|we've|they|my|our|all|every|me|of|those|these|people|persons?|guests?|items?|things?|entries|records|everything|everybody|everyone|yet|still|said|say|says|answered|did|do|does|it|them|to|from|in|on|with|as|marked|status|where|there|only|just|get|gets|got|were|was|list|up|off)$/i;
const NOT =
  /^(?:not|never|no|without|n't|haven't|hasn't|isn't|aren't|didn't|don't|doesn't|wasn't|weren't|unticked|unchecked)$/i;
/** Words for one answer that mean the same. */
const ALIKE: readonly (readonly string[])[] = [
  ["yes", "confirmed", "accepted", "coming", "attending", "agreed", "come"],
  ["no", "declined", "cancelled", "refused", "absent"],
  ["done", "finished", "completed", "complete", "ticked", "checked", "over", "ready"],
  ["paid", "pay", "settled"],
  ["bought", "purchased", "buy", "got"],
  ["returned", "return", "back"],
  ["read", "finished"],
  ["watched", "seen"],
  ["packed", "pack"],
  ["open", "todo", "new", "outstanding"],
  ["owned", "own", "have"],
];

/** "only show the ones who confirmed", "hide what I already bought", "who hasn't paid?"; null where no word says which. */
export function someOf(text: string, entity: Entity): Some | null {
  const lead = LEAD.exec(text)?.[0];
  if (lead === undefined) return null;
  const noun = new RegExp(`^${nounPattern(entity)}$`, "i");
  const words = text
    .slice(lead.length)
    .toLowerCase()
    .replace(/[?!.,]/g, "")
    .replace(/\bcan't\b/g, "not")
    .split(/\s+/)
    .filter((word) => word !== "" && !noun.test(word));
  // What is still to be packed is not packed.
  const isNegated = words.some((word) => NOT.test(word)) || /\bto be \p{L}+(?:ed|en|t)\b/iu.test(text);
  const left = words.filter((word) => !SMALL.test(word) && !NOT.test(word));
  const [word, more] = left;
  if (word === undefined || more !== undefined) return null;
  const turned = /^(?:un|non-?)(?=\p{L}{3})/u.exec(word)?.[0] ?? "";
  // What is open is not done.
  const done = entity.fields.find(({ id }) => id === entity.done?.field);
  const isOpen = /^(?:open|todo|undone|left|remaining|outstanding|pending|missing|unfinished)$/.test(word);
  const isOut = /^(?:hide|filter out|don't show|do not show|leave out)/i.test(lead);
  for (const field of entity.fields) {
    if (field.type === "checkbox" && [word, word.slice(turned.length)].some((each) => isAlike(field.label, each))) {
      const isTurned = turned !== "" && !isAlike(field.label, word);
      return { field, value: [isNegated, isTurned, isOut].filter(Boolean).length % 2 === 0 };
    }
    const option = field.type === "choice" ? field.options.find((each) => isAlike(each, word)) : undefined;
    if (option !== undefined && !isNegated && !isOut) return { field, value: option };
    const kept =
      field.type === "choice" &&
      field.options.some((each) => isAlike(each, word) || isAlike(each, word.slice(turned.length)))
        ? field.options.filter((each) => !isAlike(each, word) && !isAlike(each, word.slice(turned.length)))
        : [];
    if (kept.length > 0 && kept.length < 6) return { field, value: kept.join("” or “") };
  }
  if (isOpen && done !== undefined) return { field: done, value: isOut !== isNegated };
  return null;
}

function isAlike(name: string, word: string): boolean {
  const own = name.toLowerCase();
  return own === word || ALIKE.some((group) => group.includes(own) && group.includes(word));
}

/** What to do in the app to see them. */
export function filterInWords({ field, value }: Some, entity: Entity): string {
  const other = openLabel({ entity, done: entity.fields.find(({ id }) => id === entity.done?.field) ?? null }, field);
  return `choose “${typeof value === "string" ? value : value ? field.label : other}” there`;
}

const MINE =
  /^(?:(?:only|just) )?(?:show|see|list|display|let me see|filter)(?: only| just)?(?: me)? (?:only |just )?(?:my|mine)(?: own)?(?: (?<what>\p{L}+(?: \p{L}+)?))?$/iu;
const WHOSE =
  /^(?:who|person|assigned to|assignee|responsible|owner|member|by|done by|for|whose|name of the person|employee|colleague|volunteer)$/i;

/** "show only my tasks": the filter by who does them, where one can choose oneself. */
export const readMine: Reader = ({ text, entity, app }) => {
  const found = MINE.exec(text)?.groups;
  if (found === undefined || entity === null || !/\b(?:only|just|mine|filter)\b/i.test(text)) return null;
  const isOfThem = found["what"] === undefined || new RegExp(`^${nounPattern(entity)}$`, "iu").test(found["what"]);
  const who = entity.fields.find(({ label, type }) => WHOSE.test(label) && /^(?:choice|text|relation)$/.test(type));
  if (who === undefined || (!isOfThem && app.entities.length > 1) || recordsBlock(app, entity.id) === null) return null;
  const how = "choose your name there";
  return act((now) => {
    const current = now.entities.find(({ id }) => id === entity.id) ?? entity;
    if (current.features.filters.includes(who.id))
      return already(`Above the list is a filter by **${who.label}** already: ${how}.`);
    const applied = applyChange({ app: now, entity: current }, { type: "filter.switch", field: who.id, on: true });
    return applied.type === "changed"
      ? changed(applied.value, `The list can be filtered by **${who.label}** now: ${how}.`, who.label)
      : applied;
  });
};

/** Where some of the records are to be seen: the filter that shows them, which is added where it is not there. */
export const readWhich: Reader = ({ text, app, entity, isNamed }) => {
  const marking =
    /^(?:let me )?(?:mark|tick(?: off)?|check off|cross off) (?=the ones|what|which|those|them|\p{L}+s |\p{L}+ ones$)/iu;
  const isMarked = marking.test(text);
  const told = isMarked ? text.replace(marking, "show ") : text;
  // "Who hasn't paid": of all that is kept it is those that can be paid.
  const owners = isNamed || entity === null ? [entity] : [entity, ...app.entities.filter(({ id }) => id !== entity.id)];
  const [first] = owners.flatMap((each) => {
    const found = each === null ? null : someOf(told, each);
    return each === null || found === null || recordsBlock(app, each.id) === null
      ? []
      : [{ some: found, entity: each }];
  });
  const { some, entity: owner } = first ?? { some: null, entity };
  if (isMarked)
    return some === null || some.value !== true
      ? null
      : act(() => already(`For that there is **${some.field.label}**: tick it in the app.`));
  if (some === null || owner === null) return null;
  return {
    acts: [
      {
        apply: (now: AppSpecification) => {
          const current = now.entities.find(({ id }) => id === owner.id) ?? owner;
          if (recordsBlock(now, owner.id) === null) return already(`There is no list of ${current.plural}.`);
          const how = filterInWords(some, current);
          const name = `**${some.field.label}**`;
          if (current.features.filters.includes(some.field.id))
            return already(`Above the list is a filter by ${name} already: ${how}.`);
          const applied = applyChange(
            { app: now, entity: current },
            { type: "filter.switch", field: some.field.id, on: true },
          );
          return applied.type === "changed"
            ? changed(applied.value, `The list can be filtered by ${name} now: ${how}.`, some.field.label)
            : applied;
        },
      },
    ],
    unclear: [],
  };
};
