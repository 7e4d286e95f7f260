import type { Entity } from "@lathe/protocol/app/entity";
import { type Field, type FieldOf, isDay, isNumeric } from "@lathe/protocol/app/field";
import { pluralOf, singularOf } from "../../words.ts";

/** Records that belong to others, by a relation of theirs. */
export interface Child {
  entity: Entity;
  relation: FieldOf<"relation">;
}

export function childrenOf(owner: Entity, entities: readonly Entity[]): Child[] {
  return entities.flatMap((entity) =>
    entity.id === owner.id
      ? []
      : entity.fields.flatMap((field) =>
          field.type === "relation" && field.entity === owner.id ? [{ entity, relation: field }] : [],
        ),
  );
}

const PEOPLE =
  /(?:person|people|member|kid|child|student|pupil|player|volunteer|family|friend|client|customer|guest|employee|runner|walker|swimmer|participant|donor|patient|tenant|team|neighbou?r|flatmate|housemate|borrower|user|worker|driver|singer|dancer)$/;

/** The records that a word means: "walker", "each person" where people of one sort are kept. */
export function entityNamed(word: string, entities: readonly Entity[]): Entity | null {
  const single = singularOf(word.toLowerCase().replace(/'s$|'$/, ""));
  const last = single.split(" ").at(-1) ?? single;
  const lastOf = (noun: string) => singularOf(noun.toLowerCase().split(" ").at(-1) ?? noun);
  const named =
    entities.find(({ singular, plural }) => singular.toLowerCase() === single || plural.toLowerCase() === single) ??
    entities.find(({ singular }) => lastOf(singular) === last) ??
    entities.find(({ singular }) => singular.toLowerCase().split(" ").includes(last));
  if (named !== undefined) return named;
  const people = /^(?:person|member|people|participant|one)$/.test(single)
    ? entities.filter(({ singular }) => PEOPLE.test(singular.toLowerCase()))
    : [];
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** What is done to something, by what is kept of it. */
const DEEDS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:lent|borrowed|loaned|out|taken out|checked out|rented|hired)/,
    /loan|lending|rental|hire|checkout|borrow|booking|reservation/,
  ],
  [
    /^(?:attended|present|there|come|came|joined)/,
    /attendance|meeting|session|visit|class|event|rehearsal|training|game|match|lesson/,
  ],
  [/^(?:played|used|worn)/, /game|match|play|use|session|wear|outfit|performance|gig/],
  [/^(?:visited|seen|been|met|spotted)/, /visit|sighting|appointment|meeting|trip|observation/],
  [/^(?:donated|gave|given)/, /donation|gift|contribution/],
  [/^(?:paid|transferred)/, /payment|instal|transfer|fee/],
  [/^(?:bought|ordered|purchased)/, /purchase|order|buy/],
  [/^(?:sold)/, /sale|order/],
  [/^(?:repaired|fixed|serviced|maintained)/, /repair|service|maintenance|fix/],
  [/^(?:checked|inspected|tested|calibrated)/, /check|inspection|test|calibration/],
  [/^(?:contacted|called|phoned|spoke|talked)/, /contact|call|conversation|interaction|note/],
  [/^(?:raised|pledged|sponsored)/, /pledge|sponsor|donation/],
  [/^(?:taken|had|done)/, /lesson|class|session|dose|intake/],
  [/^(?:read|watched|cooked|baked|made|eaten)/, /reading|watch|cook|bake|meal|session/],
  [/^(?:spent)/, /expense|cost|repair|purchase|visit|payment/],
  [/^(?:saved)/, /deposit|saving|contribution/],
  [/^(?:won)/, /win|game|match/],
];

/** How surely words speak of these records: 2 by their name, 1 by what is done, 0 not at all. */
export function speaksOf(words: string, { singular }: Entity): number {
  const noun = singular.toLowerCase();
  const last = noun.split(" ").at(-1) ?? noun;
  const said = words.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  if (said.some((word) => singularOf(word) === singularOf(last) || word === pluralOf(last))) return 2;
  if (DEEDS.some(([deed, nouns]) => said.some((word) => deed.test(word)) && nouns.test(noun))) return 1;
  return said.some((word) => word.length > 4 && last.length > 4 && word.slice(0, 5) === last.slice(0, 5)) ? 1 : 0;
}

const MONEY =
  /\b(?:raised|spent|spending|cost|costs|paid|pays?|donated|donations?|earned|earnings?|income|money|revenue|sales|price|pledged|pledges|invoiced|invoices|billed|bill|saved|owed|owes|fees?|budget|turnover|expenses?|collected|charged|payments?)\b/i;
const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:hours?|time|minutes?|hrs)\b/i, /\b(?:hours?|duration|minutes|time spent|how long|length)\b/i],
  [/\b(?:km|kilomet\w+|miles?|distance)\b/i, /\b(?:km|kilomet\w+|distance|miles|how far)\b/i],
  [
    /\b(?:ratings?|stars|score|scores|marks?|points?|grades?|feedback|review)\b/i,
    /\b(?:rating|stars|score|marks?|points?|grade)\b/i,
  ],
  [/\b(?:kg|weight|harvest\w*|yield)\b/i, /\b(?:kg|weight|yield|amount|quantity)\b/i],
  [
    /\b(?:bottles?|pieces?|bars?|items?|units?|number|copies|jars?|sold|used|drunk|eaten|quantity|cups?)\b/i,
    /\b(?:quantity|qty|amount|number|pieces|how many|sold|bottles?|units?|used|cups?)\b/i,
  ],
];

const MAIN = /^(?:amount|total|price|cost|sum|value|fee|paid|hours|points|score|rating|distance|quantity)$/i;

/** The number of these records that words mean; null where none is. */
export function numberMeant(words: string, { fields, titleField }: Entity): Field | null {
  const numbers = fields.filter((field) => isNumeric(field) && field.id !== titleField);
  const stems = stemsOf(words);
  const isMoney = (field: Field) => field.type === "money" || ("currency" in field && field.currency !== undefined);
  const best = (found: readonly Field[]) => found.find(({ label }) => MAIN.test(label)) ?? found[0] ?? null;
  const named = numbers.filter(({ label }) => stemsOf(label).some((stem) => stems.includes(stem)));
  if (named.length > 0) return best(named);
  const unit = UNITS.find(([said]) => said.test(words))?.[1];
  const measured =
    unit === undefined
      ? []
      : numbers.filter((field) => unit.test(field.label) || (field.type === "rating" && unit.test("rating")));
  if (measured.length > 0) return best(measured);
  if (MONEY.test(words)) return best(numbers.filter(isMoney));
  return null;
}

/** The number that these records are about, where words do not say which. */
export function mainNumber({ fields, titleField }: Entity): Field | null {
  const numbers = fields.filter((field) => isNumeric(field) && field.id !== titleField);
  const money = numbers.filter(({ type }) => type === "money");
  return (
    (numbers.length === 1 ? numbers[0] : undefined) ??
    numbers.find(({ label }) => MAIN.test(label)) ??
    (money.length === 1 ? money[0] : undefined) ??
    null
  );
}

/** The day of these records: when it was, and not when it is to be. */
export function dayOf({ fields }: Entity): Field | null {
  const days = fields.filter(isDay).filter((field) => !("deadline" in field && field.deadline === true));
  return days.find(({ label }) => !/\b(?:due|next|until|end|return|expir\w*)\b/i.test(label)) ?? days[0] ?? null;
}

export function meansMoney(words: string): boolean {
  return MONEY.test(words);
}

function stemsOf(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}]{3,}/gu) ?? [])
    .filter((word) => !/^(?:total|number|the|for|and|all)$/.test(word))
    .map((word) => singularOf(word).replace(/(?:ing|ed|e)$/, ""));
}
