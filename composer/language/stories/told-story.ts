import { domainOfNoun } from "../domains/find-domain.ts";
import { singularOf } from "../words.ts";
import { listsOf } from "./gather-lists.ts";
import { readSentence } from "./read-sentence.ts";

/** Who tells of themselves, and has not called the app by its name. */
const OF_PERSON =
  /^(?:hi[,!. ]+|hello[,!. ]+)?(?:so )?(?:i|i'm|i've|i'd|we|we're|we've|my|our|ours|as an?|in (?:our|my|the)|at (?:our|my|the)|for (?:our|my|each|every)|when(?:ever)?|every|each|the|an?|people|customers|clients|tenants|members|colleagues|parents|students|[\p{L}]+s of (?:our|my)) /iu;
/** "With a small online shop" */
const HAS_SHOP =
  /\b(?:with|have|own|run) (?:an? |my |our )?(?:small |little |tiny )?(?:online shop|web ?site|blog)\b|\b(?:from|via|or|over|through) (?:the|our|my) web ?site\b/iu;
/** What is no list of records. */
const NO_RECORDS =
  /\b(?:web ?site|landing page|home ?page|web ?page|online shop|portfolio|timer|stopwatch|countdown|calculator|converter|(?:an?|the|this|my|word|card|video|browser) (?:[\p{L}-]+ )?game(?! (?:night|evening|day|master))|quiz(?:zes)?|flash ?cards?|blog|apps?|tracker|software(?! (?:team|company|firm|developers?))|dashboard|planner)\b/iu;
/** "My violin workshop" */
const NAME_ALONE =
  /^(?!.*\b(?:has|have|had|is|are|was|does|do|can|loves?|likes?|sells?|runs?|plays?|rehearses?|makes?|lends?|needs?)\b)(?:my|our|the|an?) (?:[\p{L}'-]+ ){0,2}[\p{L}'-]+(?<!ly|together|online|abroad|again)$/iu;
/** "I need an app for my dog walking business", "build me a tool for our repair café" */
const APP_FOR =
  /^(?:(?:i|we) (?:need|want|would like|(?:am|are) looking for)|(?:please )?(?:build|make|create)(?: me| us)?) (?:an? )?(?:(?:simple|small|little|easy) )?(?:app|tool|program|software|something|system)(?: to use)? for (?:my|our|the|an?) (?!phone|iphone|android|ipad|kids?|family|wife|husband|job|work)((?:[\p{L}'-]+ ){0,3}[\p{L}'-]+)[.!]\s/iu;

/**
 * A prompt in which somebody tells of themselves, what they write down and how it goes on, as the records that it asks for:
 * "I mend bikes. A customer comes, I note name, bike and price. It goes from waiting to done." are repairs with a status.
 */
export function toldStory(prompt: string): string {
  const [opening, place] = APP_FOR.exec(prompt.trim()) ?? [];
  if (opening === undefined || place === undefined) return storyIn(prompt) ?? prompt;
  const told = storyIn(`We have a ${place}. ${prompt.trim().slice(opening.length)}`);
  const [first = "", ...others] = place;
  return told === null ? prompt : `An app called “${first.toUpperCase()}${others.join("")}”: ${told}`;
}

/** The records that a story tells of, null where it tells of none. */
function storyIn(prompt: string): string | null {
  if (!OF_PERSON.test(`${prompt} `) || NO_RECORDS.test(prompt.replace(HAS_SHOP, ""))) return null;
  const sentences = sentencesOf(prompt);
  const told = sentences.flatMap((sentence, at) => readSentence(sentence, at === 0));
  // "I want a reading journal where …", "My workshop.": what the app is called by stands there.
  const isNamed = told[0]?.rest !== undefined || NAME_ALONE.test(sentences[0] ?? "");
  const lists = sentences.length < 2 || isNamed ? null : listsOf(told);
  if (lists === null) return null;
  // "customers and their dogs, …" are lists, and none of them is told of another.
  if (lists.some(({ fields }) => fields.some((field) => OWNED.test(field)))) return null;
  const listed = lists.map(({ name, fields }) => (fields.length === 0 ? name : `${name} with ${plainly(fields)}`));
  const isWorkedOut = lists.some(({ fields }) => fields.some((field) => / = /.test(field)));
  const wishes = told.flatMap(({ rest }) => rest ?? []).filter((rest) => !isWorkedOut || !IS_AMOUNT.test(rest));
  return [
    ...listed,
    ...wishes.map((wish) =>
      wish.replace(/(\bgoal of \d+)(?= (?:for|per|an?|this)\b|$)/iu, `$1 ${lists[0]?.name ?? ""}`),
    ),
  ]
    .map((each) => `${each[0]?.toUpperCase() ?? ""}${each.slice(1).replace(/[.!?\s]+$/, "")}.`)
    .join(" ");
}

const OWNED = /^(?:customers|clients|owners|parents|members|students|patients|tenants) and their \p{L}+s(?!\p{L})/iu;

/** "Tell me the profit" */
const IS_AMOUNT =
  /^(?:(?:please )?(?:tell|show|give) me|(?:i|we) (?:want|would like|need)(?: to (?:see|know|have))?) (?:the |my |our )?(?:profit|total|sum|income)(?: price| amount| cost)?$|^(?:it should |please )?(?:calculate|work out|compute) the (?:consumption|total|profit|difference|usage)$/iu;

/** The fields by themselves: "a teacher, the day" are teacher and day. */
function plainly(fields: readonly string[]): string {
  const all = apart(fields.join(", ").replace(/(^|, )(?:an?|the|its|their) (?=[\p{L}])/giu, "$1"));
  // "Vet visits" in the middle of a dog's fields would have what stands behind them.
  const lists = all.filter((field, at) => at > 0 && isList(field));
  const formulas = all.filter((field) => field.includes(" = "));
  return [...all.filter((field) => !lists.includes(field) && !formulas.includes(field)), ...lists, ...formulas].join(
    ", ",
  );
}

/** At its commas that stand in no brackets. */
function apart(fields: string): string[] {
  return fields.split(/, (?![^()]*\))/u).filter((field) => field.trim() !== "");
}

function isList(field: string): boolean {
  const noun = field.toLowerCase();
  const isNoun = /^[\p{L}]+(?: [\p{L}]+)?$/u.test(noun) && singularOf(noun) !== noun;
  return isNoun && LISTS.test(noun) && domainOfNoun(noun)?.words.length === noun.length;
}

/** What is hardly ever a word in a field. */
const LISTS =
  /(?:^| )(?:visits|expenses|payments|lessons|meetings|appointments|tasks|treatments|repairs|invoices|sessions|donations|readings|inspections|bookings|orders)$/u;

const ABBREVIATED = /\b(?:etc|e\.g|i\.e|approx|nr|no|st|mr|mrs|dr|vs|incl|max|min)\.$/iu;

/** The sentences, with what is shortened in full. */
function sentencesOf(prompt: string): string[] {
  const parts = prompt
    .trim()
    .replace(/[’]/g, "'")
    .replace(/\b(i)'m\b/giu, "$1 am")
    .replace(/\b(we|they|you)'re\b/giu, "$1 are")
    .replace(/\b(i|we|they|you)'ve\b/giu, "$1 have")
    .replace(/\b(i|we|they|he|she|you|everybody|everyone)'d (?=like)/giu, "$1 would ")
    .replace(/\b(?:my|our|the) [\p{L}]+ (?:wants?|asked|told|advised|expects?) (?:me|us) to /giu, "I want to ")
    .split(/(?<=[.!?])\s+/u);
  return parts
    .reduce<string[]>((sentences, part) => {
      const last = sentences.at(-1);
      if (last !== undefined && ABBREVIATED.test(last)) return [...sentences.slice(0, -1), `${last} ${part}`];
      return [...sentences, part];
    }, [])
    .map((sentence) => sentence.replace(/[.!?\s]+$/u, ""))
    .filter((sentence) => sentence !== "");
}
