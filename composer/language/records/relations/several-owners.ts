import type { Entity } from "@lathe/protocol/app/entity";
import type { Domain } from "../../domain.ts";
import { isPersonNoun } from "../../examples/titles.ts";
import { asLabel } from "../../words.ts";
import { findNoun } from "../find-noun.ts";
import { draftFor } from "../plan-part.ts";
import { nameOf, type Plan } from "../plans.ts";

/** "for my 3 tanks", "of both our boats" */
const SEVERAL =
  /(?:\b(?:for|of|in|across|from|on|about)|^(?:[\p{L}]+ ){0,3}?(?:my|our)) (?:(?:my|our|the|all|these|both) )*(?:(?:\d+|two|three|four|five|six|several|both|all) )(?:(?:my|our|the|little|small|big|old|different) )*([\p{L}-]+)[\s,.:;]*$/iu;
/** Things of which a record is one's: neither people whom an app is for, nor spans of time. */
const OWNERS =
  /^(?:tank|aquarium|pond|pool|greenhouse|hive|apiary|field|garden|allotment|vineyard|paddock|stable|barn|coop|flock|herd|dog|cat|horse|pony|donkey|goat|rabbit|parrot|snake|lizard|tortoise|hen|pet|car|van|bike|motorbike|truck|bus|boat|tractor|machine|caravan|campervan|house|flat|apartment|cottage|cabin|holiday home|property|shop|cafe|restaurant|venue|studio|salon|club|band|choir|team|kid|child|son|daughter|twin|baby|freezer|fridge|cellar|shed|site|building|workshop)$/;

/** "Aquarium log for my 3 tanks: water tests, water changes": what several lists are of is a list, and each says of which. */
export function addOwners(head: string, plan: Plan): void {
  const said = SEVERAL.exec(head.trim());
  const noun = said?.[1]?.toLowerCase();
  if (said === null || noun === undefined || plan.drafts.length === 0) return;
  const known = draftFor(noun, plan.drafts);
  const owner = known ?? findNoun({ text: noun, isList: true }, true);
  if (owner === null || !OWNERS.test(owner.singular)) return;
  // What another list is of is told by that.
  for (const draft of plan.drafts)
    if (draft !== owner && draft.relations.length === 0) draft.relations.push({ to: owner, many: false });
  if (known !== null) return;
  const whole = head.trim().slice(0, said.index).trim();
  plan.name ??=
    nameOf(whole) ?? (/^[\p{L}-]+ (?:log|diary|journal|book|notebook)$/iu.test(whole) ? asLabel(whole) : null);
  owner.isBeside = true;
  const [only, ...others] = plan.drafts;
  if (only !== undefined && others.length === 0) {
    only.domain = withoutWho(only.domain, owner.singular);
    plan.drafts.push(owner);
  } else plan.drafts.unshift(owner);
}

/** Whose vaccination it is says which dog, and nobody beside it. */
function withoutWho(domain: Domain | null, owner: string): Domain | null {
  if (domain === null || isPersonNoun(owner)) return domain;
  return { ...domain, fields: Object.fromEntries(Object.entries(domain.fields).filter(([label]) => label !== "Who")) };
}

/** Whether an app has one list more than another, of things of which the prompt says how many there are: "for our two dogs". */
export function tellsOwners(text: string, mine: readonly Entity[], theirs: readonly Entity[]): boolean {
  const more = mine.filter(({ plural }) => !theirs.some((other) => other.plural === plural));
  const [owner] = more;
  return (
    owner !== undefined &&
    mine.length === theirs.length + 1 &&
    more.length === 1 &&
    new RegExp(`\\b(?:\\d+|two|three|four|five|six|both|all) (?:(?:of|my|our) )*${owner.plural}\\b`, "iu").test(text)
  );
}
