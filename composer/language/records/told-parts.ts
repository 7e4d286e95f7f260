import { domainOfNoun } from "../domains/find-domain.ts";
import { pluralOf, singularOf } from "../words.ts";
import type { Draft } from "./draft.ts";
import { coreOf, stripCount } from "./find-noun.ts";
import { LEADERS } from "./sums/leaderboards.ts";
import { isPartDomain, partNoun } from "./part-nouns.ts";
import { isNamed } from "./part-questions.ts";
import { type PlanPart, readPart } from "./plan-part.ts";
import { partsOf, splitParts } from "./split-parts.ts";

export interface Told {
  parts: PlanPart[];
  /** What the part before it says more of: questions, leader boards, amounts of each. */
  asides: { chunk: string; after: PlanPart | null }[];
  /** Not understood. */
  rest: string[];
}

const SEPARATOR =
  /\s*:\s+|\s+[–—]\s+|,? (?:with|including|containing|having|that has|which has|covering)(?: the following| separate)? (?=\S)|,? (?:(?:to|where (?:i|we|you|people) can|that|which|so (?:that )?(?:i|we) can|that (?:lets?|helps?) (?:me|us)(?: to)?|(?:i|we)(?:'d)? (?:want|need|would like|like) to|wants? to|needs? to|and (?:want|need)s? to) (?:be able to )?(?:keep track of|track|manage|organi[sz]e|record|plan|log|list|store|keep|handle|follow|monitor)s?|(?:and )?(?:(?:i|we) )?(?:need|want)s?) (?=\S)/iu;
const TOOL = /\s(?:app|tracker|log|manager|database|organi[sz]er|tool|software|system)$/i;
const LEAD_LISTS =
  /^(?:(?:the|my|our|an?|shared) )*(?:(?:guest|gift|wish|contact|member|shopping|packing|waiting) ?list|budget)s?$/i;
/** What is planned once: its lists are kept, and not many of it. */
export const OCCASION =
  /(?:trips?|holidays?|vacations?|journey|wedding|(?:baby|bridal) showers?|party|event|move|project|hunt|production|renovation|club|league|team|season|nights?|evenings?)$/i;

const MANAGED =
  /^([^,:]*\b(?:manager|management|tracker|database|system|organi[sz]er|planner|register)) (?:for|of) ((?!my|our|the|a|an)[\p{L}-]+s|children|people), ([^:]+)$/iu;

/** What it is for, and the list behind it. */
export function cutHead(text: string, about: string): { head: string; list: string } {
  // "daycare manager for children, parents and groups": what it is for are its first parts.
  const managed = MANAGED.exec(text);
  if (managed !== null && readPart(managed[2] ?? "", about) !== null && splitParts(managed[3] ?? "").length > 1)
    return { head: managed[1] ?? "", list: `${managed[2]}, ${managed[3]}` };
  const core = text
    .replace(/^[^:]*?\b(?:please |can you )?(?:build|make|create)(?: me| us)?: ?(?=\S)/i, "")
    .replace(
      /^(?:and |so )?(?:(?:i|we|it)(?:'d| would)? )?(?:also )?(?:needs?|wants?|should have|has to have|must have) (?:to (?:keep track of|track|manage|organi[sz]e|record|plan|log|list|store|keep) )?(?=\S)/i,
      "",
    );
  const colon = /^[^:,]{2,80}?\s*:\s+/u.exec(core);
  const found = colon === null ? SEPARATOR.exec(core) : /\s*:\s+/u.exec(core);
  const comma = core.indexOf(",");
  const first = comma < 0 ? "" : core.slice(0, comma);
  // "our holiday in Cornwall, packing list per person, itinerary"
  if (
    comma > 0 &&
    (found === null || comma < found.index) &&
    readPart(first, about) === null &&
    !/\band\b|^(?:which|who|what|whose)\b/i.test(first)
  )
    return { head: first, list: core.slice(comma + 1).trim() };
  if (found === null || found.index === 0) return { head: "", list: core.slice(found?.[0].length ?? 0) };
  const head = core.slice(0, found.index);
  // "students, subjects and marks, with …": the list is already there.
  // "the guest list with who has paid, an itinerary": what stands before it is the first part.
  const lead = /with|including|having|containing/i.test(found[0]) ? readPart(head, about) : null;
  const isLead =
    lead !== null &&
    lead.tail === "" &&
    ((isPartDomain(lead.draft.domain) && lead.surety === "list") || LEAD_LISTS.test(head));
  if (isLead) return { head: "", list: core };
  const before = splitParts(head);
  if (before.length > 1 && before.every((chunk) => readPart(chunk, about) !== null)) return { head: "", list: core };
  return { head, list: core.slice(found.index + found[0].length) };
}

/** The records that a head names, "recipe app", "invoices"; null where it names what all of them are for. */
export function headPart(head: string, about: string): PlanPart | null {
  if (head === "" || /^(?:i|we|they)\b|^(?:i'|we')/i.test(head) || OCCASION.test(head.replace(TOOL, ""))) return null;
  const bare = coreOf(head).text;
  const noun = bare.replace(/\s(?:for|of|in|at|that|which|where) .+$/i, "");
  const thing = TOOL.test(noun) ? pluralOf(singularOf(noun.replace(TOOL, ""))) : noun;
  const known = domainOfNoun(thing.toLowerCase());
  const isPlural = singularOf(thing) !== thing;
  if (!isPlural || (known === null && partNoun(thing, about)?.surety !== "known") || known?.isList === true)
    return null;
  const part = readPart(bare === noun ? thing : `${thing}${bare.slice(noun.length)}`, about);
  return part === null || part.surety === "unknown" ? null : part;
}

export function readList(list: string, headed: PlanPart | null, about: string, head = ""): Told {
  const told: Told = { parts: headed === null ? [] : [headed], asides: [], rest: [] };
  let current: PlanPart | null = headed;
  let isOpen = false;
  for (const { text: chunk, isLast } of partsOf(list.replace(WISH, ""))) {
    // "museum volunteers: people, shifts": the people are those of the head.
    if (headed !== null && /^people$/i.test(chunk)) continue;
    // "average mark" is counted of what is there.
    if (/^(?:the |an? )?(?:average|mean|totals?|sums?|number of)\b/i.test(chunk)) continue;
    const part = readPart(chunk, about);
    const isPart = part !== null && (part.surety === "list" || part.surety === "known") && !LEADERS.test(chunk);
    const isAside =
      !isPart &&
      (LEADERS.test(chunk) ||
        /^(?:and |with |see |know |show )*(?:who(?:'s)?|whose|which|what|when|where|whether|if|how (?:many|much|long|often|far))\b/i.test(
          chunk,
        ) ||
        asksOfTold(chunk, told.parts) ||
        /^(?:money|how much|cost|hours|time)\b.*\b(?:per|by|each)\b/i.test(chunk));
    if (isAside) {
      told.asides.push({ chunk, after: current });
      continue;
    }
    const isChild = part !== null && current !== null && isLinked(part.draft, current.draft);
    // Of a list of parts one that could be records is the next of them; of one sort of records it is its field.
    const isOwn = headed === null && head !== "" ? part !== null && !FIELD_END.test(part.noun) : isPart;
    if (current !== null && isOpen && !isOwn && !isChild) {
      current.fields.push(chunk);
      // "with person and price, cards to send": the fields end behind their "and".
      if (isLast && head !== "") isOpen = false;
      continue;
    }
    if (headed !== null && (part === null || part.surety !== "list") && isFieldOf(headed.draft, chunk)) {
      headed.fields.push(chunk);
      continue;
    }
    if (part === null) {
      told.rest.push(chunk);
      continue;
    }
    if (/^(?:and )?(?:their|its|his|her) /i.test(chunk) && current !== null)
      part.draft.relations.push({ to: current.draft, many: false });
    told.parts.push(part);
    isOpen =
      (isOpen && isChild) ||
      (/^(?:with|having|including|showing) /i.test(part.tail) && !/^with totals?\b/i.test(part.tail));
    current = part;
    // "workouts with exercises, sets and reps": the first of the list are records themselves.
    const [first = "", ...others] = isOpen ? splitParts(part.tail.replace(/^\S+ /, "")) : [];
    const child = first === "" ? null : readPart(first, about);
    if (child === null || !isLinked(child.draft, part.draft)) continue;
    part.tail = "";
    child.fields.push(...others);
    told.parts.push(child);
    current = child;
  }
  return told;
}

/** "see unpaid invoices" beside invoices: some of them, and no list of their own. */
function asksOfTold(chunk: string, parts: readonly PlanPart[]): boolean {
  const asked = /^(?:and )?(?:see|show|view|know|find|check) (?:(?:all|my|our|the|any) )*(.+)$/i.exec(chunk)?.[1];
  return asked !== undefined && parts.some(({ draft }) => asked.toLowerCase().endsWith(` ${draft.plural}`));
}

/** "we need a list of …" */
const WISH = /^(?:(?:i|we)(?:'d)? (?:need|want|would like|like) )(?:an? )?(?:list of )?(?=\S)/i;

/** What is counted and measured of records, in the plural. */
const FIELD_END =
  /\b(?:dates?|times?|hours|minutes|numbers?|prices?|costs?|sets|reps|notes|names?|addresses|details|levels?|ratings?|amounts?|weights?|status(?:es)?|links?|tags|comments?|quantit(?:y|ies))$/i;

/** "match results: players, matches": what the head ties together is listed. */
export function isLinkedTo(headed: PlanPart, { parts }: Told): boolean {
  return parts.filter((part) => part !== headed && isLinked(headed.draft, part.draft)).length >= 2;
}

/** Whether the first are usually tied to the second: marks to students. */
function isLinked(child: Draft, parent: Draft): boolean {
  return child.domain?.links?.some(({ to }) => to.split("|").some((name) => isNamed(parent, name))) === true;
}

/** "their invoices" */
function isOwned({ draft }: PlanPart): boolean {
  return draft.relations.length > 0;
}

/** Whether what is listed are records, and not fields of one sort of them. */
export function isTold({ parts, rest, asides }: Told, headed: PlanPart | null, head: string): boolean {
  // Results are sure to be records beside the races and members that they are of.
  const isTied = ({ draft, owner }: PlanPart) =>
    owner !== null || parts.some((other) => other.draft !== draft && isLinked(draft, other.draft));
  const sure = parts.filter((part) => part.surety === "list" || part.surety === "known" || isTied(part));
  const weak = parts.filter((part) => part.surety === "weak" && !sure.includes(part));
  if (headed !== null) {
    const others = parts.filter(
      (part) =>
        part !== headed &&
        !isFieldOf(headed.draft, part.noun) &&
        (part.surety === "list" || isLinked(part.draft, headed.draft)),
    );
    return others.some(({ draft }) => isPartDomain(draft.domain)) && rest.length === 0;
  }
  if (rest.length * 2 > parts.length) return false;
  const isPart = parts.some(({ draft }) => isPartDomain(draft.domain));
  if (head === "") {
    const isSure = sure.length + weak.length === parts.length && weak.length <= 1;
    return (
      sure.length >= 2 &&
      isSure &&
      (isPart || (parts.length > 2 && rest.length + asides.length === 0 && !parts.some(isOwned)))
    );
  }
  return (
    (sure.length + weak.length >= 2 &&
      sure.length > 0 &&
      (isPart || rest.length === 0 || parts.length > 2 || asides.length > 0)) ||
    (asides.length > 0 && isPart && parts.length >= 2)
  );
}

function isFieldOf(draft: Draft, words: string): boolean {
  const name = singularOf(stripCount(words).toLowerCase());
  return [draft.domain?.title ?? "", ...Object.keys(draft.domain?.fields ?? {})].some(
    (label) => singularOf(label.toLowerCase()) === name,
  );
}
