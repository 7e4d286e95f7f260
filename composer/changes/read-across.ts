import type { AppSpecification } from "@lathe/protocol/app-specification";
import { computedInWords } from "../generate/formula-in-words.ts";
import { NOT_ACROSS, mayBeAcross, workOut } from "../language/records/across/across-wishes.ts";
import { readDefinition } from "../language/records/across/define.ts";
import { readAsk } from "../language/records/across/read-ask.ts";
import { pluralOf, singularOf } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { repairApp } from "./repair-app.ts";
import { entityOfNoun } from "./mentions.ts";
import { act, already, changed, impossible, refusal, type Reader } from "./reader.ts";

const LEAD =
  /^(?:(?:also|please|can you|could you|i want|i'd like|i would like|we want|let me|to|it should|the app should|and) )*(?:add|show|display|include|give|see|know|put|create|have|make|count|sum up|add up|(?:automatically )?(?:calculate|compute|work out|figure out))(?: (?:me|us|also|to see|in))* /i;
const COUNT = /^(?:.* )?count (?:the |how many )?/i;

/**
 * Values that are worked out across lists: "show for each client the sum of the invoices", "add the number of loans to each
 * costume", "next due = last calibration + interval".
 */
export const readAcross: Reader = ({ text, app, entity }) => {
  if (entity === null) return null;
  const words = plain(text, app);
  const isDefined = readDefinition(words) !== null;
  const ask = readAsk(words);
  // "last visit of each client" says enough without a verb.
  const isAsked = LEAD.test(text) || (ask !== null && ask.kind !== "bare" && ask.owner !== null);
  if (!isDefined && (app.entities.length < 2 || !isAsked || !mayBeAcross(words))) return null;
  // "add a budget to projects" is a field to be entered.
  if (ask?.kind === "bare" && !/\b(?:per|each|every|by)\b/i.test(text)) return null;
  if (!isDefined && isFigure(words, app)) return null;
  // "A budget to each trip", where a trip has one that is entered.
  const [, label = "", noun = ""] = OF_EACH.exec(text) ?? [];
  const owner = noun === "" ? null : entityOfNoun(noun, app);
  const there = owner?.fields.find((field) => field.label.toLowerCase() === label.toLowerCase());
  if (there !== undefined) return act(() => already(`Each ${owner?.singular} has a field **${there.label}** already.`));
  const worked = workOut(inOrder(app, entity.id), words, { isField: true });
  // "A last contacted date" is entered, where no list has a day that it could come from.
  if (worked !== null && /\b(?:date|day|time|field)$/i.test(words) && invents(worked, app)) return null;
  if (worked !== null) return act((now) => work(now, entity.id, words));
  const isPlain = ask !== null && ask.isEach && ["balance", "owed", "left", "latest", "next"].includes(ask.kind);
  return isPlain ? refusal(NOT_ACROSS) : null;
};

/** Whether other lists would get a field for it. */
function invents({ owner, entities }: NonNullable<ReturnType<typeof workOut>>, app: AppSpecification): boolean {
  return entities.some(({ id, fields }) => {
    const before = app.entities.find((each) => each.id === id);
    return id !== owner.id && before !== undefined && fields.length > before.fields.length;
  });
}

const OF_EACH =
  /^(?:add|include|put|give) (?:an? |the )?(\p{L}+(?: \p{L}+)?) (?:to|for) (?:each|every|all|the) (?:the )?(\p{L}+)$/iu;

/** With "per donors" of "add the total donated to the donors". */
function plain(text: string, { entities }: AppSpecification): string {
  const words = text.replace(COUNT, "number of ").replace(LEAD, "");
  const [, value, noun = ""] =
    /^(.+?) (?:to|in|on|for) (?:the |my |our |all |all the )?([\p{L}]+)(?: list| table| cards)?$/iu.exec(words) ?? [];
  const isList = entities.some(({ plural }) => plural.toLowerCase() === pluralOf(singularOf(noun.toLowerCase())));
  return value === undefined || !isList ? words : `${value} per ${noun}`;
}

/** "show the number of loans": one number of all of them, unless it is said to be of each. */
function isFigure(words: string, { entities }: AppSpecification): boolean {
  const ask = readAsk(words);
  if (ask === null || ask.owner !== null || ask.isEach) return false;
  const isOwn = entities.some(({ fields }) => fields.some(({ label }) => label.toLowerCase() === words.toLowerCase()));
  return isOwn || ["count", "sum", "average", "highest", "lowest", "earliest"].includes(ask.kind);
}

function inOrder({ entities }: AppSpecification, first: string): AppSpecification["entities"] {
  return entities.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
}

/** The app with a value of these records that is worked out, also across lists. */
export function work(app: AppSpecification, first: string, words: string): Applied {
  const worked = workOut(inOrder(app, first), words, { isField: true });
  if (worked === null) return impossible("There is nothing to work it out of.");
  const { owner, field, entities, note } = worked;
  const before = app.entities.find(({ id }) => id === owner.id);
  const how = computedInWords(owner, field, entities);
  if (before?.fields.some((each) => JSON.stringify(each) === JSON.stringify(field)) === true)
    return already(`**${field.label}** of the ${owner.plural} is worked out already (${how}).`);
  const said = note ?? `**${field.label}** is worked out: ${how}.`;
  const next = app.entities.map((each) => entities.find(({ id }) => id === each.id) ?? each);
  // A calendar of a day that was entered is none of one that is worked out.
  return changed(repairApp({ ...app, entities: next }).app, `Each ${owner.singular} has it now: ${said}`, field.label);
}
