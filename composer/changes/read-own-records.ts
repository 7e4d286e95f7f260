import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { isComputed } from "@lathe/protocol/app/field";
import { domainOfEntity } from "../language/domains/find-domain.ts";
import { kindOfName } from "../language/field-kinds.ts";
import { findField } from "../language/field-phrase.ts";
import { asLabel, listInWords, withoutQuotes } from "../language/words.ts";
import { entityOfNoun } from "./mentions.ts";
import { withExamples } from "./read-contents.ts";
import { readValue } from "./record-values.ts";
import { act, already, type Clause, impossible, type Read } from "./reader.ts";

type Example = Entity["examples"][number];

const MOST = 60;
const OWN =
  "(?:(?:these|those|the following|my|our|some|the|following|own|real|actual|true|new|more|other|\\d+|a few|of|all|first) ?)+";
const THING = "(?:ones|examples?|samples?|entries|records|items|data|things|rows)";

/** What comes before a list of records; which of them go when it says so. */
const LEAD = new RegExp(
  `^(?:ok(?:ay)?,? |now |please |here are |these are |let's |also )*(?<verb>add|put in|put|enter|use|fill in|insert|include|start with|begin with|take|write|show|have|replace(?: (?:the|all|those|these|all the))? ?(?:${THING}|them|it|all|everything|\\p{L}+s)?(?: (?:with|by))?|change (?:the |all )?(?:${THING}|them) (?:to|into)|here are|these are)?\\s*(?<own>${OWN})?\\s*(?<noun>${THING}|[\\p{L}-]+(?: [\\p{L}-]+)?)?(?<end>(?: (?:instead|too|as well|in|there|are|to (?:the|my) (?:list|app)))*)\\s*:\\s*(?<list>\\S.*)$`,
  "iu",
);
const REPLACING =
  /^(?:replace|change) (?:the |all |all the |those |these |my )?(?:examples?|samples?|sample (?:data|\w+)|example \w+|demo \w+)(?: (?:with|by|to|into)) (?:my own(?: ones)?[:,]? |these[:,]? |real ones[:,]? )?(?<list>\S.*)$/i;

/** "put in my own ones: Monstera in the bedroom, Basil in the kitchen", "replace the examples by Ana, Ben and Cleo" */
export function readOwnRecords({ text, app, entity }: Clause): Read | null {
  const led = LEAD.exec(text)?.groups;
  const list = led?.["list"] ?? REPLACING.exec(text)?.groups?.["list"];
  if (
    list === undefined ||
    /\b(?:fields?|columns?|options?|pages?|sections?|questions?|cards?)\b/i.test(text.slice(0, -list.length))
  )
    return null;
  const noun = led?.["noun"] ?? "";
  const isThing = noun === "" || new RegExp(`^${THING}$`, "i").test(noun);
  // "Goals: bike 800, holiday 1500" tells of each what it is; names alone are read elsewhere.
  const isNamedOnly = led !== undefined && led["verb"] === undefined && !isThing;
  if (led !== undefined && led["verb"] === undefined && isThing && led["own"] === undefined) return null;
  const isBare = led !== undefined && noun === "" && led["own"] === undefined;
  // "Add: email, phone" are fields, "add: bread, milk" is what the list keeps.
  if (
    isBare &&
    (entity === null ||
      !/^(?:add|put in|put|enter|include|insert)$/i.test(led["verb"] ?? "") ||
      areFieldNames(itemsIn(list), entity))
  )
    return null;
  const kept = isThing ? entity : entityOfNoun(noun, app);
  if (kept === null) return null;
  const items = itemsIn(list);
  const fresh = items.map((item) => recordIn(item, kept, app));
  const whole = fresh.flatMap((each) => (each === null ? [] : [each]));
  if (whole.length === 0 || whole.length < fresh.length) return null;
  if (isNamedOnly && whole.some((each) => Object.keys(each).length < 2)) return null;
  const isInstead =
    led === undefined ||
    isNamedOnly ||
    /^replace|^change/i.test(led["verb"] ?? "") ||
    /\b(?:my|our|own|real|actual|true)\b/i.test(led["own"] ?? "") ||
    /\binstead\b|\bare\b/i.test(led["end"] ?? "");
  return act((now) =>
    withExamples(now, kept, (examples) => {
      const names = new Set(examples.map((each) => String(each[kept.titleField]).toLowerCase()));
      const added = isInstead ? whole : whole.filter((each) => !names.has(String(each[kept.titleField]).toLowerCase()));
      if (added.length === 0) return already("They are there already.");
      const all = isInstead ? added : [...examples, ...added];
      if (all.length > MOST)
        return impossible(`An app begins with ${MOST} ${kept.plural} at most. More can be added in the app itself.`);
      const said = listInWords(added.slice(0, 6).map((each) => `**${String(each[kept.titleField])}**`));
      return {
        examples: all,
        said: isInstead ? `The app begins with ${said} now.` : `Added ${said} to the ${kept.plural}.`,
        it: kept.plural,
      };
    }),
  );
}

/** "eggs" among milk and bread are counted by themselves, and no field all the same. */
function areFieldNames(items: readonly string[], entity: Entity): boolean {
  return items.filter((item) => isFieldName(item, entity)).length * 2 > items.length;
}

function isFieldName(words: string, entity: Entity): boolean {
  const name = words.replace(/^(?:an?|the) /i, "").toLowerCase();
  const known = Object.keys(domainOfEntity(entity)?.fields ?? {}).map((label) => label.toLowerCase());
  return known.includes(name) || kindOfName(name).type !== "text" || findField(name, entity.fields) !== null;
}

/** One of the list after the other: a semicolon or a new line parts them where there is one, else a comma. */
function itemsIn(list: string): string[] {
  const parting = /[;\n]/.test(list) ? /\s*[;\n]\s*/ : /\s*,\s*(?:and\s+)?(?![^(]*\))|\s+and\s+(?=[\p{Lu}\d])/u;
  const items = list
    .split(parting)
    .flatMap((item, at, all) =>
      at === all.length - 1 && !/[;\n]/.test(list) ? item.split(/\s+and\s+(?![^(]*\))/i) : [item],
    );
  return items
    .map((item) => withoutQuotes(item.replace(/^(?:[-*•]|\d+[.)])\s+/, "").trim()))
    .filter((item) => item !== "");
}

/** What parts a name from what is told of it: "Monstera in the bedroom", "Basil (kitchen)", "Ana - 0170 1234", "Milk 2.50". */
const DETAIL =
  /\s*[,(]\s*|\)\s*|\s+[-–]\s+|\s*(?:=|→|->|:)\s+|\s+(?:in|on|at|for|with|by|from|costs?|is)\s+(?:the |my |our )?|\s+(?=[$€£]?\d+(?:[.,]\d+)?[$€£]?$)/i;

/** A record of a name and values that fit its fields; null where something fits nowhere. */
function recordIn(item: string, entity: Entity, app: AppSpecification): Example | null {
  const title = entity.fields.find(({ id }) => id === entity.titleField);
  const [name = "", ...told] = item
    .split(DETAIL)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  if (title === undefined || title.type !== "text" || name === "" || name.length > 60) return null;
  const record: Record<string, Example[string]> = { [title.id]: asLabel(withoutQuotes(name)) };
  const open = entity.fields.filter((field) => field.id !== title.id && !isComputed(field));
  for (const piece of told) {
    const at = open.findIndex(
      (field) => field.type !== "text" && field.type !== "longText" && readValue(piece, field, app) !== null,
    );
    const place = at >= 0 ? at : open.findIndex(({ type }) => type === "text" || type === "longText");
    const field = open[place];
    if (field === undefined || (at < 0 && /^[$€£]?\d+(?:[.,]\d+)?[$€£]?$/.test(piece))) return null;
    const value = readValue(piece, field, app);
    if (value === null) return null;
    record[field.id] = typeof value === "string" && field.type === "text" ? asLabel(value) : value;
    open.splice(place, 1);
  }
  return record;
}
