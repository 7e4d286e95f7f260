import type { AppSpecification } from "@lathe/protocol/app-specification";
import { findPieces } from "../../pieces/find-pieces.ts";
import type { Reading } from "../../recognizer.ts";
import { ASKED_BESTS } from "../asked/asked-bests.ts";
import { asksForFormula } from "../asked/asked-formulas.ts";
import { statesIn } from "../asked/asked-states.ts";
import { plainPiece } from "../pieces/piece-fields.ts";
import { asksForCosts } from "./recurring-costs.ts";

/** How many wishes for the best of each have no chart that shows it: "who has most points this week". */
export function missedMeasures({ text }: Reading, app: AppSpecification): number {
  const wishes = findPieces(text).flatMap(({ label, start, end }) =>
    label === "WISH" ? [plainPiece(text.slice(start, end))] : [],
  );
  const asked = wishes.filter((words) => OF_EACH.test(words) && ASKED_BESTS.some(({ pattern }) => pattern.test(words)));
  const charts = app.pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === "records" ? block.views.filter(({ type }) => type === "chart") : [])),
  );
  const worked = app.entities.flatMap(({ fields }) =>
    fields.filter(({ type }) => type === "formula" || type === "rollup"),
  );
  const formulas = wishes.filter((words) => asksForFormula(words) || asksForCosts(words, app));
  return (
    Math.max(0, asked.length - charts.length) + Math.max(0, formulas.length - worked.length) + missedStates(text, app)
  );
}

/** "which are planned, which are cut out and which are finished", where nothing can be any of these. */
function missedStates(text: string, { entities }: AppSpecification): number {
  const states = statesIn(text)?.states;
  if (states === undefined) return 0;
  const options = entities.flatMap(({ fields }) =>
    fields.flatMap((field) => (field.type === "choice" ? [field.options.map((option) => option.toLowerCase())] : [])),
  );
  const isThere = options.some((each) =>
    states.every((state) => each.some((option) => state.toLowerCase().endsWith(option))),
  );
  return isThere ? 0 : states.length;
}

const OF_EACH = /\b(?:per|each|every|by|who|which)\b/i;
