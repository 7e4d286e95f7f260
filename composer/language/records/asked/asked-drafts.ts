import { locateWords } from "../../claims.ts";
import { choiceOf } from "../../field-aside.ts";
import { readFieldPhrase } from "../../field-phrase.ts";
import type { Reading, Span } from "../../recognizer.ts";
import { asLabel, pluralOf, singularOf } from "../../words.ts";
import { askedFields, nounOfVerb } from "./asked.ts";
import { deedIn, thingsToDo } from "./asked-deeds.ts";
import { coreOf, entityNoun, findNoun, recordNoun } from "../find-noun.ts";
import type { Draft } from "../draft.ts";
import type { ReadDrafts } from "../known-drafts.ts";
import { readItems, readRest } from "../read-items.ts";

/** "inspections for each hive with date and weight": records that belong to the others that are named. */
export function readPer(reading: Reading, clause: Span, text: string, read: ReadDrafts): boolean {
  const found =
    /^(.*?)\s(?:per|(?:for|of) (?:each|every)|by each)(?: of (?:my|our|the))? ([\p{L}-]+(?: (?!with\b|having\b|and\b)[\p{L}-]+)?)(?:(?:,|:)? (?:with|having)|:|,)?(?:\s+(.+))?$/iu.exec(
      text,
    );
  if (found === null || read.drafts.length > 0) return false;
  const whole = coreOf(found[1] ?? "").text;
  const comma = whole.lastIndexOf(",");
  // "students with level and phone, lessons per student": what stands before is told of the others.
  const told = /^(.+?)(?:\s(?:with|having)|:)\s+(?:(?:their|its|the) )?(.+)$/i.exec(whole.slice(0, Math.max(0, comma)));
  const core = whole.slice(comma + 1).replace(/^\s*(?:and )?/i, "");
  const last = core.split(" ").at(-1) ?? "";
  const child =
    entityNoun(core, null) ?? (entityNoun(last, null) === null ? null : findNoun({ text: core, isList: true }, false));
  const parent = findNoun({ text: pluralOf(singularOf(found[2] ?? "")), isList: true }, false);
  if (child === null || parent === null || child.singular === parent.singular || NO_PARENT.test(found[2] ?? ""))
    return false;
  read.drafts.push(parent, child);
  child.relations.push({ to: parent, many: false });
  read.spans.push(...locateWords(reading, `${core} ${found[2] ?? ""}`, clause));
  if (told !== null && singularOf((told[1] ?? "").toLowerCase()).endsWith(parent.singular)) {
    read.spans.push(...locateWords(reading, told[1] ?? "", clause));
    readItems(reading, clause, told[2] ?? "", parent, read);
  }
  if (found[3] !== undefined) readRest(reading, clause, found[3], child, read);
  return true;
}

/** "expenses per month", "tasks for each day": no records of their own. */
const NO_PARENT =
  /^(?:days?|weeks?|weekdays?|months?|years?|hours?|minutes?|seasons?|quarters?|categor(?:y|ies)|types?|kinds?|status|persons?|people|users?|pages?|others?)$/i;

/** "who brings what to the potluck", "which child has which chore on which day" */
export function readAsked(reading: Reading, clause: Span, text: string, read: ReadDrafts): boolean {
  const draft = askedDraft(text) ?? (read.drafts.length === 0 ? (thingsToDo(text) ?? deedIn(text)) : null);
  if (draft === null) return false;
  read.drafts.push(draft);
  read.spans.push(...locateWords(reading, text, clause));
  return true;
}

/** The records that a question of several parts asks for; null where it is none. */
export function askedDraft(text: string): Draft | null {
  const { text: core } = coreOf(
    text
      .replace(/\b(when|where|what) and (?=(?:when|where|how)\b)/gi, "$1 ")
      // "who has to sit where"
      .replace(/\b(who|what) (?:ha(?:s|ve) to|must|should|needs? to) /gi, "$1 "),
  );
  const asked = askedFields(core);
  if (asked === null) return null;
  const { fields, occasion } = asked;
  const thing = fields.find((field, index) => index > 0 && recordNoun(pluralOf(field)) !== null);
  const [who = ""] = fields;
  const verbal = nounOfVerb(core);
  // "which horse was shod when": a horse has its day.
  const isOfFirst = verbal === "entries" && /^which /i.test(core) && recordNoun(pluralOf(who)) !== null;
  const noun = thing === undefined ? (isOfFirst ? pluralOf(who) : verbal) : pluralOf(thing);
  const made = recordNoun(noun) ?? findNoun({ text: noun, isList: true }, true);
  if (made === null) return null;
  const draft = { ...made, name: occasion === null ? made.name : asLabel(occasion) };
  for (const field of fields) {
    if ((field === thing || (isOfFirst && field === who)) && draft.domain !== null)
      draft.phrases.push({ label: draft.domain.title, kind: { type: "text" }, required: true, correction: null });
    const phrase =
      field === thing || (isOfFirst && field === who)
        ? null
        : readFieldPhrase(/^(?:week)?day$/.test(field) ? asLabel(field) : field, draft.domain);
    if (phrase === null) continue;
    const isDay = /^(?:Day|Weekday)$/.test(phrase.label) && phrase.kind.type !== "choice";
    draft.phrases.push(isDay ? { ...phrase, kind: choiceOf(WEEKDAYS) } : phrase);
  }
  return draft;
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
