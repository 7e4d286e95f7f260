import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import { kebabCase } from "../../generate/names.ts";
import { type Found, type Reading, type Recognized, type Recognizer, findAll } from "../recognizer.ts";
import { splitList } from "../split-list.ts";
import { asLabel, pluralOf, singularOf } from "../words.ts";
import { findAudience } from "./audience.ts";
import { findOnce } from "./each-once.ts";
import { withFrame } from "./frame.ts";
import { namesEntity } from "./names-entity.ts";

interface PickSort {
  /** What is picked, in the singular. */
  words: RegExp;
  singular: string;
  plural?: string;
  name: string;
  button: string;
  names: readonly string[];
}

const FRIENDS = ["Amara", "Ben", "Chiara", "Daniel", "Elif", "Felix"];

/** The first that fits counts. */
const SORTS: readonly PickSort[] = [
  { words: /\bwho(?:se)?\b/i, singular: "name", name: "Name picker", button: "Pick a name", names: FRIENDS },
  {
    words: /dinner|meal|lunch|supper|food|dish|eat|cook/i,
    singular: "dish",
    plural: "dishes",
    name: "What to eat",
    button: "Decide",
    names: ["Lentil curry", "Pasta", "Tacos", "Ramen", "Pizza", "Salad"],
  },
  {
    words: /restaurant/i,
    singular: "restaurant",
    name: "Where to eat",
    button: "Decide",
    names: ["Pizzeria", "Noodle bar", "Falafel", "Bistro"],
  },
  {
    words: /movie|film|watch/i,
    singular: "movie",
    name: "What to watch",
    button: "Pick a movie",
    names: ["Spirited Away", "Amélie", "Paddington 2", "Parasite", "Some Like It Hot"],
  },
  {
    words: /book|read/i,
    singular: "book",
    name: "What to read",
    button: "Pick a book",
    names: ["Piranesi", "The Summer Book", "Emma", "Kindred"],
  },
  {
    words: /raffle|draw|winner|lottery|giveaway|prize draw/i,
    singular: "participant",
    name: "Lucky draw",
    button: "Draw a winner",
    names: FRIENDS,
  },
  {
    words: /student|pupil|class/i,
    singular: "student",
    name: "Student picker",
    button: "Pick a student",
    names: FRIENDS,
  },
  {
    words: /team|colleague|stand ?up|employee|member/i,
    singular: "team member",
    name: "Team picker",
    button: "Pick somebody",
    names: FRIENDS,
  },
  {
    words: /prize|reward|fortune/i,
    singular: "prize",
    name: "Wheel of prizes",
    button: "Spin",
    names: ["Ice cream", "Free evening", "Movie night", "Breakfast in bed", "A walk"],
  },
  {
    words: /chore|task/i,
    singular: "chore",
    name: "Chore picker",
    button: "Pick a chore",
    names: ["Dishes", "Vacuuming", "Laundry", "Rubbish", "Watering"],
  },
  {
    words: /decision|decide|choice|choose|option|idea|activity|what to do|roulette/i,
    singular: "option",
    name: "Decision wheel",
    button: "Decide",
    names: ["Go out", "Stay in", "Call a friend", "Sleep on it"],
  },
  {
    words: /colou?r/i,
    singular: "colour",
    name: "Colour picker",
    button: "Pick a colour",
    names: ["Red", "Orange", "Yellow", "Green", "Blue", "Violet"],
  },
  {
    words: /prompt|topic|question/i,
    singular: "topic",
    name: "Topic picker",
    button: "Pick a topic",
    names: ["A journey", "Home", "Something lost", "A letter", "Winter"],
  },
  {
    words: /name|person|people|somebody|someone|./i,
    singular: "name",
    name: "Name picker",
    button: "Pick a name",
    names: FRIENDS,
  },
];

const OF = "(?:(?:[\\p{L}'-]+ ){0,2}?[\\p{L}'-]+?)";
const PATTERNS: readonly string[] = [
  "(?:random )?(?:pickers?|choosers?|wheel) (?:for|of|to see) who(?: (?:starts?|begins?|goes|is|pays|plays|gets)(?: [\\p{L}']+){0,2}?)?",
  `(?:(?:to |that |can |which |helps? (?:me|us) )*(?:pick|draw|choos|select|decid)(?:s|ing|es|e)? (?:at random |randomly )?who(?: (?:does|goes|gets|has to|will|is|pays|cooks|washes|starts|cleans|takes|drives)(?: (?!(?:from|with|between|among)\\b)[\\p{L}']+){0,4})?)`,
  `(?:(?:spin(?:ning|s)? |decision |prize |lucky |random |name |fortune |picker |custom )+wheels?|wheel spinners?|spinners?|wheels? of (?:names?|fortune|decisions?|prizes?|food|choices|options|luck|chores?|tasks?|dares|questions|topics|activities|meals|dinners?|students|pupils|exercises|challenges|movies|films|books|jobs|rewards|ideas|things)|wheel(?= (?:with|for (?:my|our|the) [\\p{L} ]+:|that (?:picks|spins|decides|chooses|tells)|(?:to|for) (?:choos|pick|decid|select)\\w*)\\b)|spin(?:s|ning)? (?:the |a )wheel)(?: (?:for|about|to see|to decide)(?: on)? (?:what(?:'s| is)?|who|where|which)(?: [\\p{L}']+){1,4}?(?=[.,:;!\\n]|$| with | and )| (?:to|that|which|for) (?:decid|choos|pick|select|find)(?:e|es|ing|s)?(?: out)?(?: (?:what(?:'s)?|who(?:'s)?|where|which|the|an?) [\\p{L}' ]+?(?=[.,:;!\\n]|$| with | and )|(?= with\\b|[.,:;!\\n]|$)))?`,
  `(?:random(?:ly)? )?(?:names?|students?|pupils?|class|person|people|team(?: member)?|member|winner|dinner|meal|lunch|restaurant|movie|film|book|chore|task|topic|activity|idea|prompt|colou?r|decision|choice|option|recipe|food|question) (?:pickers?|choosers?|randomi[sz]ers?|selectors?|spinners?|wheels?|roulette|makers?|deciders?)`,
  `${OF} (?:pickers?|deciders?|choosers?|wheels?|spinners?|roulette)(?=(?: (?:app|for (?:my|our|the|us|me)(?: [\\p{L}]+){0,2}))?(?::| - |, \\p{L}+, )| with [\\p{L}' ]+, )`,
  `random(?: ${OF})? (?:pickers?|choosers?|selectors?|generators?|drawer)`,
  `(?:lucky draws?|raffles?(?! (?:prizes|tickets)| tickets? (?:tracker|log|sales|list|seller|register|record|app|manager))(?: draws?)?|prize draws?|lotter(?:y|ies)|giveaways?|secret draws?)(?: (?:winners?|names?))?(?: (?:wheel|picker|chooser|drawer|tool|app|machine|generator))?`,
  `(?:(?:to |that |can |which )*(?:pick|draw|choos|select)(?:s|ing|es|e)? (?:an? |the )?(?:random |lucky )?(?:winners?|names?|persons?|students?|pupils?|team members?|somebody|someone)(?: (?:at random|randomly|from (?:an? |the |my )?(?:hat|list|class|group|team|bowl)))*)`,
  `(?:(?:to |that |can |which |helps? (?:me|us) )*(?:pick|draw|choos|select|decid|suggest)(?:s|ing|es|e)? (?:(?:an? |the |me )*random (?:movies?|films?|books?|restaurants?|dish(?:es)?|meals?|recipes?|chores?|tasks?|topics?|activit(?:y|ies)|ideas?|options?)|what (?:to|we|i)(?: should)? (?:eat|cook|watch|read|do)(?: (?:for (?:dinner|lunch)|tonight|today|next))*))`,
];

/** Their own options: "with pizza, sushi and tacos". */
const OPTIONS =
  /^(?:,)? ?(?:(?:with|between|from|of|among|for|containing|out of|using)(?: (?:the|this|these|my|our|following|a) ?)*(?: ?(?:options|names|entries|choices|segments|items|people|friends|students|kids|list(?: of (?:names|students|people|kids|options))?|class|team|following|prizes|chores|meals|dishes|restaurants|movies|films|books|activities|tasks|topics|words|games|places|winners|fields|sections|teams|(?:[\p{L}-]+ )?ideas))*|:)(?: (?:is|are))?:? ([^.;!\n]+)/iu;

const WEIGHED = /\bpros\b|\bcons\b|\bcriteria\b|\bweights?\b|\bweighted\b|\bscores?\b|\barguments\b/i;

/** "Dinner picker: what should we cook tonight?" */
const QUESTION =
  /[\s,:;–-]*\b(?:what|where|which [\p{L}]+|who) (?:should|shall|do|can|could|to|will) (?:(?:we|i|you|it) )?[^.,;!?\n]{2,40}\??/gu;

/** One of several at random: wheels, draws, what to eat. */
export const recognizePickers: Recognizer = (reading) => {
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${PATTERNS.join("|")})(?![\\p{L}-])`, "gu");
  const [first] = findAll(reading, pattern).filter(
    ({ text }) =>
      !/number|password|colou?r picker$|quote|word|joke/i.test(text) &&
      // What is weighed up is no chance.
      !(/^(?:decision|choice|option)\b/i.test(text) && WEIGHED.test(reading.text)),
  );
  const found = first === undefined ? undefined : withChoice(reading, first);
  if (found === undefined) return decideBetween(reading);
  const sort = SORTS.find(({ words }) =>
    words.test(found.text.replace(/\b(?:random(?:ly)?|picker|chooser|wheel)\b/gi, " ")),
  );
  // "A spin the wheel app where users add their own options"
  const isOfOptions =
    sort?.singular === "name" &&
    /wheel|spin/i.test(found.text) &&
    !/\b(?:names?|who|persons?|people|students?)\b/i.test(reading.text) &&
    /\b(?:options|choices|decisions|entries)\b/i.test(reading.text);
  const meant = isOfOptions ? SORTS.find(({ singular }) => singular === "option") : sort;
  return meant === undefined ? [] : [recognized(reading, found, meant)];
};

/** "Spin the wheel app for choosing dinner": what it decides stands behind. */
function withChoice({ text }: Reading, { span, ...found }: Found): Found {
  const choice =
    /^(?: (?:app|game|tool|generator|page))* (?:for|to|that helps? (?:me |us )?(?:to )?) ?(?:choos|pick|decid|select)(?:e|es|s|ing)?(?: (?:on|a|an|the|my|our|what|which|to|for|random|have|today's))* (?!(?:someone|somebody|one|who|between|randomly)\b)[\p{L}]+(?=[.,;!\n]|$| with\b| and\b)/iu.exec(
      text.slice(span.end),
    );
  if (choice === null) return { span, ...found };
  return { ...found, text: `${found.text}${choice[0]}`, span: { ...span, end: span.end + choice[0].length } };
}

/** "Who does the dishes? Me, Kim or Alex - pick randomly", "decide for me: gym or sofa" */
const BETWEEN =
  /(?:^|[.!;] ?)(?:((?:who|what|which|where)\b[^?.!;\n]{2,60})\? ?([^?.!;:\n–]+?) ?(?:[.;:–-]+ ?|$)(?=[^?\n]*\b(?:pick|choose|decide|draw|spin|random(?:ly)?)\b)|(?:please )?(?:decide|choose|pick)(?: one)? (?:for (?:me|us)|between)[^:.?!\n]{0,40}?(?::| between) ?([^?.!;:\n]+?)(?=[.;!\n]|$))/g;
const DECIDED =
  /(?:[.,;:–-]+ ?)?(?:and )?(?:please )?(?:pick|choose|decide|draw|spin)(?:s|es|ing)?(?: (?:one|somebody|someone|it|for (?:me|us)|of (?:us|them)|randomly|at random|by chance))*\b/g;

function decideBetween(reading: Reading): Recognized[] {
  const [found] = findAll(reading, BETWEEN);
  const list = found?.groups[2] ?? found?.groups[3];
  if (found === undefined || list === undefined) return [];
  const names = list
    .split(/, (?:or |and )?| or | and (?=\p{Lu})/u)
    .map((name) => name.replace(/^or /i, "").trim())
    .filter((name) => name !== "");
  if (names.length < 2 || names.some((name) => name.split(" ").length > 4)) return [];
  const isWho = /^who/i.test(found.groups[1] ?? "");
  const entity = namesEntity({
    singular: isWho ? "name" : "option",
    plural: isWho ? "names" : "options",
    names: names.map(asLabel),
  });
  const title = asLabel((found.groups[1] ?? "").trim());
  return [
    {
      spans: [found.span, ...findAll(reading, DECIDED).map(({ span }) => span)],
      part: {
        name: title === "" ? "Decision wheel" : title.slice(0, 60),
        icon: "target",
        theme: { tone: "playful" },
        entities: [entity],
        blocks: [
          { id: "picker", type: "picker", entity: entity.id, button: isWho ? "Pick a name" : "Decide" },
          listOf(entity),
        ],
      },
    },
  ];
}

const WHEEL: PickSort = { words: /./, singular: "option", name: "Wheel", button: "Spin", names: [] };

function recognized(reading: Reading, found: Found, usual: PickSort): Recognized {
  const own = ownOptions(reading, found);
  const sort =
    own !== null &&
    usual.singular === "name" &&
    (/wheel|spin/i.test(found.text) || !own.areNames) &&
    !/names?|person|people|student|pupil|member/i.test(found.text)
      ? WHEEL
      : usual;
  const [several] = findAll(
    reading,
    /(?:,? ?\b(?:and|to|that|which|can|it|should) )*\b(?:draw(?:s|ing)?|pick(?:s|ing)?|choos(?:e|es|ing)|select(?:s|ing)?) (?!1\b)\d{1,2} (?:random )?(?:winners?|names?|people|students?|prizes)\b/g,
  );
  // "A random picker", "from my reading list": one of the records that the app has anyway.
  const isOfRecords =
    own === null &&
    !/^ (?:from|out of|of) (?:my|the|a|our|that|this) (?:class|group|team|hat|list of (?:names|students|people))\b/i.test(
      reading.text.slice(found.span.end),
    ) &&
    (/^random(?:ly)? (?:pickers?|choosers?|selectors?)$/i.test(found.text.trim()) ||
      /^ (?:from|out of|of) (?:my|the|a|our|that|this) /i.test(reading.text.slice(found.span.end)));
  const entity = namesEntity({
    singular: isOfRecords ? "option" : sort.singular,
    plural: isOfRecords ? "options" : (sort.plural ?? pluralOf(singularOf(sort.singular))),
    names: own?.names ?? sort.names,
  });
  const once = findOnce(reading);
  const list = listOf(entity);
  return {
    spans: [
      withFrame(reading, found.span, own === null),
      ...(own === null ? [] : [own.span]),
      ...(several === undefined ? [] : [several.span]),
      ...findAudience(reading),
      ...once.spans,
      ...findAll(reading, QUESTION)
        .map(({ span }) => span)
        .filter(({ start }) => start >= found.span.end),
    ],
    part: {
      ...(several === undefined
        ? {}
        : {
            undone: [
              { words: several.text.trim(), answer: "One is drawn at a time: press the button again for the next." },
            ],
          }),
      name: sort.name,
      icon: "target",
      theme: { tone: "playful" },
      entities: [entity],
      blocks: [
        {
          id: "picker",
          type: "picker",
          entity: entity.id,
          button: sort.button,
          ...(once.isOnce ? { eachOnce: true } : {}),
        },
        list,
      ],
      ...(isOfRecords ? { finish: (app) => pickFromOthers(app, entity.id) } : {}),
    },
  };
}

function ownOptions(
  reading: Reading,
  { span }: Found,
): { names: string[]; areNames: boolean; span: { start: number; end: number } } | null {
  const told = OPTIONS.exec(
    reading.text.slice(span.end).replace(/^ (?:app|tool|wheel|game)\b/i, (frame) => " ".repeat(frame.length)),
  );
  const list = told?.[1];
  if (told === null || list === undefined) return null;
  const names = splitList(list).map((each) => asLabel(each.replace(/^(?:an?|the|my) /i, "")));
  if (names.length < 2 || names.length > 30 || names.some((name) => name === "" || name.split(" ").length > 4))
    return null;
  if (/\b(?:list|timer|counter|game|quiz|notes?|mode|button|sound|colou?rs)\b/i.test(list)) return null;
  // "Museum, woods, board games" are no people.
  const areNames = splitList(list).every((each) => /^\p{Lu}[\p{L}'-]+$/u.test(each.trim()));
  return { names, areNames, span: { start: span.end, end: span.end + told[0].length } };
}

function listOf({ id, plural }: Entity): Block {
  return {
    id: `${kebabCase(plural)}-list`,
    type: "records",
    title: asLabel(plural),
    entity: id,
    views: [{ type: "list" }],
    editable: true,
  };
}

/** The picker takes the app's own records, and its options go; without others it keeps them. */
function pickFromOthers(app: AppSpecification, options: string): AppSpecification {
  const other = app.entities.find(({ id }) => id !== options);
  if (other === undefined) return app;
  const pages = app.pages
    .map((page) => ({
      ...page,
      blocks: page.blocks.flatMap((block): Block[] => {
        if (!("entity" in block) || block.entity !== options) return [block];
        return block.type === "picker" ? [{ ...block, entity: other.id }] : [];
      }),
    }))
    .filter(({ blocks }) => blocks.length > 0);
  return { ...app, pages, entities: app.entities.filter(({ id }) => id !== options) };
}
