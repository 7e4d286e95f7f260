import type { Draft } from "./draft.ts";
import { asLabel } from "../words.ts";
import { mentioned } from "./plan-part.ts";

const PEOPLE =
  /(?:volunteer|helper|member|player|singer|student|pupil|guest|person|parent|employee|friend|participant|child|runner|musician|dancer|cast member|actor|teacher|colleague|contact|neighbour|flatmate)$/;

const DID =
  /\bwho (?:has |had )?(picked|chose|suggested|recommended|proposed|brought|brings|hosted|hosts|found|donated|wrote|led|leads|booked|paid|reported|owns|made|cooked|baked|took|organi[sz]ed)\b/i;

/**
 * What is asked of two sorts of records at once is how they belong together: "who signed up for which shift", "which songs
 * are in which concert". Whether it was understood.
 */
export function relateAsked(question: string, drafts: readonly Draft[], latest: Draft | null): boolean {
  if (!/^(?:and |see |know |show |with |also )*(?:who(?:'s)?|whose|which|what|whom)\b/i.test(question)) return false;
  const people = drafts.find(({ singular }) => PEOPLE.test(singular)) ?? null;
  const named = mentioned(question, drafts);
  const isAboutPeople = /\b(?:who(?:'s)?|whose|whom)\b/i.test(question);
  if (isAboutPeople && people !== null) {
    if (/\b(?:won|wins|winner)\b/i.test(question)) {
      const game = drafts.find(({ domain }) => domain?.links?.some(({ label }) => label === "Winner") === true);
      if (game !== undefined) return true;
    }
    const thing =
      named.find((draft) => draft !== people) ??
      (linksTo(latest, people) ? latest : null) ??
      drafts.find((draft) => linksTo(draft, people));
    if (thing === undefined || thing === null || thing === people) return false;
    // "who picked each book": one of them did.
    const did = DID.exec(question)?.[1];
    if (did !== undefined && !linksTo(thing, people)) {
      thing.relations.push({ to: people, many: false, label: didLabel(did) });
      return true;
    }
    link(thing, people, !/\bhas (?:which|what)\b|\bborrow/i.test(question));
    return true;
  }
  const [first, second] = named;
  if (first === undefined || second === undefined) return false;
  if (!linksTo(first, second)) link(second, first, true);
  return true;
}

function linksTo(draft: Draft | null, other: Draft): boolean {
  return (
    draft !== null &&
    (draft.relations.some(({ to }) => to === other) ||
      draft.domain?.links?.some(({ to }) => to.split("|").some((name) => isNamed(other, name))) === true)
  );
}

export function isNamed(draft: Draft, name: string): boolean {
  return draft.singular === name || draft.domain?.singular === name || draft.singular.split(" ").at(-1) === name;
}

function link(from: Draft, to: Draft, many: boolean): void {
  if (!linksTo(from, to)) from.relations.push({ to, many });
}

/** "Picked by"; who chose it is whom it is chosen by. */
function didLabel(did: string): string {
  const participle = {
    chose: "chosen",
    brings: "brought",
    hosts: "hosted",
    wrote: "written",
    leads: "led",
    owns: "owned",
    took: "taken",
  }[did.toLowerCase()];
  return `${asLabel(participle ?? did.toLowerCase())} by`;
}
