import type { FieldKind } from "../../field-kinds.ts";
import type { FieldPhrase } from "../../field-phrase.ts";

/** What a field is among others of such records, where its name alone would say otherwise. */
interface Fitting {
  about: RegExp;
  label: RegExp;
  was: readonly FieldKind["type"][];
  /** Told beside it. */
  beside?: RegExp;
  kind: FieldKind;
}

const ANY = /(?:)/;
const PEOPLE =
  /\b(?:santa|gifts?|presents?|pets?|dogs?|cats?|guests?|kids|child(?:ren)?|babysit\w*|residents?|friends?|family|people|contacts?|campers?|pupils?|students?|animals?|horses?|foster\w*)\b/i;
const HOMES =
  /\b(?:apartments?|flats?|houses?|homes?|hotels?|airbnbs?|hostels?|camp(?:ing )?(?:sites?|grounds?)|camping|propert(?:y|ies)|rentals?|holiday|cabins?|cottages?|villas?|listings?|rooms?|venues?)\b/i;
const EVENTS = /\b(?:events?|concerts?|gigs?|shows?|tickets?|trips?|tours?|classes|workshops?|courses?|raffles?)\b/i;
const text: FieldKind = { type: "text" };

/** What is noted of a body. */
const BODY =
  /\b(?:walks?|walking|exercises?|fitness|workouts?|activity|activities|health|wellness|step counts?|check-ins?|runs?|running|measurements?|challenges?|diet|weight|sleep|moods?)\b/i;

const FITTINGS: readonly Fitting[] = [
  // What is read off has no price.
  {
    about:
      /\b(?:blood|sugar|glucose|insulin|temperatures?|readings?|meters?|measurements?|lab|tests?|ph|oxygen|pulse|peak flow|levels?)\b/i,
    label: /^(?:value|reading|result|level)$/i,
    was: ["money", "text"],
    kind: { type: "number" },
  },
  // The steps of a recipe are told, and those of a walk counted.
  { about: BODY, label: /^(?:daily |total )?steps$/i, was: ["longText"], kind: { type: "number", min: 0 } },
  {
    about: BODY,
    label: /^water(?: intake)?$/i,
    was: ["text"],
    kind: { type: "number", unit: "glasses", min: 0 },
  },
  {
    about: /\b(?:chores?|rewards?|behaviou?r|potty|bedtime|routine)\b/i,
    label: /^(?:stars|stickers)$/i,
    was: ["rating", "text"],
    kind: { type: "number", min: 0, stepper: true },
  },
  {
    about:
      /\b(?:clean\w*|rotas?|chores?|dut(?:y|ies)|incidents?|audits?|sales|volunteers?|patrols?|inspections?|climb\w*|crags?)\b/i,
    label: /^area$/i,
    was: ["number"],
    kind: text,
  },
  {
    about: /\b(?:crypto\w*|coins?|shares|stocks|holdings?)\b/i,
    label: /^amount$/i,
    was: ["money"],
    beside: /\bprice\b/i,
    kind: { type: "number", min: 0 },
  },
  {
    about: /\b(?:credit )?cards?\b/i,
    label: /^(?:credit )?limit$/i,
    was: ["text", "number"],
    beside: /\bbalance\b/i,
    kind: { type: "money", currency: "USD" },
  },
  {
    about: /\b(?:savings?|pots?|jars?|pensions?|retirement|goals?|funds?)\b/i,
    label: /^(?:target|goal|contributions?|withdrawals?|deposits?)$/i,
    was: ["text", "number"],
    beside: /\b(?:value|balance|saved|deposits?|withdrawals?|contributions?|target)\b/i,
    kind: { type: "money", currency: "USD" },
  },
  {
    about: /\b(?:budgets?|expenses?|spending|costs?|financ\w+)\b/i,
    label: /^(?:actual|planned|budgeted|estimated|projected|remaining|left|difference|variance)$/i,
    was: ["text", "number", "checkbox", "date"],
    kind: { type: "money", currency: "USD" },
  },
  {
    about: /\b(?:loans?|debts?|mortgages?|payment plans?|instal?ments?|payments?)\b/i,
    label: /^(?:remaining|left|left to pay)$/i,
    was: ["text", "number"],
    kind: { type: "money", currency: "USD" },
  },
  {
    about: /\b(?:payment plans?|instal?ments?|payments?|orders?|invoices?|jobs?)\b/i,
    label: /^paid$/i,
    was: ["checkbox", "text"],
    beside: /^(?:remaining|left|left to pay|balance|balance due)$/i,
    kind: { type: "money", currency: "USD" },
  },
  {
    about: /\b(?:parcels?|packages?|letters?|post|shipments?|mail)\b/i,
    label: /^posted on$/i,
    was: ["text"],
    kind: { type: "date" },
  },
  {
    about: /\b(?:expenses?|debts?|ious?|loans?)\b/i,
    label: /^paid back$/i,
    was: ["money"],
    beside: /^(?:amount|cost|price)$/i,
    kind: { type: "checkbox" },
  },
  { about: /\b(?:calls|contacts|leads)\b/i, label: /^number$/i, was: ["number"], kind: { type: "phone" } },
  {
    about: /\beggs\b/i,
    label: /^(?:broken|cracked|sold|eaten)$/i,
    was: ["checkbox", "text"],
    kind: { type: "number", min: 0 },
  },
  {
    about: /\b(?:water|drinks?|hydration)\b/i,
    label: /^(?:glasses|cups|bottles)$/i,
    was: ["text"],
    kind: { type: "number", min: 0, stepper: true },
  },
  {
    about: /\b(?:money|allowances?|savings?)\b/i,
    label: /^(?:saved|spent)$/i,
    was: ["text", "checkbox"],
    kind: { type: "money", currency: "USD" },
  },
  {
    about: ANY,
    label: /^sold on$/i,
    was: ["text"],
    beside: /^(?:sold (?:at|to|for)|buyer|posted|shipped|sold)$/i,
    kind: { type: "date" },
  },
  {
    about: /\b(?:warhammer|miniatures?|armies|army)\b/i,
    label: /^models$/i,
    was: ["text"],
    kind: { type: "number", min: 0 },
  },
  { about: PEOPLE, label: /^(?:likes|dislikes)$/i, was: ["number"], kind: text },
  {
    about: HOMES,
    label:
      /^(?:parking|wi-?fi|balcony|terrace|garden|garage|lift|elevator|pets|smoking|dogs|pool|sauna|dishwasher|washing machine|air ?con(?:ditioning)?|a\/c|ac|showers?|toilets?|electricity|breakfast|fireplace|bathtub|sea view|kitchen|cellar)$/i,
    was: ["text", "number"],
    kind: { type: "checkbox" },
  },
  {
    about: EVENTS,
    label: /^sold$/i,
    was: ["checkbox"],
    beside: /^(?:capacity|places|seats|tickets|number of tickets|ticket price|max(?:imum)? [\p{L}]+)$/iu,
    kind: { type: "number", min: 0, stepper: true },
  },
  {
    about: /\b(?:electronics?|components?|resistors?|capacitors?|semiconductors?)\b/i,
    label: /^value$/i,
    was: ["money"],
    kind: text,
  },
  { about: /\bfilm\b/i, label: /^(?:film )?stock$/i, was: ["number"], kind: text },
  {
    about: /\b(?:patients?|residents?|clients?|physio\w*|clinic|therapy)\b/i,
    label: /^condition$/i,
    was: ["choice"],
    kind: text,
  },
  {
    about: ANY,
    label: /^height$/i,
    was: ["number"],
    beside: /^(?:width|depth|breadth)$/i,
    kind: { type: "number", unit: "cm", min: 0 },
  },
  {
    about: ANY,
    label: /^(?:width|depth|breadth)$/i,
    was: ["number"],
    beside: /^height$/i,
    kind: { type: "number", unit: "cm", min: 0 },
  },
  {
    about:
      /\b(?:projects?|renovation|repairs?|jobs?|contractors?|builders?|trades?(?:men|people)?|vendors?|suppliers?|moving|works?)\b/i,
    label: /^quotes?$/i,
    was: ["longText", "text"],
    kind: { type: "money", currency: "USD" },
  },
];

/** The fields that were told of records, each with the type that it has among them: "sold" beside "capacity" is a number. */
export function fittedAmong(phrases: readonly FieldPhrase[], about: string): FieldPhrase[] {
  return phrases.map((each) => {
    const fitting = FITTINGS.find(
      ({ about: of, label, was, beside }) =>
        label.test(each.label) &&
        was.includes(each.kind.type) &&
        !(
          each.kind.type === "number" &&
          each.kind.unit !== undefined &&
          each.kind.unit !== "m" &&
          each.kind.unit !== "m²"
        ) &&
        of.test(about) &&
        (beside === undefined || phrases.some((other) => other !== each && beside.test(other.label))),
    );
    return fitting === undefined ? each : { ...each, kind: fitting.kind };
  });
}
