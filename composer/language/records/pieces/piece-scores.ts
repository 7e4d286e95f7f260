import { asLabel, pluralOf, singularOf } from "../../words.ts";
import { type Draft, makeDraft } from "../draft.ts";
import { findNoun } from "../find-noun.ts";
import { draftFor, phrase } from "../plan-part.ts";
import type { Plan } from "../plans.ts";

const WHO =
  "judges?|jurors?|jury(?: members?)?|guests?|members?|tasters?|testers?|friends|people|everyone|everybody|players?|teachers?|kids|children|visitors|students|participants|colleagues|panellists|experts|critics|examiners?|voters?|families|neighbours|of us";
const GIVE =
  "gives?|giving|awards?|awarding|rates?|rating|scores?|scoring|marks?|marking|grades?|grading|judges?|judging|votes?(?: on)?|reviews?";
/** "5 judges each give points for idea", "each guest rates each wine 1-10" */
const SCORED = new RegExp(
  `^[\\s,;:.(-]*(?:(?:and|with|the|our|all|by|\\d+|where|from|each|every|several|a|panel of) )*(${WHO})(?: (?:each|all|can|will|may|should|must|who|that))* (?:${GIVE})(?![\\p{L}])(.*)$`,
  "isu",
);
const POINTS =
  /^\s*(?:(?:each|every|the|all|a|an|any) ([\p{L}-]+) ?)?(?:(?:some|their|up to|out of|from|between|with|a|\d+|0-\d+|1-\d+|to|and|-)\s?)*(?:points|scores?|marks|stars|grades?|votes)?(?: (?:out of|from|of|between|up to)? ?[\d-]+(?: (?:to|and) \d+)?(?: (?:points|stars))?)?\s*(?:(?:for|on|in|by|about)(?![\p{L}])\s*)?(.*)$/isu;
const RANGE = /\b(?:1|0) ?(?:-|to|and) ?(\d+)|\bout of (\d+)|\b(\d+) stars/i;
const COMPETING =
  /(?:^| )(?:project|entry|wine|beer|cake|pie|dish|dog|cat|horse|team|contestant|competitor|participant|act|band|singer|dancer|baker|garden|photo|film|book|costume|float|chilli|player|student|pupil|child|athlete|restaurant|cheese|coffee|whisky|gin|recipe|bread|booth|stall|design|story|poem|speech|performance|presentation|song|skater|gymnast|archer|boat|product|candidate|idea|team member|robot)$/;

/**
 * "Five judges each give points for idea and method": what somebody gives for something is a list of its own, with a
 * number for each; null where a clause tells of none.
 */
export function scoresOf(clause: string, plan: Plan): Draft | null {
  const [, who = "", rest = ""] = SCORED.exec(clause) ?? [];
  if (who === "") return null;
  const [, , told = ""] = POINTS.exec(rest) ?? [];
  const criteria = told
    .split(/,|;|&|\band\b|\bplus\b/i)
    .map(criterionOf)
    .filter((label) => /\p{L}/u.test(label) && label.split(" ").length <= 4);
  const judges = judgesOf(who, plan);
  const draft = makeDraft({ ...SCORES, words: "scores", domain: null, isList: true });
  draft.title = "Note";
  draft.phrases.push(phrase("Note", { type: "text" }));
  if (judges !== null) draft.relations.push({ to: judges, many: false });
  const isWhole = criteria.every((label) => TEXT.test(label));
  if (isWhole) draft.phrases.push(phrase("Points", numberOf(rest)));
  draft.phrases.push(
    ...criteria.map((label) => phrase(asLabel(label), TEXT.test(label) ? { type: "longText" } : numberOf(rest))),
  );
  plan.drafts.push(draft);
  return draft;
}

/** "each guest rates": scores are given. */
export function isScoring(words: string): boolean {
  return SCORED.test(words);
}

const SCORES = { singular: "score", plural: "scores", name: "Scores" };
const TEXT = /\b(?:comments?|notes?|remarks?|reasons?|feedback|thoughts)\b/i;

/** Whom scores are given: what competes, or what else is there. */
export function withRivals(scores: Draft, clause: string, drafts: readonly Draft[]): void {
  const [, thing] = POINTS.exec(SCORED.exec(clause)?.[2] ?? "") ?? [];
  const others = drafts.filter(
    (draft) => draft !== scores && !scores.relations.some(({ to }) => to === draft) && !draft.isLog,
  );
  const rival =
    (thing === undefined ? null : draftFor(thing, others)) ??
    others.find(({ singular }) => COMPETING.test(singular)) ??
    null;
  if (rival !== null) scores.relations.push({ to: rival, many: false });
}

/** "for idea", "with a comment" */
function criterionOf(words: string): string {
  return words
    .replace(/^[\s,;:.(-]*(?:(?:and|for|on|with|the|their|a|an|its) )*/i, "")
    .replace(
      /(?:,? (?:from|out of|between|on a scale))?(?: (?:\d+|[\d]+ ?(?:-|to|and) ?\d+|\d+ (?:points|stars)))?[\s,;:.)!?]*$/i,
      "",
    )
    .trim();
}

function numberOf(range: string): Draft["phrases"][number]["kind"] {
  return { type: "number", min: 0, ...highest(range) };
}

function highest(words: string): { max?: number } {
  const found = RANGE.exec(words);
  const max = Number(found?.[1] ?? found?.[2] ?? found?.[3] ?? Number.NaN);
  return Number.isNaN(max) ? {} : { max };
}

function judgesOf(who: string, plan: Plan): Draft | null {
  if (/^(?:everyone|everybody|people|of us|jury)$/i.test(who)) return null;
  const noun = pluralOf(singularOf(who.toLowerCase()));
  const known = draftFor(noun, plan.drafts);
  if (known !== null) return known;
  const made = findNoun({ text: noun, isList: true }, true);
  if (made !== null) plan.drafts.push(made);
  return made;
}
