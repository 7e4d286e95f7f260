import type { Field } from "@lathe/protocol/app/field";
import { findField } from "../language/field-phrase.ts";
import { singularOf } from "../language/words.ts";

/** Words that name no field of the app, and yet what each of them is: the only one of its sort is meant. */
const SORTS: readonly (readonly [RegExp, (field: Field) => boolean])[] = [
  [/^(?:stars?|star ratings?|ratings?|scores?|marks out of \d+)$/, ({ type }) => type === "rating"],
  [/^(?:photos?|pictures?|images?|pics?)$/, ({ type }) => type === "image"],
  [/^(?:tele)?phones?(?: numbers?)?$|^mobiles?(?: numbers?)?$|^numbers to call$/, ({ type }) => type === "phone"],
  [/^(?:e-?mails?|mails?)(?: address(?:es)?)?$/, ({ type }) => type === "email"],
  [/^(?:links?|urls?|web ?sites?|web address(?:es)?)$/, ({ type }) => type === "url"],
  [/^(?:due dates?|deadlines?|due)$/, (field) => field.type === "date" && field.deadline === true],
  [/^(?:dates?|days?)$/, ({ type }) => type === "date"],
  [/^(?:prices?|amounts?|costs?|money|sums?|values?)$/, ({ type }) => type === "money"],
  [/^(?:notes?|comments?|remarks?)$/, ({ type }) => type === "longText"],
  [/^(?:tags?|labels?|keywords?)$/, ({ type }) => type === "tags"],
  [
    /^(?:categor(?:y|ies)|kinds?|types?|genres?)$/,
    ({ type, label }) => type === "choice" && /^(?:category|kind|type|genre|group|course|cuisine)$/i.test(label),
  ],
  [
    /^(?:status(?:es)?|stages?|states?|progress)$/,
    ({ type, label }) => type === "choice" && /^(?:status|stage|state|progress|phase)$/i.test(label),
  ],
  [/^(?:tick ?box(?:es)?|check ?box(?:es)?|ticks?|checkmarks?)$/, ({ type }) => type === "checkbox"],
];

/** The field that words mean: by its name, or as the only one of the sort that they say, "the stars" for a rating. */
export function fieldMeant(words: string, fields: readonly Field[]): Field | null {
  return findField(words, fields) ?? fieldOfSort(words, fields);
}

export function fieldOfSort(words: string, fields: readonly Field[]): Field | null {
  const plain = words
    .toLowerCase()
    .replace(/^(?:(?:the|all|my|our|any|these|those|an?) )+/, "")
    .replace(/ (?:fields?|columns?|thing|stuff|part|boxes|box)$/, "")
    .trim();
  const is = SORTS.find(([pattern]) => pattern.test(plain))?.[1];
  const found = is === undefined ? [] : fields.filter(is);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Names of one and the same, of which nobody wants two. */
const ALIKE: readonly RegExp[] = [
  /^(?:max(?:imum|imal)?(?: number of)?(?: (?:people|participants|guests|places|persons|attendees|players|members|volunteers|seats|spots))?|places(?: needed| available| in all)?|capacity|spots|seats|number of (?:places|spots|seats)|(?:people|volunteers|helpers) needed|(?:participant|place|guest) limit)$/,
  /^(?:notes?|comments?|remarks?|description|details)$/,
  /^(?:place|location|where|venue)$/,
  /^(?:due date|deadline|due|due by|due on)$/,
  /^(?:purchase date|bought on|date of purchase|purchased on|date bought)$/,
  /^(?:assigned to|assignee|who|person responsible|responsible|responsible person)$/,
  /^(?:birthday|birth date|date of birth|born on)$/,
  /^(?:best before|expires on|expiry date|expiration date|expiry|use by)$/,
];

/** What a record has one of: told under another name it is the same, a "phone number" where there is a "Phone". */
export function sameSort(label: string, type: Field["type"], fields: readonly Field[]): Field | null {
  const plain = label.toLowerCase();
  const other = fields.find((field) => singularOf(field.label.toLowerCase()) === singularOf(plain));
  if (other !== undefined) return other;
  const alike = ALIKE.find((names) => names.test(plain));
  const same = fields.find((field) => field.type === type && alike?.test(field.label.toLowerCase()) === true);
  if (same !== undefined && !(plain === "description" || plain === "details")) return same;
  if (type !== "phone" && type !== "email" && type !== "image" && type !== "rating") return null;
  const found = fieldOfSort(label, fields);
  return found?.type === type ? found : null;
}
