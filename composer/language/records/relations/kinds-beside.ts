import type { FieldKind } from "../../field-kinds.ts";
import type { FieldPhrase } from "../../field-phrase.ts";
import type { Draft } from "../draft.ts";

const count: FieldKind = { type: "number", min: 0 };
const money: FieldKind = { type: "money", currency: "USD" };

/** Names that say by what stands beside them what they are. */
const BESIDE: readonly {
  names: RegExp;
  /** Types that are only a guess from the name. */
  guessed: readonly FieldKind["type"][];
  beside: (phrase: FieldPhrase) => boolean;
  kind: FieldKind;
}[] = [
  // "started, finished": both are days.
  {
    names: /^(?:finished|ended|completed)$/i,
    guessed: ["checkbox"],
    beside: ({ label, kind }) => kind.type === "date" && /^(?:started|begun)$/i.test(label),
    kind: { type: "date" },
  },
  // "a target, put aside so far"
  {
    names: /^\p{L}+(?: \p{L}+)? so far$/iu,
    guessed: ["text", "longText"],
    beside: ({ label, kind }) => kind.type === "money" && /\b(?:target|goal|price|cost|amount|budget)\b/i.test(label),
    kind: money,
  },
  // "paid, sold for, profit"
  {
    names: /^paid$/i,
    guessed: ["checkbox"],
    beside: ({ label, kind }) => kind.type === "money" && /^(?:sold for|profit|sale price)$/i.test(label),
    kind: money,
  },
  // "quote, deposit paid"
  {
    names: /^(?:quote|offer|bill)$/i,
    guessed: ["text", "longText"],
    beside: ({ label }) => /\b(?:deposit|balance|budget|invoice|price)\b/i.test(label),
    kind: money,
  },
  // "takings, petrol, profit"
  {
    names: /^(?:petrol|fuel|parking|postage|materials|travel|stock)$/i,
    guessed: ["text"],
    beside: ({ label }) => /^(?:takings|profit|revenue|turnover)$/i.test(label),
    kind: money,
  },
  // "born, died"
  {
    names: /^(?:died|buried|baptised|hatched|weaned)$/i,
    guessed: ["text", "checkbox"],
    beside: ({ label, kind }) => kind.type === "date" && /^(?:born|died|laid|hatched|baptised)\b/i.test(label),
    kind: { type: "date" },
  },
  // "stopped on, started again"
  {
    names: /^(?:started|stopped|ended|finished) again$/i,
    guessed: ["text"],
    beside: ({ kind }) => kind.type === "date",
    kind: { type: "date" },
  },
  // "waist, hips, chest"
  {
    names: /^(?:chest|necks?|arms?|thighs?|calf|calves|shoulders|wrist|sleeves?|collar|bust)$/i,
    guessed: ["text"],
    beside: ({ label }) => /^(?:waist|hips|bust|inseam|weight)\b/i.test(label),
    kind: count,
  },
  // "goals, assists"
  {
    names: /^(?:goals|points|penalties|fouls|shots|tries|runs|blocks|steals)$/i,
    guessed: ["text"],
    beside: ({ label }) =>
      /^(?:assists|goals|saves|minutes|penalty minutes|cards|rebounds|wickets|fouls)\b/i.test(label),
    kind: count,
  },
  // "adults, children"
  {
    names: /^(?:children|kids|visitors|members|babies|teens|men|women|seniors|concessions|pets)$/i,
    guessed: ["text"],
    beside: ({ label }) => /^(?:adults|men|women)$/i.test(label),
    kind: count,
  },
  // "start time, finish time"
  {
    names: /^finish(?: time)?$/i,
    guessed: ["text", "number"],
    beside: ({ label, kind }) => kind.type === "time" && /^start(?: time|s)?$/i.test(label),
    kind: { type: "time" },
  },
  // "date, start, end" are hours of that day
  {
    names: /^(?:start|end|begin|finish|from|to|until)$/i,
    guessed: ["text", "date"],
    beside: ({ label, kind }) => kind.type === "date" && /^(?:date|day)$/i.test(label),
    kind: { type: "time" },
  },
  // and days where no other is listed
  {
    names: /^(?:start|end)$/i,
    guessed: ["text"],
    beside: ({ label }) => /^(?:start|end)$/i.test(label),
    kind: { type: "date" },
  },
];

const OF_WAYS =
  /\b(?:trips?|journeys?|drives?|mileage|flights?|rides?|transfers?|transports?|commutes?|trains?|taxis?|deliver(?:y|ies)|letters?|parcels?|postcards?|routes?|sails?|crossings?|passages?|voyages?|walks?)\b/i;
const OF_HOURS = /\b(?:time ?sheets?|shifts?|working hours|overtime|work log|sleep)\b/i;
const STAY = /^(?:destination|hotel|place|where|country|city|guest|tenant)$/i;

const OF_METERS = /\b(?:meters?|readings?|utilit(?:y|ies)|energy|consumption|usage)\b/i;
const METERED = /^(?:gas|electric(?:ity)?|water|power|heating|oil|solar|day|night|hot water|cold water)$/i;

const OF_CONTACT =
  /^((?:[\p{L}']+ )?(?:contact|next of kin)|(?:[\p{L}]+ )?(?:parent|guardian|mum|mother|dad|father|owner|doctor|vet|landlord|carer|school|agent)(?:'s)?)(?: name)?$/iu;
const OF_MONEY =
  /\b(?:deposits?|payments?|rents?|debts?|donations?|bills?|expenses?|fees?|loans?|subs|money|takings|books for|accounts|fundrais\w+|pledges?|sponsors?\w*|tips)\b/i;
/** Black, tabby, chestnut: told in words. */
export const OF_ANIMALS =
  /\b(?:kittens?|cats?|dogs?|pupp(?:y|ies)|litters?|horses?|pon(?:y|ies)|foals?|hens?|chickens?|chicks?|ducks?|geese|birds?|budgies?|pigeons?|parrots?|rabbits?|guinea pigs?|hamsters?|gerbils?|mice|goats?|sheep|ewes?|lambs?|cows?|cattle|calves|pigs?|alpacas?|llamas?|donkeys?|pets?|animals?|strays?|fish|koi|snakes?|reptiles?|tortoises?)\b/i;

/** The fields of a list with the types that their neighbours, and what the list is of, make plain. */
export function kindsBeside(phrases: readonly FieldPhrase[], { words, plural }: Draft): FieldPhrase[] {
  const about = `${words} ${plural}`;
  const goesPlaces = OF_WAYS.test(about) && !phrases.some(({ label }) => STAY.test(label));
  const isOfHours = OF_HOURS.test(about);
  const isMetered = OF_METERS.test(about);
  return phrases.map((phrase, index) => {
    const { label, kind } = phrase;
    // "emergency contact name and number"
    const whose = /^number$/i.test(label) ? OF_CONTACT.exec(phrases[index - 1]?.label ?? "")?.[1] : undefined;
    if (whose !== undefined) return { ...phrase, label: `${whose} number`, kind: { type: "phone" } };
    if (/^how much$/i.test(label) && kind.type === "number" && OF_MONEY.test(about)) return { ...phrase, kind: money };
    if (kind.type === "color" && /^colou?r$/i.test(label) && OF_ANIMALS.test(about))
      return { ...phrase, kind: { type: "text" } };
    // "ducks: name, breed, hatched"
    if (
      /^(?:hatched|born|weaned|died|arrived|rehomed|adopted)$/i.test(label) &&
      kind.type !== "date" &&
      OF_ANIMALS.test(about)
    )
      return { ...phrase, kind: { type: "date" } };
    // "date, from, to, km" of a drive are places, of a shift the hours.
    const isSpan = /^(?:from|to|until)$/i.test(label) && (kind.type === "date" || kind.type === "text");
    if (isSpan && goesPlaces && !/^until$/i.test(label)) return { ...phrase, kind: { type: "text" } };
    if (isSpan && isOfHours && kind.type === "date") return { ...phrase, kind: { type: "time" } };
    if (isMetered && kind.type === "text" && METERED.test(label)) return { ...phrase, kind: count };
    // "what came in, who from": nothing ends there.
    const isFromWhom =
      /^from$/i.test(label) &&
      kind.type === "text" &&
      !phrases.some((each) => /^(?:to|until|till|end)$/i.test(each.label));
    if (isFromWhom) return phrase;
    const found = BESIDE.find(
      ({ names, guessed, beside }) =>
        guessed.includes(kind.type) &&
        names.test(label) &&
        phrases.some((other) => other.label !== label && beside(other)),
    );
    return found === undefined ? phrase : { ...phrase, kind: found.kind };
  });
}
