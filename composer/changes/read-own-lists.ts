import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { domainOfNoun } from "../language/domains/find-domain.ts";
import { findField } from "../language/field-phrase.ts";
import { readText } from "../language/read-text.ts";
import { readRecords } from "../language/records/read-records.ts";
import { asLabel, listInWords, pluralOf, singularOf } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { entityOfNoun } from "./mentions.ts";
import { relateTo } from "./read-relations.ts";
import { addPart } from "./recognize-blocks.ts";
import { act, type Clause, changed, impossible, type Read, type Reader } from "./reader.ts";

const LIST = "(?:list|log|diary|journal|checklist|itinerary|schedule|history|inventory)";
/** "a packing list for each trip", "each trip has a packing list", "trips should have their own packing list" */
const EACH: readonly RegExp[] = [
  new RegExp(
    `^(?:also )?(?:add|include|create|make|show|put in|keep|have)?\\s*(?:an?|the|its own|another|a separate)?\\s*(?<list>(?:[\\p{L}-]+ ){0,2}${LIST}) (?:for|per|of|to|in|inside|with) (?:each|every|all(?: the| my| our)?|the|an?|my) (?<owner>[\\p{L}-]+(?: [\\p{L}-]+)?)$`,
    "iu",
  ),
  new RegExp(
    `^(?:add|include|put) (?:an?|the) (?<list>(?:[\\p{L}-]+ ){0,2}${LIST}) (?:for|to|per) (?:the |my |our )?(?<owner>[\\p{L}-]+s)$`,
    "iu",
  ),
  new RegExp(
    `^(?:each|every|all|the|my|our|give (?:each|every)|an?)? ?(?<owner>[\\p{L}-]+(?: [\\p{L}-]+)?) (?:should |must |can |could |also )*(?:have|has|need|needs|get|gets) (?:an?|its|their)(?: own)? (?<list>(?:[\\p{L}-]+ ){0,2}${LIST})$`,
    "iu",
  ),
];

/** "suppliers should be their own list with phone and email", "keep the rooms in a list of their own" */
const OWN: readonly RegExp[] = [
  /^(?:the |my |our |all )?(?<noun>[\p{L}-]+(?: [\p{L}-]+)?) (?:(?:should|must|need to|needs to|has to|have to|could|can) (?:also )?(?:be|have|get|become|go|come)|are|is|have|need)(?: on| in| into| as| from| to)? (?:their|its|an?) (?:own |separate |extra )+(?:list|table|page|tab|records?|section)s?(?: (?:with|that has|having) (?<fields>.+))?$/iu,
  /^(?:keep|put|make|have|move|turn|track|manage|show) (?:the |my |our |all )?(?<noun>[\p{L}-]+(?: [\p{L}-]+)??) (?:in|as|on|into|to|their)? ?(?:an? (?:separate |extra |own )*(?:list|table|page|tab) of their own|(?:an? |their )?(?:own |separate |extra )+(?:list|table|page|tab))(?: (?:with|that has|having) (?<fields>.+))?$/iu,
];

/** Lists that belong to records that the app keeps, and what was a word so far and becomes a list. */
export const readOwnLists: Reader = (clause) => {
  if (clause.app.layout === "site") return null;
  return readListOfEach(clause) ?? readOwnList(clause);
};

function readListOfEach({ text, app }: Clause): Read | null {
  const found = EACH.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  const list = found?.["list"]?.toLowerCase() ?? "";
  const owner = found === undefined ? null : entityOfNoun(found["owner"] ?? "", app);
  if (owner === null || /^(?!checklist)[^ ]+$/.test(list)) return null;
  // It is there: "a list of items for each invoice".
  if (entityOfNoun(list, app) !== null) return null;
  const { found: records } = readRecords(readText(wordsFor(list)), null);
  const [first, ...others] = records;
  if (first === undefined || others.length > 0) return null;
  return act((now): Applied => {
    const parent = now.entities.find(({ id }) => id === owner.id);
    const added = addPart(now, first.part, { type: "ownPage", title: asLabel(list) });
    if (parent === undefined) return impossible(`There are no ${owner.plural}.`);
    if ("fault" in added) return impossible(added.fault);
    const fresh = added.app.entities.find(({ id }) => !now.entities.some((each) => each.id === id));
    if (fresh === undefined) return impossible(`I do not know what to keep in a ${list}.`);
    const linked = relateTo(added.app, fresh.id, { noun: parent.singular, isMany: false, parent: parent.id });
    if (linked.type !== "changed") return linked;
    const value = groupedBy(linked.value, fresh.id, parent);
    const fields = listInWords(fresh.fields.map(({ label }) => label.toLowerCase()));
    return changed(
      value,
      `Each ${parent.singular} has its ${list} now: the app keeps **${fresh.plural}** with ${fields}, and says of each to which ${parent.singular} it belongs${added.where}.`,
      fresh.plural,
    );
  });
}

/** What a list of no known sort keeps: of a "visit log" visits with their days, of a checklist what is to tick. */
function wordsFor(list: string): string {
  if (domainOfNoun(list) !== null) return `a ${list}`;
  const [noun = ""] = list.split(new RegExp(` ?${LIST}$`, "i"));
  if (/checklist$|to-?do list$|task list$/i.test(list)) return "a list of checklist items with name and done checkbox";
  return `a list of ${pluralOf(singularOf(noun))} with ${/list$|inventory$/i.test(list) ? "name and notes" : "date and notes"}`;
}

/** The app with a list that stands in groups by what its records belong to. */
function groupedBy(app: AppSpecification, childId: string, parent: Entity): AppSpecification {
  const link = app.entities
    .find(({ id }) => id === childId)
    ?.fields.find((field) => field.type === "relation" && field.entity === parent.id);
  if (link === undefined) return app;
  return {
    ...app,
    pages: app.pages.map((page) => ({
      ...page,
      blocks: page.blocks.map((block) =>
        block.type === "records" && block.entity === childId
          ? { ...block, views: [{ type: "sections" as const, by: link.id }, ...block.views].slice(0, 6) }
          : block,
      ),
    })),
  };
}

function readOwnList({ text, app }: Clause): Read | null {
  const groups = OWN.map((pattern) => pattern.exec(text)?.groups).find((each) => each !== undefined);
  const noun = singularOf((groups?.["noun"] ?? "").toLowerCase());
  if (groups === undefined || noun === "" || entityOfNoun(noun, app) !== null) return null;
  const owner = app.entities.find(({ fields, titleField }) => {
    const field = findField(noun, fields);
    return field !== null && field.id !== titleField && (field.type === "text" || field.type === "choice");
  });
  if (owner === undefined) return null;
  const told = groups["fields"]?.replace(/^(?:an?|the|their|its) /i, "");
  const kept = told === undefined ? {} : { kept: /\b(?:name|title)\b/i.test(told) ? told : `name, ${told}` };
  return act((now) => relateTo(now, owner.id, { noun, isMany: false, parent: null, ...kept }));
}
