import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { choiceOf } from "../language/field-aside.ts";
import { findField, readFieldPhrase } from "../language/field-phrase.ts";
import { asLabel, singularOf } from "../language/words.ts";
import { actOf } from "./apply-change.ts";
import { findBlocks } from "./find-place.ts";
import { entityOfNoun } from "./mentions.ts";
import { type Clause, type Read, type Reader } from "./reader.ts";

/** "should be a dropdown with …" names a type. */
const KIND =
  /^(?:(?:their|its|an?) (?:own|separate) (?:list|table|page)|(?:an? |the )?(?:drop ?down|choice|select|pick ?list|list|number|text|date|check ?box|rating|required|optional))\b/i;

const SAID =
  /^(?:the |our |my )?(?<name>[\p{L}][\p{L} -]{0,29}?)(?: field)?(?: (?<verb>can be|could be|may be|is one of|should be one of|must be one of|is either|should be either|are one of|are either|should be|must be|should have been|are|is)(?: either)?:?|(?<colon>:)) (?<list>\S.*)$/iu;
/** "the names are …" says records; of these it is said that something has a few values. */
const NAMES_CHOICE =
  /^(?:categor(?:y|ies)|status(?:es)?|stages?|types?|kinds?|genres?|groups?|priorit(?:y|ies)|levels?|labels?)$/i;

/** "type can be city or cargo", "difficulty: easy, medium, hard", "who paid is one of Ana, Jo and Sam" */
export const readChoices: Reader = (clause) => {
  const { text, app, entity } = clause;
  const told = toldOptions(clause);
  if (told !== null) return told;
  const found = SAID.exec(text)?.groups;
  if (found === undefined || entity === null) return null;
  if (app.layout === "site" && !clause.isNamed) return null;
  const name = found["name"] ?? "";
  const options = optionsIn(found["list"] ?? "");
  if (options === null || KIND.test(found["list"] ?? "")) return null;
  const field = exactField(name, entity.fields) ?? (PEOPLE.test(name) ? whoOf(entity) : null);
  if (field !== null) return optionsOf(field, options, clause);
  const isPlain = /^(?:are|is|should be|must be|should have been)$/i.test(found["verb"] ?? "");
  const isTaken =
    /^(?:it|they|this|that|these|options?|choices|app|site|page|colou?rs?|fields?|answers?)$/i.test(name) ||
    /\b(?:add|make|show|use|put|change|remove|set)\b|^(?:name|call)\b/i.test(name) ||
    entityOfNoun(name, app) !== null ||
    findBlocks(app, name).length > 0;
  // "Supplier is Green, Flora or own" says alternatives by itself.
  const isEither = /\bor\b/i.test(found["list"] ?? "") && name.split(" ").length < 3;
  if (isTaken || (isPlain && !isEither && !NAMES_CHOICE.test(name))) return null;
  return fieldOf(name, options, clause);
};

/** "make the status Ready/Sold/Gone", "for status I want ready, sold, gone", "use ready, sold and gone for the status" */
const TOLD: readonly RegExp[] = [
  /^(?:make|change|set|turn|switch|have|let)\s+(?:the\s+)?(?<name>[\p{L}][\p{L} -]{0,29}?)(?: field| options| choices)?(?:\s+(?:to|be|into|as|to be|say))*\s*:?\s+(?<list>[^:]+[,/][^:]+|[\p{L}]+ or [\p{L}]+)$/iu,
  /^for (?:the )?(?<name>[\p{L}][\p{L} -]{0,29}?),? (?:i|we)(?:'d| would)? (?:only |just )?(?:want|need|like|use|have)(?: to have)? (?<list>\S.*)$/iu,
  /^(?:use|have|put|i want|we use|we have|take)\s+(?:only |just )?(?<list>\S.*?)\s+(?:for|as|in) (?:the |our )?(?<name>[\p{L}][\p{L} -]{0,29}?)$/iu,
  /^(?:the )?(?<name>[\p{L}][\p{L} -]{0,29}?)(?: field)?(?: (?:is|are|should be|must be|can be|:))* (?<list>[\p{L}][\p{L} ]*(?: ?\/ ?[\p{L}][\p{L} ]*)+)$/iu,
];

function toldOptions(clause: Clause): Read | null {
  const { entity } = clause;
  if (entity === null) return null;
  for (const pattern of TOLD) {
    const groups = pattern.exec(clause.text)?.groups;
    const list = groups?.["list"] ?? "";
    const field = exactField(groups?.["name"] ?? "", entity.fields);
    if (groups === undefined || field === null || KIND.test(list)) continue;
    const options = optionsIn(list.replace(/\s*\/\s*/g, ", "));
    const isOffered = field.type === "choice" || /\/|\bor\b/.test(list);
    if (options !== null && isOffered && options.every((option) => option.split(" ").length <= 4))
      return optionsOf(field, options, clause);
  }
  return null;
}

/** "the kids are Mia, Leo and Finn": who can be chosen where a record says whose it is. */
const PEOPLE =
  /^(?:(?:\d+|two|three|four|five) )?(?:kids?|children|people|persons|members|family(?: members)?|players|friends|roommates|flatmates|housemates|colleagues|staff|team|students|names|waiters|drivers|teachers|helpers|volunteers|siblings|brothers|sisters|we|us|cats|dogs|pets|animals|horses)$/i;
const WHO =
  /^(?:who|person|people|assigned to|assignee|responsible|member|player|child|kid|student|paid by|done by|by|by whom|whose|name of the child|helper|driver|teacher|friend|animal|pet|cat|dog|horse)$/i;

function whoOf({ fields, titleField }: Entity): Field | null {
  const some = fields.filter(
    ({ id, label, type }) => id !== titleField && WHO.test(label) && (type === "text" || type === "choice"),
  );
  return some.length === 1 ? (some[0] ?? null) : null;
}

/** "categories rent, food and fun" behind “add”: options of a field that is there, or of a new one. */
export function readNewOptions(list: string, clause: Clause): Read | null {
  const found = /^(?:(?:the|some|these|new|more) )*([\p{L}-]+)(?: like| such as|:)? (\S.*)$/iu.exec(list);
  const { app, entity } = clause;
  const noun = (found?.[1] ?? "").toLowerCase();
  if (found === null || entity === null || singularOf(noun) === noun) return null;
  const field = entity.fields.find(({ label }) => label.toLowerCase() === singularOf(noun)) ?? null;
  const options = optionsIn(found[2] ?? "");
  if (options === null) return null;
  if (field?.type === "choice")
    return {
      acts: options.map((option) =>
        actOf({ type: "option.add", field: field.id, option: asLabel(option) }, { app, entity }),
      ),
      unclear: [],
    };
  if (field !== null) return optionsOf(field, options, clause);
  return NAMES_CHOICE.test(noun) ? fieldOf(singularOf(noun), options, clause) : null;
}

function exactField(name: string, fields: readonly Field[]): Field | null {
  const field = findField(name, fields) ?? findField(singularOf(name), fields);
  const plain = (words: string) => words.toLowerCase().split(" ").map(singularOf).join(" ");
  return field !== null && plain(field.label).includes(plain(name)) ? field : null;
}

function optionsOf(field: Field, options: readonly string[], { app, entity }: Clause): Read | null {
  const canBe = ["choice", "text", "longText", "rating", "checkbox", "number"].includes(field.type);
  // "Rating should be 1, 2 or 3" speaks of numbers.
  if (entity === null || !canBe || (field.type !== "choice" && options.every((option) => /^\d+$/.test(option))))
    return null;
  return {
    acts: [
      {
        ...actOf({ type: "field.retype", field: field.id, kind: choiceOf(options) }, { app, entity }),
        field: field.label,
      },
    ],
    unclear: [],
  };
}

function fieldOf(name: string, options: readonly string[], { app, entity, domain }: Clause): Read | null {
  // "Cars: Golf and Fiat": each has one car.
  const phrase = readFieldPhrase(singularOf(name), domain);
  if (phrase === null || entity === null) return null;
  const wanted = { ...phrase, kind: choiceOf(options) };
  return { acts: [actOf({ type: "field.add", phrase: wanted }, { app, entity })], unclear: [] };
}

/** Two values or more, each in a few words; null for what is no such list. */
function optionsIn(list: string): string[] | null {
  const options = list
    .split(/,|\band\b|\bor\b/i)
    .map((option) => option.trim())
    .filter((option) => option !== "");
  // "In gallons, not litres" is one answer.
  const isContrast = options.length === 2 && /^not /i.test(options[1] ?? "");
  const isList = options.length >= 2 && options.length <= 30 && !isContrast;
  return isList && options.every((option) => option.length <= 40 && /^[\p{L}\p{N} &'/+-]+$/u.test(option))
    ? options
    : null;
}
