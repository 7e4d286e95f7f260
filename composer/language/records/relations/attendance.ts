import { domainOfNoun } from "../../domains/find-domain.ts";
import { findFirst, type Reading, type Span } from "../../recognizer.ts";
import { asLabel, pluralOf, singularOf } from "../../words.ts";
import { type Draft, makeDraft } from "../draft.ts";
import { findNoun } from "../find-noun.ts";

const OCCASION =
  "((?:(?:football|choir|band|theatre|orchestra|dance|yoga|swim(?:ming)?|team|drama|music|judo|karate|tennis|scout) )?(?:trainings?|practices?|classe?s?|rehearsals?|lessons?|sessions?|meetings?|matches|games|courses?|workshops?|training sessions?|choir|services?))";
const CAME =
  "(?:came|comes?|is coming|was|were|is|are|has been|have been|attended|attends?|showed up|shows up|turned up|turns up|took part|takes part|joined)(?: there| here| present| absent)?";
const WHO =
  "(?:who|which (?:of (?:my|our|the) )?(?:players?|pupils?|students?|members?|kids?|children|singers?|dancers?|participants?))";

/** "who came to training", "attendance for choir rehearsals" */
const ASKED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:and|to|want to|i|we|see|track|note|know|record|keep track of|log|tick off|mark) )*${WHO} (?:${CAME} (?:to|at|in|for|present at)|attend(?:ed|s)|joined)(?: (?:the|our|my|each|every|which|a))* ${OCCASION}(?![\\p{L}])`,
    "gu",
  ),
  new RegExp(
    `\\b(?:(?:track|record|keep|note|take|an?|the|our|my) )*attendance(?: (?:list|tracker|register|sheet|log|app|records?))? (?:for|of|at|in|per)(?: (?:the|our|my|each|every|a))* ${OCCASION}(?![\\p{L}])`,
    "gu",
  ),
];

/** Those who come, as they are called somewhere in the prompt. */
const PEOPLE =
  /\b(players?|pupils?|students?|members?|kids|children|singers?|dancers?|participants?|athletes|scouts|swimmers?|musicians|volunteers)\b/g;

/** Who comes where nobody says it, by what they come to. */
const USUAL: readonly [RegExp, string][] = [
  [/choir|sing/i, "singers"],
  [/class|lesson|school|course/i, "students"],
  [/rehearsal|meeting|service|scout/i, "members"],
  [/training|practice|match|game|team|football/i, "players"],
];

export interface Attendance {
  spans: Span[];
  people: Draft;
  occasions: Draft;
}

/** Who came to what: people, and the days on which they met. Null where it is not asked for. */
export function readAttendance(reading: Reading): Attendance | null {
  const asked = ASKED.map((pattern) => findFirst(reading, pattern)).find((found) => found !== null);
  if (asked === undefined || asked === null) return null;
  const occasion = (asked.groups[1] ?? "session").toLowerCase();
  const said = /\b(?:players?|pupils?|students?|members?|kids?|children|singers?|dancers?|participants?)\b/i.exec(
    asked.text,
  );
  const around = findFirst(reading, PEOPLE);
  const usual = USUAL.find(([pattern]) => pattern.test(`${occasion} ${reading.text}`))?.[1] ?? "members";
  const plural = pluralOf(singularOf((said?.[0] ?? around?.text ?? usual).toLowerCase()));
  const known = findNoun({ text: plural, isList: true }, true);
  if (known === null) return null;
  const name = singularOf(occasion.replace(/^choir$/, "rehearsal").replace(/^trainings?$/, "training session"));
  const occasions = makeDraft({
    singular: name,
    plural: pluralOf(name),
    name: asLabel(pluralOf(name)),
    words: asked.groups[1] ?? name,
    domain: null,
    isList: true,
  });
  occasions.phrases.push(
    { label: "What", kind: { type: "text" }, required: true, correction: null },
    { label: "Date", kind: { type: "date" }, required: true, correction: null },
  );
  occasions.extras.push({ label: "Notes", kind: { type: "longText" }, required: false, correction: null });
  const isKnown = domainOfNoun(plural)?.domain === known.domain;
  const people: Draft = { ...known, name: "Attendance", domain: isKnown ? known.domain : null };
  occasions.relations.push({ to: people, many: true });
  return { spans: [asked.span, ...(around === null ? [] : [around.span])], people, occasions };
}
