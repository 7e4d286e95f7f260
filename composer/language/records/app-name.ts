import { isClosedWord } from "../closed-words.ts";
import { asLabel, listInWords, singularOf } from "../words.ts";
import type { Draft } from "./draft.ts";
import { BACKGROUND, coreOf } from "./find-noun.ts";
import { isBrokenName } from "./head-frames.ts";
import { occasionOf } from "./occasions.ts";

/** Of an app of which only signs were said. */
const UNNAMED = "My app";

/** What an app of these records is called, as the person would say; `whole`: what they are together. */
export function appNameOf(drafts: readonly Draft[], whole: string | null, text: string): string {
  const name = nameOf(drafts, whole, text).replace(OF_GROUP, "$1 ").replace(WITH_LISTS, "");
  return asLabel(name.replace(/^the (?=\p{Ll}+$)/iu, "").replace(/^to-?dos?$/i, "to-do list")) || UNNAMED;
}

/** "Ideas board with ideas" */
const WITH_LISTS =
  /(?<=\b(?:board|planner|tracker|app|log|manager|organi[sz]er|system|dashboard|scheduler)) with [\p{L}, ]+$/iu;

/** "our club's members" */
const OF_GROUP = /\b(club|team|school|society|band|choir|church|company|class|group|village|street)'s /i;

function nameOf(drafts: readonly Draft[], whole: string | null, text: string): string {
  const [first, ...others] = drafts;
  if (first === undefined) return UNNAMED;
  // "a record of every kitten"
  if (others.length === 0 && isOfEach(first, text)) return asLabel(first.plural);
  if (others.length === 0) {
    const said = isSaid(first.name, text) ? null : (saidName(text) ?? calledAs(text));
    return said === null || isPartOf(said, first.name) ? first.name : said;
  }
  const library = LIBRARY_OF.exec(text)?.[1];
  if (library !== undefined) return asLabel(library);
  if (whole !== null) return whole;
  const opening = /^[^.!?\n]+/.exec(text)?.[0] ?? "";
  const joined = asLabel(listInWords(drafts.map(({ plural }) => plural)));
  const isPlain = others.length === 1 && joined.length <= 40 && !drafts.some(({ plural }) => GENERIC.test(plural));
  const said = saidName(text);
  // "Guitar practice tracker with songs": the head says more than its lists.
  if (isPlain && said !== null && CALLED.test(opening) && (/ /.test(said) || !sharesWord(said, joined))) return said;
  // "Reading list app with books and authors"
  if (
    isPlain &&
    / /.test(first.name) &&
    first.name !== asLabel(first.plural) &&
    isSaid(first.name, opening) &&
    !/ (?:and|&) /.test(opening.split(/ with |:/)[0] ?? "")
  )
    return first.name;
  const isLinked = others.some(({ relations }) => relations.some(({ to }) => to === first));
  return isPlain && !isLinked
    ? joined
    : (occasionOf(opening) ?? (isPlain ? first.name : (saidName(text) ?? first.name)));
}

/** "Golf score card app with …": it is called an app, or something of the kind. */
const CALLED =
  /^(?:[\p{L}'-]+ ){1,4}(?:app|application|tracker|log|journal|diary|planner|organi[sz]er|manager|inventory|timetable|scheduler|directory|register|catalog(?:ue)?|collection)(?![\p{L}])/iu;

function sharesWord(one: string, other: string): boolean {
  const words = new Set((other.toLowerCase().match(/[\p{L}]+/gu) ?? []).map(stem));
  return (one.toLowerCase().match(/[\p{L}]+/gu) ?? []).some((word) => words.has(stem(word)));
}

/** "a record of every kitten", "make a note app …" */
function isOfEach({ name, singular }: Draft, text: string): boolean {
  return (
    name.toLowerCase() === singular && new RegExp(`\\b(?:each|every) ${singular}\\b|\\ba ${singular}$`, "i").test(text)
  );
}

/** "A lending library of things: who borrowed what" */
const LIBRARY_OF =
  /^(?:an? |my |our |the )?((?:[\p{L}-]+ )?library of [\p{L}-]+(?: (?:gear|things|toys|tools|games|equipment|instruments|clothes|supplies))?)(?![\p{L}-])/iu;

const GENERIC = /^(?:items|entries|things|records|rows)$/;

/** Whether each word of a name stands in the prompt, in whatever form. */
function isSaid(name: string, text: string): boolean {
  const words = new Set((text.toLowerCase().match(/[\p{L}]+/gu) ?? []).map((word) => stem(word)));
  const all = name.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  // "Inventory" of a pantry is not said by any word.
  return all.every((word) => isClosedWord(word) || words.has(stem(word))) && all.some((word) => words.has(stem(word)));
}

function isPartOf(words: string, name: string): boolean {
  return name.toLowerCase().includes(words.toLowerCase());
}

function stem(word: string): string {
  return singularOf(word).slice(0, 6);
}

const STOP =
  /\s(?:with|that|which|where|who|whose|so|including|showing|for|to|of|per|by|from|in|at|on|i|we|my|our|sorted|like)\s.*$/i;

/** What has a usual name. */
const TASKS = /^(?:to-?dos?|tasks?|check ?list|kanban)(?: |$)/i;

/** "Pantry tracker with items": one word says too little by itself. */
function calledAs(text: string): string | null {
  const [, name] =
    /^(?:(?:please )?(?:build|create|make|design)(?: me)? )?(?:(?:an?|my|our|the|simple|small|personal|easy|basic|home) )*((?:[\p{L}'-]{3,} ){1,2}?(?:tracker|log|journal|diary|planner|organi[sz]er|manager|inventory|catalog(?:ue)?|collection|album|register))(?: (?:app|manager|tracker|organi[sz]er))?(?= with| where| that| to| for|[,.:]|\s*$)/iu.exec(
      text,
    ) ?? [];
  // "Pantry app"
  const [, app] =
    /^(?:(?:please )?(?:build|create|make|design)(?: me)? )?(?:(?:an?|my|our|the|simple|small) )*([\p{L}'-]{4,}) app(?= |[,.:]|$)/iu.exec(
      text,
    ) ?? [];
  const said = name ?? app;
  return said === undefined || TASKS.test(said) || isClosedWord(said.toLowerCase())
    ? null
    : asLabel(said.toLowerCase());
}

/** "coffee tasting notes": the words before what is told of it; null where they are no name. */
function saidName(text: string): string | null {
  const opening = (
    /^[^.!?:;,(\n"]+/.exec(
      text
        .replace(BACKGROUND, "")
        .replace(/^as an? .*?(?=,? (?:i|we)(?:'d)? )/i, "")
        .replace(/^[\s,]+/, ""),
    )?.[0] ?? ""
  ).trim();
  const phrase = coreOf(opening)
    .text.replace(STOP, "")
    .replace(/^professional /i, "")
    .replace(/\s(?:app|application|tool|page|website|software|program)$/i, "")
    .trim();
  const words = phrase.split(" ");
  const isName =
    /^[\p{L}'-]+(?: [\p{L}'-]+){0,3}$/u.test(phrase) &&
    !words.some((word) => NO_NAME.test(word)) &&
    !isBrokenName(phrase) &&
    (words.length > 1 || singularOf(phrase) !== phrase || /^[\p{L}]{4,}book$/iu.test(phrase));
  return isName ? asLabel(phrase) : null;
}

const NO_NAME =
  /^(?:i(?:'.*)?|we(?:'.*)?|and|or|you|it|he|she|they|my|our|your|is|are|am|was|be|has|have|had|do|does|did|which|can|need|needs|want|wants|would|like|keep|track|make|show|log|run|everything|anything|something|everyone|what|when|how|why|who|please|hi|hello|list|lists|things?|stuff|items?|please|here|there|just|really|always|started|doing|trying)$/i;
