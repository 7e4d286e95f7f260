import type { Draft } from "./draft.ts";
import type { Plan } from "./plans.ts";

const SCORE = /\bscore$/i;

/** "Matches and results": each match has its score, so that results are no list beside them. */
export function withoutResultsOfMatches(plan: Plan): void {
  const matches = plan.drafts.find(
    ({ domain, isOnly, phrases }) =>
      domain?.singular === "match" &&
      !isOnly &&
      phrases.length === 0 &&
      Object.keys(domain.fields).some((label) => SCORE.test(label)),
  );
  const results = plan.drafts.find(({ domain }) => domain?.name === "Results");
  if (matches === undefined || results === undefined || isTold(results, plan)) return;
  plan.drafts.splice(plan.drafts.indexOf(results), 1);
  for (const told of [plan.arrange, plan.wishes])
    for (const each of told) if (each.draft === results) each.draft = matches;
}

function isTold(results: Draft, { drafts, fields }: Plan): boolean {
  return (
    results.phrases.length + results.extras.length + results.relations.length > 0 ||
    fields.some(({ draft }) => draft === results) ||
    drafts.some(({ relations }) => relations.some(({ to }) => to === results))
  );
}
