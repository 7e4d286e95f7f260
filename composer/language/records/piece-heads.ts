import { locateWords } from "../claims.ts";
import type { Label } from "../pieces/labels.ts";
import type { Reading, Span } from "../recognizer.ts";
import { asLabel, pluralOf, singularOf } from "../words.ts";
import { coreOf, findNoun } from "./find-noun.ts";
import { severalNouns } from "./head-words.ts";
import type { PlanPart } from "./plan-part.ts";
import { nameOf, type Plan } from "./plans.ts";
import { headPart } from "./told-parts.ts";

/** Whom it is for, and nothing to keep. */
const AUDIENCE =
  /\s(?:for|of|at|in) (?:(?:my|our|the|a|an|all|us|me|small|local|own|little|whole|new) ?)*(?:[\p{L}\d'-]+ ?){0,4}$/iu;
/** Who uses an app, of whom it keeps no list unless it says so. */
const GROUP =
  /(?:^|\s)(?:club|team|office|department|committee|household|family|shop|group|company|firm|school|class|choir|band|studio|salon|clinic|practice|farm|garden|bakery|café|cafe|restaurant|hotel|church|parish|society|association|startup|agency|workshop|charity|village|street|building|flat|house|home|business|store|practise|library|museum|theatre|league|troop|crew|ward)$/iu;

const OWN: ReadonlySet<Label> = new Set(["FIELD", "OPTION", "ITEM"]);
/** What the head names: records, or what the lists behind it are all for. */
export function readHead(reading: Reading, heads: readonly Span[], next: Label | null, plan: Plan): void {
  const text = heads
    .map(({ start, end }) => reading.text.slice(start, end).trim())
    .join(" ")
    .replace(/[\s,;:.!?(]+$/, "");
  const core = coreOf(text);
  const isOwner = next !== null && OWN.has(next);
  const take = (words: string) => {
    for (const head of heads) plan.spans.push(...locateWords(reading, words, head));
  };
  take(text.slice(0, text.length - core.text.length));
  take(AUDIENCE.exec(core.text)?.[0] ?? "");
  const several = severalNouns(core);
  if (several !== null) {
    plan.drafts.push(...several);
    for (const draft of several) take(draft.words);
    return;
  }
  const bare = core.text.replace(/\s(?:that|which|where|who|so|and|with)\s.*$/i, "");
  const isGroup = GROUP.test(bare) && !core.isList;
  const part = isGroup ? null : headPart(core.text, reading.text);
  const draft = isGroup ? null : findNoun(core, isOwner);
  if (draft !== null && (isOwner || part !== null || core.isList || (draft.domain !== null && next !== "LIST"))) {
    plan.drafts.push(draft);
    take(draft.words);
    return;
  }
  plan.name = isGroup ? asLabel(bare) : nameOf(text);
  take(plan.name ?? "");
}

/** A list of which nothing is known but its name. */
export function unknownPart(text: string): PlanPart | null {
  const noun = text.replace(/\s(?:of|for|with|in|on|at|to|that|which|who|where|per|by)\s.*$/i, "");
  const draft = findNoun({ text: pluralOf(singularOf(noun.toLowerCase())), isList: true }, true);
  return draft === null ? null : { draft, surety: "unknown", noun, tail: "", fields: [], owner: null };
}
