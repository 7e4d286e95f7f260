import type { Block } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { makeField } from "../field-kinds.ts";
import { type Reading, type Recognized, type Recognizer, type Span, findAll } from "../recognizer.ts";
import { makeEntity } from "../records/make-entity.ts";
import { asLabel } from "../words.ts";
import { findAudience } from "./audience.ts";
import { withFrame } from "./frame.ts";
import { type Sayings, SAYINGS } from "./sayings-lists.ts";

const OF =
  "(?:motivational|inspirational|inspiring|funny|daily|random|famous|positive|programming|dad|bad|movie|love|good|interesting|fun|weird|cool|creative|stoic|life|book|kids?'?|children's)";

const FAVOURITE =
  /(?:,? ?\b(?:and|with|to|i|can|where|users?|you|that|save|saves|mark|keep|add|my|their|a|the|list of|as|them|to) )*\bfavou?rit(?:es?|ing|ed)(?: (?:list|button|quotes|jokes|facts|ones))?\b/g;
const CATEGORY = /(?:,? ?\b(?:and|with|by|different|several|choose|filter|a|the|of) )*\bcategor(?:y|ies)\b/g;

/** "Random quote generator with favourites": a list of them that begins with some, and one of them at random. */
export const recognizeSayings: Recognizer = (reading) => {
  const dares = truthsAndDares(reading);
  if (dares !== null) return [dares];
  for (const sayings of SAYINGS) {
    const [found] = findAll(reading, pattern(sayings.words));
    if (found === undefined || OF_BUSINESS.test(reading.text)) continue;
    const favourites = findAll(reading, FAVOURITE);
    const categories = findAll(reading, CATEGORY);
    return [
      {
        spans: [
          withFrame(reading, found.span),
          ...spansOfAll(favourites, categories),
          ...findAudience(reading),
          ...besidesOf(reading, sayings),
        ],
        part: partOf(sayings, favourites.length > 0, categories.length > 0),
      },
    ];
  }
  return [];
};

const TRUTH_OR_DARE =
  /(?<![\p{L}-])truth (?:or|and|&) dare(?:s)?(?: (?:party|app|game|generator|cards?|questions|spinner))*(?![\p{L}-])/gu;
const TRUTHS = [
  "What is your most embarrassing moment?",
  "Which app do you use most?",
  "What are you afraid of?",
  "What was the last thing that made you cry?",
  "Whom would you take to a lonely island?",
  "What was your worst present?",
  "Which secret talent do you have?",
  "What would you do with a million?",
];
const DARES = [
  "Sing the chorus of a song.",
  "Do ten push-ups.",
  "Talk in rhymes until your next turn.",
  "Imitate somebody here; the others guess whom.",
  "Balance a book on your head for a minute.",
  "Tell a joke with a straight face.",
  "Walk backwards around the room.",
  "Dance without music for half a minute.",
];

/** "Truth or dare for parties": two lists, and one of each at random. */
function truthsAndDares(reading: Reading): Recognized | null {
  const [found] = findAll(reading, TRUTH_OR_DARE);
  if (found === undefined) return null;
  const [truths, dares] = [plainEntity("truth", "truths", TRUTHS), plainEntity("dare", "dares", DARES)];
  const pickers = [truths, dares].map(({ id, singular }): Block => ({
    id: `${singular}-card`,
    type: "picker",
    title: asLabel(singular),
    entity: id,
    button: `Next ${singular}`,
    card: {},
  }));
  const lists = [truths, dares].map((entity): Block => ({
    id: `${entity.plural}-list`,
    type: "records",
    title: asLabel(entity.plural),
    entity: entity.id,
    views: [{ type: "list" }],
    editable: true,
  }));
  const own = findAll(
    reading,
    /(?:,? ?\b(?:and|with|where|that|which|i|you|we|users?|players?|can|could|the|an?|my|our|own|their|custom|random|new|next|add|pick|choose|shows?|for|of) )*(?<![\p{L}-])(?:truths?|dares?|questions?|challenges?|parties|party)(?: (?:and|or) (?:truths?|dares?|questions?|challenges?))?(?![\p{L}-])/gu,
  );
  return {
    spans: [withFrame(reading, found.span), ...spansOfAll(own), ...findAudience(reading)],
    part: {
      name: "Truth or dare",
      icon: "smile",
      theme: { tone: "playful" },
      entities: [truths, dares],
      blocks: [...pickers, ...lists],
    },
  };
}

function plainEntity(singular: string, plural: string, examples: readonly string[]): Entity {
  const title = asLabel(singular);
  return makeEntity({
    singular,
    plural,
    title: makeField(title, { type: "text" }, true),
    fields: [],
    examples: examples.map((each) => ({ [title]: each })),
  });
}

/** A quote is a price as well. */
const OF_BUSINESS =
  /\b(?:customers?|clients?|items|quantit(?:y|ies)|vat|tax(?:es)?|unit prices?|discounts?|freelanc\w*|contractors?|invoices?|insurance|prices?|labou?r|materials)\b/i;

/** What is played whenever it is named. */
const PARTY = ["would you rather", "never have i ever", "charades?"];

function pattern(words: string): RegExp {
  const party = PARTY.find((each) => words.startsWith(each)) ?? "(?!)";
  const some = `(?:${OF} )*(?:${words})`;
  return new RegExp(
    `(?<![\\p{L}-])(?:${some}[- ](?:generators?|machine|picker|app|game|of the day(?: app)?|shuffler|randomi[sz]er|viewer)(?: (?:app|tool|for parties))*|${party}(?: questions?| statements?| words?| game)*(?=[.,;!\\n]|$| (?:with|where|for)\\b)|${OF} (?:${words})(?: (?:app|generator|of the day))*(?=[.,;!\\n]|$| (?:with|app|that|for))|(?:shows?|displays?|gives?|tells?)(?: me| us| users)? (?:an? )?(?:new |random |different )+(?:${OF} )*(?:${words})(?: (?:each|every|per|a) (?:day|time|morning|click))?|(?:${words}) of the day)(?![\\p{L}-])`,
    "gu",
  );
}

function spansOfAll(...lists: readonly (readonly { span: Span }[])[]): Span[] {
  return lists.flatMap((list) => list.map(({ span }) => span));
}

/** "With author", "shows a random one by a button": what it has by itself. */
function besidesOf(reading: Reading, { plural, singular, beside }: Sayings): Span[] {
  const own = [beside?.toLowerCase(), `${beside?.toLowerCase()}s`].filter((each) => each !== undefined).join("|");
  return findAll(
    reading,
    new RegExp(
      `(?:,? ?\\b(?:and|with|where|that|which|i|you|users?|can|could|the|an?|my|own|their|name|of|shows?|display|add|button|new|random|next|another|get|for|on|at|to|each|every) )*(?<![\\p{L}-])(?:${own === "" ? "" : `${own}|`}${plural}|${singular}|(?:next|new|another) button|one (?:at random|randomly)|(?:a )?button(?: press| click)?|copy(?: button)?)(?![\\p{L}-])`,
      "gu",
    ),
  ).map(({ span }) => span);
}

function partOf(
  { name, singular, plural, button, icon, beside, examples }: Sayings,
  isStarred: boolean,
  isSorted: boolean,
) {
  const title = singular.charAt(0).toUpperCase() + singular.slice(1);
  const fields: Field[] = [
    ...(beside === null ? [] : [makeField(beside, { type: "text" })]),
    ...(isSorted ? [makeField("Category", { type: "choice", options: ["Life", "Work", "Fun", "Other"] })] : []),
    ...(isStarred ? [makeField("Favourite", { type: "checkbox" })] : []),
  ];
  const entity = makeEntity({
    singular,
    plural,
    title: makeField(title, { type: "text" }, true),
    fields,
    examples: examples.map((each, index) => {
      const [said = "", other = ""] = each.split(" = ");
      return {
        [title]: said,
        ...(beside === null ? {} : { [beside]: other }),
        ...(isSorted ? { Category: ["Life", "Work", "Fun"][index % 3] ?? "Other" } : {}),
        ...(isStarred ? { Favourite: index % 5 === 0 } : {}),
      };
    }),
  });
  const blocks: Block[] = [
    {
      id: "picker",
      type: "picker",
      entity: entity.id,
      button,
      card: beside === null ? {} : { beside: entity.fields[1]?.id },
    },
    {
      id: `${plural}-list`,
      type: "records",
      title: name,
      entity: entity.id,
      views: [{ type: "list" }],
      editable: true,
    },
  ];
  return { name, icon, entities: [entity], blocks };
}
