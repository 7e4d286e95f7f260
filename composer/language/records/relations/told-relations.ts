import type { Draft } from "../draft.ts";
import { draftFor, mentioned } from "../plan-part.ts";
import { relateAsked } from "../part-questions.ts";
import { pluralOf, singularOf } from "../../words.ts";
import { findNoun } from "../find-noun.ts";
import { partNoun } from "../part-nouns.ts";

const ONE = "(?:an?|one|the|exactly one|just one|a single|its|their|only one)";
const SEVERAL =
  "(?:many|several|multiple|various|lots of|one or more|more than one|a number of|any number of|some|a few|two or more)";
const NOUN = "((?:[\\p{L}-]+ )?[\\p{L}-]+?)";
const EACH = "(?:(?:each|every|an?|one|the|all|some|which) )?";

/** "each kitten belongs to a litter", "devices belong to a customer" */
const BELONGS = new RegExp(
  `^${EACH}${NOUN} (?:always |can |may |should |must |will )*(?:(?:be )?(?:belong|belongs)(?: to)|(?:is|are|be|gets?) (?:linked|tied|assigned|connected|attached|added|related|sorted|part|a part|in|at|from|made from|of|taken from|based on)(?: (?:to|of|with|in|into))?|relates? to|refers? to|comes? from|goes with|is for|are for|are of) (?:${ONE} |(${SEVERAL}) )?${NOUN}$`,
  "iu",
);
/** "an owner can have several dogs" */
const HAS_SEVERAL = new RegExp(
  `^${EACH}${NOUN} (?:always |often |usually )?(?:can |may |could |should |might )?(?:have|has|own|owns|contain|contains|include|includes|consists? of|get|gets|be in|join|joins|attend|attends|be part of|belongs? to|wear|play|plays|use|uses|need|needs|be linked to) (${SEVERAL}) (?:different )?${NOUN}$`,
  "iu",
);
/** What one of them has several of may be had by others as well. */
const SHARED =
  /^(?:code|tag|skill|song|piece|product|ingredient|exhibition|course|class|group|club|team|topic|subject|role|genre|author|artist|material|tool|colou?r|allergen|badge|event|activity|language|supplier|course|habitat)$/;

const WHO_CAN = new RegExp(
  `^(?:who|which|that) (?:can |may |could |might )?(be in|have|has|belong to|attend|attends|take|takes|join|joins|are in|play in|sing in|help at|work on|work at|go to) (?:${SEVERAL}|more than one) ${NOUN}$`,
  "iu",
);

const PEOPLE =
  /(?:^| )(?:member|student|pupil|child|kid|player|singer|musician|dancer|participant|guest|volunteer|swimmer|runner|rider|scout|employee|person|friend|client|customer|attendee|learner|trainee|helper|athlete|walker|hiker|cub|brownie|parishioner|resident|colleague|staff member|girl|boy|actor|sailor|rower|skater|gymnast|parent|family|dog|horse)$/;
const OCCASIONS =
  /(?:^| )(?:class|lesson|session|rehearsal|training|training session|practice|meeting|event|match|game|gig|concert|service|walk|hike|camp|trip|outing|workshop|course|excursion|tour|ride|run|race|evening|night|gathering|performance|show|shift|round|dive|dinner|party|tournament|appointment|date|outing|(?:game|match) result)$/;
/** "tick who attended each class", "who's going on which trip", "attendance" */
const CAME =
  /^(?:(?:i|we|you|and|also|want|wants|need|can|could|to|please|must|should|be able|like|would|have|see|show|mark|tick|tick off|note|record|track|enter|keep|know|take|log|check|write down|list|with|the|a|an|field for) )*(?:attendance(?: (?:list|register|sheet|tracking|record))?(?: (?:for|at|of|per|in) (?:each|every|the|all) [\p{L} ]+)?|(?:who(?:'s| is| was| were| are| has| have)?|which (?:of the )?[\p{L}]+(?: (?:is|are|was|were|have|has))?|whoever) (?:been |all |actually |really |not )*(?:attend(?:s|ed|ing)?|c[oa]mes?(?: along| with (?:us|me))?|coming(?: along)?|absent|missing|away|present|there|turned up|turns up|show(?:s|ed) up|took part|takes? part|taking part|join(?:s|ed|ing)?|going|goes|go|went|sign(?:s|ed)? up|playing|played|plays|in it)(?: (?:at|to|in|for|on|or not|or absent|or missing|which|what|each|every|the|it|week|time) ?[\p{L} ]*)?)$/iu;

/** How records belong together by what is said of both; whether it was understood. */
export function relateTold(words: string, drafts: readonly Draft[], current: Draft | null): boolean {
  const text = words.replace(/^[\s,;:.!?(-]+|[\s,;:.!?)]+$/g, "").replace(/^(?:(?:and|also|but|where|so|then) )+/i, "");
  const [, child = "", several, parent = ""] = BELONGS.exec(text) ?? [];
  const [from, to] = [draftFor(child, drafts), draftFor(parent, drafts)];
  if (child !== "" && from !== null && to !== null && from !== to)
    return tie(from, to, several !== undefined && several !== "");
  const [, one = "", , many = ""] = HAS_SEVERAL.exec(text) ?? [];
  const [owner, owned] = [draftFor(one, drafts), draftFor(many, drafts)];
  if (one !== "" && owner !== null && owned !== null && owner !== owned)
    return SHARED.test(owned.singular) ? tie(owner, owned, true) : tie(owned, owner, false);
  // "students | who can be in several courses"
  const [, verb = "", all = ""] = WHO_CAN.exec(text) ?? [];
  const taken = current === null || all === "" ? null : draftFor(all, drafts);
  if (current !== null && taken !== null && taken !== current && verb !== "") return tie(current, taken, true);
  if (CAME.test(text) && tieCame(drafts, text, current)) return true;
  const isQuestion = /^(?:see |know |show |with )*(?:who|which|what|whom|whose)\b/i.test(text);
  const named = mentioned(text, drafts);
  return isQuestion && named.length > 1 && /\bwhich\b/i.test(text) && !ACTS.test(text)
    ? relateAsked(text, drafts, current)
    : false;
}

/** "every project belongs to a client" beside projects alone: the list that a statement names beside one that is there; null for none. */
export function namedBeside(words: string, drafts: readonly Draft[], about: string): Draft | null {
  const text = words.replace(/^[\s,;:.!?(-]+|[\s,;:.!?)]+$/g, "").replace(/^(?:(?:and|also|but|where|so|then) )+/i, "");
  const [, child = "", several, parent = ""] = BELONGS.exec(text) ?? [];
  const [, one = "", , many = ""] = HAS_SEVERAL.exec(text) ?? [];
  const [told, other] = child === "" ? [one, many] : [child, parent];
  const known = told === "" ? null : draftFor(told, drafts);
  if (known === null || draftFor(other, drafts) !== null) return null;
  const plural = pluralOf(singularOf(other.toLowerCase()));
  const found = partNoun(plural, about);
  const isShared = found !== null && child === "" && SHARED.test(found.draft.singular);
  if (found === null || (found.surety !== "known" && found.surety !== "list" && !isShared)) return null;
  if (child === "" && !SHARED.test(found.draft.singular)) tie(found.draft, known, false);
  else tie(known, found.draft, child === "" || (several !== undefined && several !== ""));
  return found.draft;
}

/** What somebody does with a thing for a while is a list of its own. */
const ACTS =
  /\bwho (?:has |have |had )?(?:reserve|book|borrow|rent|hire|lend|lent|took|takes|sign|check)(?:s|ed|d)?\b|\b(?:when|how long|until)\b/i;

function tie(from: Draft, to: Draft, many: boolean): boolean {
  const known = from.relations.find((relation) => relation.to === to);
  if (known === undefined) from.relations.push({ to, many });
  else if (many) known.many = true;
  return true;
}

/** What they are to it where the verb says more than that they were there. */
const CAME_AS: readonly [RegExp, string][] = [
  [/\b(?:missing|absent|away|not (?:there|present|coming))\b/i, "Missing"],
  [/\balong\b/i, "Came along"],
  [/\b(?:coming|going)\b/i, "Coming"],
  [/\b(?:played|plays|playing)\b/i, "Who played"],
  [/\b(?:attendance|present|turned up|showed up|came)\b/i, "Present"],
  [/\battend(?:s|ed|ing)?\b/i, "Attended"],
  [/\bsign(?:s|ed)? up\b/i, "Signed up"],
  [/\b(?:joined|took part)\b/i, "Who joined"],
];

/** "attendance for each lesson": the lessons are kept with those who came. */
const AT_EACH = /\b(?:for|at|of|in|to|per|on) (?:each|every|which|all|the|our|my) ([\p{L}-]+(?: [\p{L}-]+)?)$/iu;

/** Occasions of which nothing but who comes to them is told; null where there are such already, or none are named. */
export function untoldOccasions(words: string, drafts: readonly Draft[]): Draft | null {
  const text = words.replace(/^[\s,;:.!?(-]+|[\s,;:.!?)]+$/g, "").replace(/^(?:(?:and|also|then|with) )+/i, "");
  const noun = CAME.test(text) ? AT_EACH.exec(text)?.[1]?.toLowerCase() : undefined;
  const singular = singularOf(noun ?? "");
  const people = drafts.find((draft) => PEOPLE.test(draft.singular));
  if (singular === "" || people === undefined || !OCCASIONS.test(singular)) return null;
  if (draftFor(singular, drafts) !== null) return null;
  const made = findNoun({ text: pluralOf(singular), isList: true }, true);
  made?.relations.push({ to: people, many: true });
  return made;
}

function tieCame(drafts: readonly Draft[], text: string, current: Draft | null): boolean {
  const named = mentioned(text, drafts);
  const areOccasions = drafts.filter(({ singular }) => OCCASIONS.test(singular));
  const occasion =
    areOccasions.find((draft) => named.includes(draft)) ??
    (current !== null && areOccasions.includes(current) ? current : (areOccasions[0] ?? null));
  const people =
    drafts.find((draft) => draft !== occasion && named.includes(draft) && PEOPLE.test(draft.singular)) ??
    drafts.find((draft) => draft !== occasion && PEOPLE.test(draft.singular));
  if (occasion === null || people === undefined) return false;
  const said = CAME_AS.find(([words]) => words.test(text))?.[1];
  // Meetings have their attendees anyway, who then are these.
  const label = occasion.domain?.fields["Attendees"] === undefined ? said : undefined;
  if (label !== undefined && !occasion.relations.some(({ to }) => to === people)) {
    occasion.relations.push({ to: people, many: true, label });
    return true;
  }
  return tie(occasion, people, true);
}
