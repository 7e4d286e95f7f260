import { type Field, type FieldType, FORMULA_OPERANDS } from "@lathe/protocol/app/field";
import { findField } from "../../field-phrase.ts";
import { type FieldKind, kindOfName, makeField } from "../../field-kinds.ts";
import { freshFieldId } from "../../../generate/names.ts";
import { asLabel, singularOf } from "../../words.ts";

/** What stands for something in a formula. */
export interface Operand {
  /** A name, or a term in brackets where it needs some. */
  formula: string;
  /** The fields that it speaks of. */
  fields: readonly Field[];
}

/** How the field is known that plays a part in a formula. */
interface Role {
  types: readonly FieldType[];
  /** Of labels; what fits better comes first. */
  labels: readonly RegExp[];
  not?: RegExp;
  /** A field in this unit plays it, whatever it is called. */
  units?: RegExp;
  /** What is added where the records have none. */
  made?: readonly [label: string, kind: FieldKind];
}

const NUMBER = ["number"] as const;
const MONEY = ["money", "number"] as const;
const SOLD = /\b(?:sell(?:ing)?|sold|sales?|resale|retail)\b/i;
const COSTS =
  /\b(?:costs?|purchase|bought|buying|buy|paid|spent|expenses?|wholesale|materials?|fees?|shipping|postage|packaging|commission|ingredients)\b/i;

const ROLES = {
  price: {
    types: ["money"],
    labels: [
      SOLD,
      /\b(?:revenue|income|takings|turnover|earned|earnings|payout)\b/i,
      /^(?:unit |list )?price\b/i,
      /\bprice\b/i,
      /^(?:pay|fare|fee|amount|wages?|salary)$/i,
    ],
    not: /\b(?:purchase|bought|buying|buy|paid|spent|wholesale|cost|hourly|per hour|old|original|regular)\b/i,
    made: ["Selling price", { type: "money", currency: "USD" }],
  },
  unitPrice: {
    types: MONEY,
    labels: [
      /\b(?:unit price|price (?:per|each)|each)\b/i,
      /^(?:price|rate|fee|cost)$/i,
      /\bprice\b/i,
      /\b(?:unit )?cost\b/i,
      /\brate\b/i,
    ],
    not: /\b(?:total|paid|discount|vat|tax|old|original|shipping)\b/i,
    made: ["Price", { type: "money", currency: "USD" }],
  },
  buying: {
    types: ["money"],
    labels: [/\b(?:purchase|bought|buying|paid|buy)\b/i, /\b(?:price|cost)\b/i],
    not: SOLD,
    made: ["Purchase price", { type: "money", currency: "USD" }],
  },
  /** What one of several costs now, and cost when it was bought. */
  priceNow: { types: ["money"], labels: [/\b(?:current|present|today|now|market|latest) price\b/i] },
  boughtEach: {
    types: ["money"],
    labels: [/^(?:bought at|buy(?:ing)? price|purchase price|price paid|average (?:buy )?price|price at purchase)$/i],
  },
  worth: {
    types: ["money"],
    labels: [/\b(?:current|present|today|now|market|estimated) (?:value|price|worth)\b|\b(?:value|worth)\b/i],
  },
  count: {
    types: NUMBER,
    labels: [
      /^(?:quantity|qty|pieces|units|shares|coins|tokens|count|number|copies|quantity sold|units sold|sold|amount|how many)$/i,
      /\b(?:quantity|qty|number of (?:items|pieces|units)|units|bottles|tickets|copies)\b/i,
    ],
    not: /minimum|reorder|stock|reserved/i,
    made: ["Quantity", { type: "number", min: 0 }],
  },
  rate: {
    types: MONEY,
    labels: [/\b(?:hourly|per hour|an hour|rate|wage)\b/i],
    made: ["Hourly rate", { type: "money", currency: "USD" }],
  },
  total: {
    types: MONEY,
    labels: [/\btotal\b/i, /^(?:amount|price|bill|cost|fee|rent|sum|loan)\b/i, /\b(?:price|amount|cost|fee)$/i],
    not: /\b(?:paid|deposit|received|saved|spent)\b/i,
    made: ["Total", { type: "money", currency: "USD" }],
  },
  paid: {
    types: MONEY,
    labels: [/\b(?:paid|received|repaid|paid back)\b/i, /\b(?:deposit|down ?payment|payments?|advance)\b/i],
    not: /\b(?:monthly|weekly|minimum|min|yearly|next|last|regular)\b/i,
    made: ["Paid", { type: "money", currency: "USD" }],
  },
  budget: {
    types: MONEY,
    labels: [/\b(?:budget|planned|allowance|limit|estimate)\b/i],
    made: ["Budget", { type: "money", currency: "USD" }],
  },
  spent: {
    types: MONEY,
    labels: [/\b(?:spent|actual|spending|used)\b/i, /\b(?:costs?|expenses)\b/i],
    made: ["Spent", { type: "money", currency: "USD" }],
  },
  goal: { types: MONEY, labels: [/\b(?:goal|target)\b/i] },
  saved: { types: MONEY, labels: [/\b(?:saved|so far|reached|raised|current)\b/i, /\bamount\b/i] },
  materials: { types: ["money"], labels: [/^(?:parts?|materials?)(?: (?:costs?|price|used))?$/i] },
  labour: { types: ["money"], labels: [/^labou?r(?: (?:costs?|price|charge))?$/i] },
  distance: {
    types: NUMBER,
    labels: [/\b(?:distance|kilomet(?:re|er)s|km|miles)\b/i],
    not: /odometer|mileage|reading|elevation/i,
    units: /^(?:km|mi|miles)$/i,
    made: ["Distance", { type: "number", unit: "km", min: 0 }],
  },
  odometerStart: {
    types: NUMBER,
    labels: [/^(?=.*\b(?:start|begin\w*|before|out|from)\b).*\b(?:odometer|mileage|miles|km|reading)\b/i],
  },
  odometerEnd: {
    types: NUMBER,
    labels: [/^(?=.*\b(?:end|finish|after|back|return|to)\b).*\b(?:odometer|mileage|miles|km|reading)\b/i],
  },
  fuel: {
    types: NUMBER,
    labels: [/\b(?:lit(?:re|er)s|fuel|gallons)\b/i],
    not: /price|cost|per/i,
    units: /^(?:l|lit(?:re|er)s|gal|gallons)$/i,
    made: ["Litres", { type: "number", unit: "l", min: 0 }],
  },
  energy: { types: NUMBER, labels: [/\bkwh\b|\benergy\b/i], not: /price|cost|per/i, units: /^kwh$/i },
  weight: {
    types: NUMBER,
    labels: [/\b(?:weight|kilos?|kg|grams)\b/i],
    not: /goal|target|price/i,
    units: /^(?:kg|g|lbs?)$/i,
    made: ["Weight", { type: "number", unit: "kg", min: 0 }],
  },
  volume: {
    types: NUMBER,
    labels: [/\b(?:volume|lit(?:re|er)s|size)\b/i],
    units: /^(?:l|ml|cl|lit(?:re|er)s)$/i,
    made: ["Litres", { type: "number", unit: "l", min: 0 }],
  },
  height: { types: NUMBER, labels: [/\bheight\b/i], made: ["Height", { type: "number", unit: "cm", min: 0 }] },
  area: {
    types: NUMBER,
    labels: [/\b(?:area|size|floor space|living space)\b/i],
    units: /^(?:m²|m2|sqm|sq ?ft|ft²)$/i,
  },
  people: {
    types: NUMBER,
    labels: [/\b(?:people|persons|guests|participants|players|heads|attendees|members)\b/i],
    made: ["People", { type: "number", min: 1 }],
  },
  nights: { types: NUMBER, labels: [/\bnights\b/i], made: ["Nights", { type: "number", min: 1 }] },
  worn: { types: NUMBER, labels: [/\b(?:worn|wears|wearings)\b/i], made: ["Times worn", { type: "number", min: 0 }] },
  used: {
    types: NUMBER,
    labels: [/\b(?:times used|uses|used|usages)\b/i],
    made: ["Times used", { type: "number", min: 0 }],
  },
  servings: {
    types: NUMBER,
    labels: [/\b(?:servings|portions|serves)\b/i],
    made: ["Servings", { type: "number", min: 1 }],
  },
  born: {
    types: ["date"],
    labels: [/\b(?:birth|birthday|birthdate|born|dob|hatched)\b/i],
    made: ["Birthday", { type: "date" }],
  },
  begun: { types: ["date"], labels: [/\b(?:planted|sown|acquired|bought|built|founded|joined|adopted|since)\b/i] },
  startDay: { types: ["date"], labels: [/\b(?:start|from|begin|began|check-?in|arrival|first day)\b/i] },
  endDay: {
    types: ["date"],
    labels: [/\b(?:end|to|until|finish(?:ed)?|check-?out|departure|last day|return(?:ed)?|back)\b/i],
  },
  startTime: { types: ["time"], labels: [/\b(?:start|from|begin|clock(?:ed)? in|bed ?time|went to bed|asleep|in)\b/i] },
  endTime: { types: ["time"], labels: [/\b(?:end|to|until|finish|clock(?:ed)? out|wake|woke|up|out)\b/i] },
  tax: { types: NUMBER, labels: [/\b(?:vat|tax|gst)\b/i], units: /^%$/ },
  discount: { types: NUMBER, labels: [/\b(?:discount|reduction|% off|rebate)\b/i] },
  moneyOff: { types: ["money"], labels: [/\b(?:discount|reduction|voucher|rebate)\b/i] },
  usual: { types: ["money"], labels: [/\b(?:original|regular|usual|old|full|list|normal|retail)\b/i] },
  offer: { types: ["money"], labels: [/\b(?:sale|offer|new|reduced|discount(?:ed)?|paid|current)\b/i] },
  sets: { types: NUMBER, labels: [/^sets$/i] },
  reps: { types: NUMBER, labels: [/^(?:reps|repetitions)$/i] },
  wins: { types: NUMBER, labels: [/^(?:wins|won)$/i] },
  losses: { types: NUMBER, labels: [/^(?:loss(?:es)?|lost)$/i] },
  ours: { types: NUMBER, labels: [/^(?:our (?:score|goals|points)|goals (?:for|scored)|points for)$/i] },
  theirs: { types: NUMBER, labels: [/^(?:their (?:score|goals|points)|goals (?:against|conceded)|points against)$/i] },
} satisfies Record<string, Role>;
export type RoleName = keyof typeof ROLES | "costs" | "hours" | "minutes" | "metres" | "wholePrice";

const roleOf = (name: keyof typeof ROLES): Role => ROLES[name];

/** The field that plays a part; null where none does, "several" where it cannot be told which. */
function fieldFor(name: keyof typeof ROLES, fields: readonly Field[]): Field | "several" | null {
  const { types, labels, not, units } = roleOf(name);
  const fit = fields.filter((field) => types.includes(field.type) && not?.test(field.label) !== true);
  const inUnit = fit.filter((field) => field.type === "number" && units?.test(field.unit ?? "") === true);
  for (const found of [...labels.map((label) => fit.filter((field) => label.test(field.label))), inUnit]) {
    const [first] = found;
    if (first !== undefined) return found.length === 1 ? first : "several";
  }
  return null;
}

/** What plays a part in a formula of these fields; null where nothing does, "several" where it cannot be told what. */
export function operandFor(name: RoleName, fields: readonly Field[]): Operand | "several" | null {
  switch (name) {
    case "costs": {
      const costs = fields.filter(({ type, label }) => type === "money" && COSTS.test(label) && !SOLD.test(label));
      const [first] = costs;
      if (first === undefined) return null;
      const sum = costs.map(({ id }) => id).join(" + ");
      return { formula: costs.length === 1 ? sum : `(${sum})`, fields: costs };
    }
    case "hours":
      return timeFor(fields, { h: "", min: " / 60" });
    case "minutes":
      return timeFor(fields, { h: " * 60", min: "" });
    case "metres": {
      const height = fieldFor("height", fields);
      if (height === null || height === "several") return height;
      const isInMetres = height.type === "number" && height.unit === "m";
      return { formula: isInMetres ? height.id : `(${height.id} / 100)`, fields: [height] };
    }
    case "nights": {
      const nights = fieldFor("nights", fields);
      if (nights !== null && nights !== "several") return { formula: nights.id, fields: [nights] };
      const [from, to] = [fieldFor("startDay", fields), fieldFor("endDay", fields)];
      if (from === null || to === null || from === "several" || to === "several" || from === to) return nights;
      return { formula: `(${to.id} - ${from.id})`, fields: [from, to] };
    }
    case "wholePrice": {
      const amounts = fields.filter(({ type }) => type === "money");
      const named = amounts.filter(({ label }) => /\b(?:total|price|cost|amount|paid|spent|fee)\b/i.test(label));
      const [only] = named.length === 1 ? named : amounts;
      if (only === undefined) return null;
      return named.length === 1 || amounts.length === 1 ? { formula: only.id, fields: [only] } : "several";
    }
    default: {
      const field = fieldFor(name, fields);
      return field === null || field === "several" ? field : { formula: field.id, fields: [field] };
    }
  }
}

/** How long something took, of a number of hours or minutes or of two times of day. */
function timeFor(fields: readonly Field[], factors: Record<"h" | "min", string>): Operand | "several" | null {
  const times = fields.flatMap((field): { field: Field; factor: string }[] => {
    if (field.type !== "number" || /goal|target|planned|odometer/i.test(field.label)) return [];
    if (/^(?:h|hours?|hrs?)$/i.test(field.unit ?? "")) return [{ field, factor: factors.h }];
    if (/^(?:min|minutes?|mins)$/i.test(field.unit ?? "")) return [{ field, factor: factors.min }];
    if (/\bhours\b/i.test(field.label)) return [{ field, factor: factors.h }];
    return /\bminutes\b/i.test(field.label) ? [{ field, factor: factors.min }] : [];
  });
  const [only] = times;
  if (only !== undefined) {
    if (times.length > 1) return "several";
    const { field, factor } = only;
    return { formula: factor === "" ? field.id : `(${field.id}${factor})`, fields: [field] };
  }
  const [start, end] = [fieldFor("startTime", fields), fieldFor("endTime", fields)];
  if (start === null || end === null || start === "several" || end === "several" || start === end) return null;
  const minutes = `minutesBetween(${start.id}, ${end.id})`;
  return { formula: factors.min === "" ? minutes : `(${minutes}${factors.min})`, fields: [start, end] };
}

/** The field that is added for a part that no field plays, or a text of that name that becomes a number. */
export function fieldToAdd(name: RoleName, fields: readonly Field[], currency: string): Field | null {
  if (name === "costs") return newField("Cost", { type: "money", currency }, fields);
  if (name === "hours") return newField("Hours", { type: "number", unit: "h", min: 0 }, fields);
  if (name === "metres") return newField("Height", { type: "number", unit: "cm", min: 0 }, fields);
  if (name === "minutes" || name === "wholePrice") return null;
  const { made, labels, not } = roleOf(name);
  if (made === undefined) return null;
  const [label, kind] = made;
  const text = fields.find(
    (field) => isPlainText(field) && labels[0]?.test(field.label) === true && not?.test(field.label) !== true,
  );
  return newField(text?.label ?? label, kind.type === "money" ? { type: "money", currency } : kind, fields);
}

/** A field for a name in a formula that the records do not have, or have as a text; null where it would hold no number. */
export function fieldNamed(words: string, fields: readonly Field[], currency: string): Field | null {
  if (!/^[\p{L}][\p{L}\d-]*(?: [\p{L}\d-]+){0,2}$/u.test(words)) return null;
  const known = findField(words, fields);
  if (known !== null && !isPlainText(known)) return null;
  const label = known?.label ?? asLabel(words);
  const kind = kindOfName(words);
  if (kind.type === "money") return newField(label, { type: "money", currency }, fields);
  if (kind.type === "number") return newField(label, kind, fields);
  if (/\b(?:rate|price|pay|revenue|expenses?|tips?|materials?|shipping|postage|commission|fare)\b/i.test(words))
    return newField(label, { type: "money", currency }, fields);
  return known === null ? null : newField(label, { type: "number", min: 0 }, fields);
}

/** A text that need not be one: what names a record does. */
function isPlainText({ type, required }: Field): boolean {
  return type === "text" && !required;
}

function newField(label: string, kind: FieldKind, fields: readonly Field[]): Field {
  const text = fields.find((field) => isPlainText(field) && field.label === label);
  const taken = fields.map(({ id }) => id);
  return makeField(label, kind, false, text?.id ?? freshFieldId(label, taken));
}

const NAMED_ROLES: readonly (readonly [RegExp, RoleName])[] = [
  [/^(?:quantity|qty|amount|count|number|pieces|units)$/i, "count"],
  [/^(?:selling price|sale price|price|revenue|income)$/i, "price"],
  [/^(?:costs?|purchase price|expenses)$/i, "buying"],
  [/^(?:hours|time|duration)$/i, "hours"],
  [/^(?:rate|hourly rate|wage)$/i, "rate"],
  [/^(?:paid|amount paid|deposit)$/i, "paid"],
  [/^(?:distance|kilomet(?:re|er)s|km|miles)$/i, "distance"],
  [/^(?:weight|kilos?)$/i, "weight"],
  [/^(?:birthday|birth ?date|date of birth)$/i, "born"],
];

/** What a name in a formula means: a field that is called so, or the one that plays that part. */
export function operandNamed(words: string, fields: readonly Field[]): Operand | null {
  const field = findField(
    words,
    fields.filter(({ type }) => OPERANDS.includes(type)),
  );
  if (field !== null) return { formula: field.id, fields: [field] };
  // What is called so and is no number is not meant as another.
  if (findField(words, fields) !== null) return null;
  const role = NAMED_ROLES.find(([pattern]) => pattern.test(words))?.[1];
  const found = role === undefined ? null : operandFor(role, fields);
  return found === "several" ? null : found;
}

const OPERANDS: readonly FieldType[] = FORMULA_OPERANDS;

/** The number of what a noun names, "session" of "Sessions"; `made` where it was a text. */
export function countOf(noun: string, fields: readonly Field[]): (Operand & { made: Field | null }) | null {
  const one = singularOf(noun.toLowerCase());
  const isCount = ({ label }: Field) =>
    label
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => word !== one && singularOf(word) === one);
  const found = fields.filter((field) => (field.type === "number" || isPlainText(field)) && isCount(field));
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const made = only.type === "number" ? null : newField(only.label, { type: "number", min: 0 }, fields);
  return { formula: only.id, fields: [made ?? only], made };
}
