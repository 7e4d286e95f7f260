import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { findField } from "../language/field-phrase.ts";
import { asLabel, listInWords } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { findBlocks, placedBlocks } from "./find-place.ts";
import { readNewRecord } from "./read-new-record.ts";
import { readOwnRecords } from "./read-own-records.ts";
import { readToldTimes } from "./read-told-times.ts";
import { isPlainValue, readValue, recordNouns, titleOf, valueInWords } from "./record-values.ts";
import { act, already, changed, type Clause, impossible, type Read, type Reader, refusal } from "./reader.ts";

type Example = Entity["examples"][number];

/** The records that an app brings with it: "the class on Monday is at 18:30", "the croissant costs 3", "remove the plum cake". */
export const readContents: Reader = (clause) =>
  readToldTimes(clause) ??
  readOwnRecords(clause) ??
  readNewRecord(clause) ??
  readChanged(clause) ??
  readFew(clause) ??
  readGone(clause) ??
  readNewPrice(clause) ??
  readUnknownPrice(clause);

const PRICE_OF =
  /^(?:change|set|make|raise|lower|reduce|increase) (?:the |our )?(?:price|cost|rate) (?:of|for) (?:the |an? )?(.+?) (?:to|be) \D?\d[\d.,]*\D{0,9}$/i;

const COSTS =
  /^(?:(?:the|our|an?) )?(?<what>\p{L}[\p{L}' -]{2,40}?) costs? (?<price>[$€£]? ?\d+(?:[.,]\d+)? ?(?:[$€£]|euros?|dollars?|pounds?)?)$/iu;

/** "pizza margherita costs 9.50", which is not on the menu yet: it comes there. */
function readNewPrice(clause: Clause): Read | null {
  const groups = COSTS.exec(clause.text)?.groups;
  if (groups === undefined || clause.app.layout !== "site") return null;
  const text = `add ${groups["what"]} for ${groups["price"]}`;
  return readNewRecord({ ...clause, text, digits: text });
}

/** "change the price of the massage to 30", where there is none: what there is instead. */
function readUnknownPrice({ text, app }: Clause): Read | null {
  const what = PRICE_OF.exec(text)?.[1];
  const priced = app.entities.find(
    ({ fields, examples }) => examples.length > 0 && fields.some(({ type }) => type === "money"),
  );
  if (what === undefined || priced === undefined || app.layout !== "site") return null;
  const names = priced.examples.slice(0, 8).map((example) => `**${titleOf(priced, example)}**`);
  return refusal(
    `I find no “${what}” among the ${priced.plural}: there are ${listInWords(names)}. “Add ${what} for …” puts it there.`,
  );
}

/** "only 5 questions": the first ones stay. */
function readFew({ digits, app, entity }: Clause): Read | null {
  const found =
    /^(?:use |show |keep |with |make it |limit (?:it |them )?to |take )?(?:only|just|no more than|at most) (?:the first )?(\d+) ([\p{L}]+(?: [\p{L}]+)?)$/iu.exec(
      digits,
    );
  const noun = found?.[2] ?? "";
  const learned = /^(?:questions?|cards?|words?)$/i.test(noun);
  const meant =
    app.entities.find((each) => new RegExp(`^${recordNouns(each, app)}$`, "i").test(noun)) ?? (learned ? entity : null);
  const most = Number(found?.[1]);
  if (found === null || meant === null || meant === undefined || meant.examples.length === 0) return null;
  return act((now) =>
    withExamples(now, meant, (examples) =>
      examples.length <= most
        ? already(`There are ${examples.length} ${meant.plural} already.`)
        : {
            examples: examples.slice(0, most),
            said: `The app begins with ${most} ${most === 1 ? meant.singular : meant.plural} now.`,
          },
    ),
  );
}

interface Place {
  entity: Entity;
  example: Example;
}

const CHANGES: readonly RegExp[] = [
  /^(?:change|rename|set|make|update|correct|move|put|raise|lower|reduce|increase|fix|let)\s+(?:the\s+)?(?<what>.+?)\s+(?:(?:from\s+(?<old>\S+(?:\s[ap]m)?)\s+)?(?:to|at|into|start at|be at|be)|cost)\s+(?<next>.+)$/i,
  /^(?:the\s+|our\s+|my\s+)?(?<what>.+?)(?:\s+now)?\s+(?:is|are|costs?|should\s+(?:be|cost|start|say)|starts?|begins?|takes place|moved?|moves|must be|has to be|goes|comes)(?:\s+(?:now|actually|at|on|to|really|by))*\s+(?<next>.+)$/i,
];
const NOT = /,?\s+(?:and\s+)?(?:not|instead of|rather than)(?:\s+(?:at|on))?\s+(.+)$/i;

function readChanged(clause: Clause): Read | null {
  const { app, text } = clause;
  if (app.entities.every(({ examples }) => examples.length === 0)) return null;
  for (const pattern of CHANGES) {
    const found = pattern.exec(text.replace(NOT, ""))?.groups;
    if (found === undefined) continue;
    const old = found["old"] ?? NOT.exec(text)?.[1];
    const read = changeOf(found["what"] ?? "", (found["next"] ?? "").replace(/^(?:at|on)\s+/i, ""), old, clause);
    if (read !== null) return read;
  }
  return null;
}

function changeOf(what: string, next: string, old: string | undefined, { app, text }: Clause): Read | null {
  // "Change perro to el perro": what it is called.
  const isRenaming = /^(?:change|rename|correct|fix|update)\b/i.test(text) && /\b(?:to|into)\b/i.test(text);
  const places = findPlaces(what, app);
  const [first] = places;
  if (first === undefined) return null;
  const { entity } = first;
  const isName = places.length === 1 && plainWords(what) === plainWords(titleOf(entity, first.example));
  const field = fieldOf(what, next, entity, app) ?? (isName && isRenaming ? titleField(entity) : null);
  if (field === null) return null;
  const value = readValue(field.type === "text" ? asLabel(next) : next, field, app);
  if (value === null) return null;
  const was = old === undefined ? null : readValue(old, field, app);
  const own = places.filter((place) => place.entity === entity);
  const meant = was === null ? own : own.filter(({ example }) => example[field.id] === was);
  const [place, other] = meant.length > 0 ? meant : own;
  if (place === undefined) return null;
  if (other !== undefined)
    return refusal(`There are several: ${namesOf(meant.length > 0 ? meant : own)}. Say which you mean.`);
  return act((now) =>
    withExamples(now, entity, (examples) => {
      const name = titleOf(entity, place.example);
      if (place.example[field.id] === value) return already(`**${name}** has it so already.`);
      return {
        examples: examples.map((each) =>
          titleOf(entity, each) === name && isEqual(each, place.example) ? { ...each, [field.id]: value } : each,
        ),
        said: `**${name}**: ${field.label.toLowerCase()} is ${valueInWords(value, field)} now.`,
        it: name,
      };
    }),
  );
}

/** The field that is named, or the one whose value it can only be. */
function fieldOf(what: string, next: string, entity: Entity, app: AppSpecification): Field | null {
  const words = ` ${what.toLowerCase()} `;
  const named = entity.fields.find(
    ({ label, id }) => id !== entity.titleField && words.includes(` ${label.toLowerCase()} `),
  );
  if (named !== undefined) return named;
  if (/\b(?:name|title)\b/i.test(what)) return entity.fields.find(({ id }) => id === entity.titleField) ?? null;
  return (
    entity.fields.find((field) => isPlainValue(next, field, app)) ??
    entity.fields.find(({ type }) => type === "money" && /^\d+(?:\.\d+)?$/.test(next)) ??
    null
  );
}

function titleField({ fields, titleField: id }: Entity): Field | null {
  return fields.find((field) => field.id === id && field.type === "text") ?? null;
}

function readGone(clause: Clause): Read | null {
  const { app, entity, text } = clause;
  const found =
    /^(?:remove|delete|drop|take (?:out|off|away)|get rid of|we (?:no longer|don't) (?:have|sell|offer|serve|do)|no more)\s+(?:the\s+|our\s+)?(.+?)(?:\s+(?:any ?more|from (?:the|our) .+))?$/i.exec(
      text,
    );
  const what = found?.[1] ?? "";
  const about = /^(?:questions?|cards?|entry|entries|record|one|item) (?:about|on|with|of) (.+)$/i.exec(what)?.[1];
  const speaking = about === undefined ? [] : placesAbout(about, app);
  if (speaking.length > 0) return goneOf(speaking);
  if (
    found === null ||
    findBlocks(app, what).length > 0 ||
    (entity !== null && findField(what, entity.fields) !== null)
  )
    return null;
  return goneOf(findPlaces(what, app));
}

/** The records that speak of something in any of their values. */
function placesAbout(words: string, app: AppSpecification): Place[] {
  const wanted = ` ${plainWords(words)} `;
  return app.entities.flatMap((entity) =>
    entity.examples
      .filter((example) => ` ${plainWords(Object.values(example).join(" "))} `.includes(wanted))
      .map((example) => ({ entity, example })),
  );
}

function goneOf(places: readonly Place[]): Read | null {
  const [place, other] = places;
  if (place === undefined) return null;
  if (other !== undefined) return refusal(`There are several: ${namesOf(places)}. Say which you mean.`);
  const name = titleOf(place.entity, place.example);
  return act((now) =>
    withExamples(now, place.entity, (examples) => ({
      examples: examples.filter((each) => !isEqual(each, place.example)),
      said: `Removed **${name}** from the ${place.entity.plural}.`,
    })),
  );
}

/** The records that words mean: by name, by a part of it that only one has, or as "the class on Monday", "the second dish". */
function findPlaces(words: string, app: AppSpecification): Place[] {
  const said = ` ${plainWords(words)} `;
  const all = app.entities.flatMap((entity) => entity.examples.map((example) => ({ entity, example })));
  const named = all.filter(({ entity, example }) => {
    const title = plainWords(titleOf(entity, example));
    return title !== "" && said.includes(` ${title} `);
  });
  if (named.length > 0) return narrowed(named, said);
  for (const entity of app.entities) {
    const noun = new RegExp(`(?<![\\w-])${recordNouns(entity, app)}(?![\\w-])`, "i");
    if (!noun.test(words)) continue;
    const order = /\b(first|second|third|fourth|fifth|last)\b/.exec(said)?.[1];
    const nth =
      order === "last"
        ? entity.examples.at(-1)
        : entity.examples[["first", "second", "third", "fourth", "fifth"].indexOf(order ?? "")];
    if (order !== undefined) return nth === undefined ? [] : [{ entity, example: nth }];
    const some = entity.examples.map((example) => ({ entity, example }));
    const fitting = narrowed(some, said);
    if (fitting.length > 0 && fitting.length < some.length) return fitting;
  }
  const heads = all.filter(({ entity, example }) => {
    const own = plainWords(titleOf(entity, example)).split(" ");
    const head = own.at(-1) ?? "";
    return own.length > 1 && head.length > 3 && said.includes(` ${head} `);
  });
  return heads.length === 1 ? heads : [];
}

/** Of some records those whose choices are named too; all of them when none is. */
function narrowed(places: Place[], said: string): Place[] {
  if (places.length < 2) return places;
  const fitting = places.filter(({ entity, example }) =>
    entity.fields.some(
      ({ id, type }) =>
        (type === "choice" || type === "time") &&
        example[id] !== undefined &&
        said.includes(` ${plainWords(String(example[id]))} `),
    ),
  );
  return fitting.length === 0 ? places : fitting;
}

function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}:]+/gu) ?? []).map((word) => word.replace(/(?<=day)s$/, "")).join(" ");
}

function isEqual(a: Example, b: Example): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function namesOf(places: readonly Place[]): string {
  return listInWords(
    places.slice(0, 6).map(({ entity, example }) => {
      const values = entity.fields.flatMap(({ id, type }) =>
        type === "choice" || type === "time" ? [example[id]] : [],
      );
      const rest = values.filter((value) => value !== undefined && value !== null).join(", ");
      return `**${titleOf(entity, example)}**${rest === "" ? "" : ` (${rest})`}`;
    }),
  );
}

/** The app with other records of an entity, and where that is seen. */
export function withExamples(
  app: AppSpecification,
  { id }: Entity,
  change: (examples: Example[]) => { examples: Example[]; said: string; it?: string } | Applied,
): Applied {
  const entity = app.entities.find((each) => each.id === id);
  if (entity === undefined) return impossible("They are not there any more.");
  const result = change(entity.examples);
  if (!("examples" in result)) return result;
  const entities = app.entities.map((each) => (each.id === id ? { ...each, examples: result.examples } : each));
  const isEntered = placedBlocks(app).some(
    ({ block }) => "entity" in block && block.entity === id && (block.type !== "records" || block.editable),
  );
  const where = isEntered ? " What people have entered already stays as it is." : "";
  return changed({ ...app, entities }, result.said + where, result.it);
}
