import type { Block } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import type { IconName } from "@lathe/protocol/app/label";
import { makeField } from "../field-kinds.ts";
import { type Reading, type Recognized, type Recognizer, type Span, findAll } from "../recognizer.ts";
import { makeEntity } from "../records/make-entity.ts";
import { asLabel } from "../words.ts";
import { findAudience } from "./audience.ts";
import { withFrame } from "./frame.ts";

interface Sayings {
  words: string;
  name: string;
  singular: string;
  plural: string;
  button: string;
  icon: IconName;
  /** What stands beside each: who said it, how it ends. */
  beside: string | null;
  /** "What is said = what stands beside it". */
  examples: readonly string[];
}

const OF =
  "(?:motivational|inspirational|inspiring|funny|daily|random|famous|positive|programming|dad|bad|movie|love|good|interesting|fun|weird|cool|creative|stoic|life|book|kids?'?|children's)";

const SAYINGS: readonly Sayings[] = [
  {
    words: "quotes?|sayings?|wisdom",
    name: "Quotes",
    singular: "quote",
    plural: "quotes",
    button: "Show a quote",
    icon: "chat",
    beside: "Author",
    examples: [
      "The only thing we have to fear is fear itself. = Franklin D. Roosevelt",
      "I think, therefore I am. = René Descartes",
      "What we know is a drop, what we don't know is an ocean. = Isaac Newton",
      "Well begun is half done. = Aristotle",
      "The unexamined life is not worth living. = Socrates",
      "Be yourself; everyone else is already taken. = Ascribed to Oscar Wilde",
      "A journey of a thousand miles begins with a single step. = Laozi",
      "To be, or not to be, that is the question. = William Shakespeare",
      "Nothing in life is to be feared, it is only to be understood. = Marie Curie",
      "He who has a why to live can bear almost any how. = Friedrich Nietzsche",
      "If I have seen further, it is by standing on the shoulders of giants. = Isaac Newton",
      "It does not matter how slowly you go as long as you do not stop. = Confucius",
    ],
  },
  {
    words: "jokes?|puns?|riddles?",
    name: "Jokes",
    singular: "joke",
    plural: "jokes",
    button: "Tell a joke",
    icon: "smile",
    beside: "Answer",
    examples: [
      "Why did the scarecrow win a prize? = He was outstanding in his field.",
      "What do you call a fish without eyes? = A fsh.",
      "Why don't eggs tell jokes? = They would crack each other up.",
      "What has keys but opens no locks? = A piano.",
      "Why was the maths book sad? = It had too many problems.",
      "What gets wetter the more it dries? = A towel.",
      "What do you call a bear without teeth? = A gummy bear.",
      "Why did the bicycle fall over? = It was two-tired.",
      "What has hands but cannot clap? = A clock.",
      "Why can't you trust stairs? = They are always up to something.",
    ],
  },
  {
    words: "facts?|trivia facts?",
    name: "Facts",
    singular: "fact",
    plural: "facts",
    button: "Show a fact",
    icon: "lightbulb",
    beside: null,
    examples: [
      "Octopuses have three hearts.",
      "Honey keeps for years without going bad.",
      "A day on Venus is longer than its year.",
      "Bananas are berries, and strawberries are none.",
      "Sea otters hold hands while they sleep.",
      "Wombats make droppings in the shape of cubes.",
      "The Eiffel Tower grows some centimetres in summer.",
      "A group of flamingos is called a flamboyance.",
      "Light from the Sun takes about eight minutes to reach us.",
      "Sharks are older than trees.",
    ],
  },
  {
    words:
      "(?:writing|story|drawing|journal(?:ing)?|creative|conversation|art)[- ](?:prompts?|starters?|ideas?)|ice ?breakers?(?: questions)?",
    name: "Prompts",
    singular: "prompt",
    plural: "prompts",
    button: "Give me one",
    icon: "pen",
    beside: null,
    examples: [
      "A letter that arrives forty years late.",
      "What would you do with an extra hour each day?",
      "A door that was not there yesterday.",
      "The best meal that you ever had.",
      "Two strangers and one umbrella.",
      "A place that you would go back to.",
      "Something small that makes you happy.",
      "An animal that gives advice.",
      "A day without any screens.",
      "The view from a window that you know well.",
    ],
  },
  {
    words: "would you rather(?: questions?)?|this or that(?: questions?)?",
    name: "Would you rather",
    singular: "question",
    plural: "questions",
    button: "Next question",
    icon: "question",
    beside: null,
    examples: [
      "Would you rather be able to fly or to be invisible?",
      "Would you rather live by the sea or in the mountains?",
      "Would you rather read minds or see the future?",
      "Would you rather be always ten minutes late or twenty minutes early?",
      "Would you rather speak all languages or talk to animals?",
      "Would you rather never be cold or never be hungry?",
      "Would you rather have a cook or a cleaner?",
      "Would you rather travel to the past or to the future?",
    ],
  },
  {
    words: "never have i ever(?: questions?| statements?)?",
    name: "Never have I ever",
    singular: "statement",
    plural: "statements",
    button: "Next one",
    icon: "smile",
    beside: null,
    examples: [
      "Never have I ever missed a flight.",
      "Never have I ever sung in front of strangers.",
      "Never have I ever forgotten a birthday of my family.",
      "Never have I ever slept under the stars.",
      "Never have I ever fallen asleep in a cinema.",
      "Never have I ever broken a bone.",
      "Never have I ever eaten something off the floor.",
      "Never have I ever pretended to be on the phone.",
    ],
  },
  {
    words: "charades?(?: words?| ideas?)?|pictionary(?: words?)?",
    name: "Charades",
    singular: "word",
    plural: "words",
    button: "Next word",
    icon: "people",
    beside: null,
    examples: [
      "Brushing teeth",
      "Penguin",
      "Riding a horse",
      "Titanic",
      "Making a pizza",
      "Robot",
      "Fishing",
      "Superhero",
      "Changing a nappy",
      "Kangaroo",
      "Playing the violin",
      "Washing a dog",
    ],
  },
  {
    words: "compliments?|affirmations?|(?:positive|kind) (?:words|thoughts)",
    name: "Affirmations",
    singular: "affirmation",
    plural: "affirmations",
    button: "Show one",
    icon: "heart",
    beside: null,
    examples: [
      "You make hard things look easy.",
      "I can do this one step at a time.",
      "Your laugh makes the room warmer.",
      "I am allowed to rest.",
      "You ask good questions.",
      "I have come further than I think.",
      "People are glad when you come.",
      "I can begin again today.",
    ],
  },
];

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

function pattern(words: string): RegExp {
  const some = `(?:${OF} )*(?:${words})`;
  return new RegExp(
    `(?<![\\p{L}-])(?:${some}[- ](?:generators?|machine|picker|app|game|of the day(?: app)?|shuffler|randomi[sz]er|viewer)(?: (?:app|tool|for parties))*|(?:would you rather|never have i ever|charades)(?=[.,;!\\n]|$| (?:with|where|for)\\b)|${OF} (?:${words})(?: (?:app|generator|of the day))*(?=[.,;!\\n]|$| (?:with|app|that|for))|(?:shows?|displays?|gives?|tells?)(?: me| us| users)? (?:an? )?(?:new |random |different )+(?:${OF} )*(?:${words})(?: (?:each|every|per|a) (?:day|time|morning|click))?|(?:${words}) of the day)(?![\\p{L}-])`,
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
