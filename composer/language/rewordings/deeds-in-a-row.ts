import { listInWords, singularOf } from "../words.ts";
import { lendsOut, wholeOf } from "./deed-wholes.ts";
import { peopleOf } from "./attendance-heads.ts";
import { deedsIn, STUCK } from "./deed-words.ts";
import { type Deed, LOANS } from "./deed.ts";
import { toldDeed } from "./told-deed.ts";

/**
 * What somebody wants to do one after the other, told by the lists that it takes: "I want to keep a list of our singers, plan
 * rehearsals and see who came" is an app with singers and rehearsals, "assign tasks to employees, set due dates" one with tasks
 * and employees, where each task has a due date.
 */
export function deedsInARow(prompt: string): string {
  const all = deedsIn(prompt.trim());
  if (all === null) return prompt;
  // "organize a potluck, assign dishes to guests": what all of it is for.
  const whole = all.deeds.length < 3 ? null : wholeOf(all.deeds[0] ?? "");
  const found = whole === null ? all : { ...all, deeds: all.deeds.slice(1) };
  const deeds = found.deeds.map((deed) => toldDeed(lendsOut(whole) ? deed.replace(LENT_ALONE, "$1 to members") : deed));
  const [first] = deeds;
  // "where employees can track their hours": whose these are.
  const isTheirs = / their /i.test(found.deeds.join(" ")) || BOOKED.test(found.deeds[0] ?? "");
  const whose = found.who !== null && isTheirs ? [found.who.toLowerCase()] : [];
  const kept = deeds.flatMap((deed) => (deed.kind === "lists" ? deed.lists : []));
  // "manage my choir, plan concerts": it has its singers.
  const people = whole !== null && OF_PEOPLE.test(whole) ? (peopleOf(whole) ?? "") : "";
  const own = people === "" || kept.length === 0 || kept.some((list) => PERSONS.test(list)) ? [] : [people];
  const per = kept.length < 2 ? [] : deeds.flatMap(perWhom);
  const lists = distinct([...own, ...kept, ...(kept.length === 0 ? [] : whose), ...per]);
  const isStuck = STUCK.test(found.deeds[0] ?? "") && deeds.length > 1;
  const hasFields = deeds.slice(1).some(({ kind }) => kind === "fields");
  // "recipes and ingredients" alone are understood as they stand.
  const areTied = lists.includes(LOANS) || (first?.kind === "lists" && first.areTied);
  const isOneDeed = whole === null && !areTied && deeds.slice(1).every(({ kind }) => kind === "wish") && !isStuck;
  if (first?.kind !== "lists" || isOneDeed || (lists.length < 2 && !hasFields && !isStuck && whole === null))
    return prompt;
  const audience = deeds.map((deed) => (deed.kind === "lists" ? deed.audience : "")).join("");
  // A tool is none of the tools that somebody has.
  const built = (found.head ?? "App").replace(/\b(?:a|the) (simple |small )?tool(?= for |$)/i, "an app");
  const audienceOf = whole === null ? audience : ` for ${whole}`;
  const head = `${built}${/ for /.test(found.head ?? "") ? "" : audienceOf}`;
  if (whole !== null && /^(?:.* )?(?:an? )?(?:simple |small )?app$/i.test(built))
    return [`App called “${nameOf(whole)}” with ${listInWords(lists)}`, ...toldOf(deeds, lists)].join(". ");
  return [openingOf(head, lists), ...toldOf(deeds, lists)].join(". ");
}

const OF_PEOPLE = /\b(?:choir|band|orchestra|team|club|class|troop)$/i;
const PERSONS =
  /(?:^| )(?:members|singers|players|students|pupils|kids|children|scouts|musicians|swimmers|runners|participants|athletes|people)$/i;

/** "our swimming club" → "Swimming club" */
function nameOf(whole: string): string {
  return inFull(whole.replace(/^(?:an?|my|our|the) /i, ""));
}

/** "where customers can book appointments": who they are is known. */
const BOOKED = /^(?:book|order|request|reserve|report|submit|leave|log|enter) (?!bugs|issues|ideas|tickets|incidents)/i;
/** "trade fairs" and "fairs" are one list, and what is offered to clients are quotes. */
function distinct(lists: readonly string[]): string[] {
  const all = [...new Set(lists)];
  const hasClients = all.some((list) => /^(?:clients|customers)$/.test(list));
  return all
    .filter((list) => !all.some((other) => other.endsWith(` ${list}`)))
    .map((list) => (list === "offers" && hasClients ? "quotes" : list));
}

/** "lend books" */
const LENT_ALONE = /^((?:lend(?: out)?|loan(?: out)?) [\p{L}-]+)$/iu;

/** "App with clients and jobs"; of one list alone all is told. */
function openingOf(said: string, lists: readonly string[]): string {
  // What is booked are the appointments.
  const isBooked = lists.some((list) => /(?:appointments|bookings)$/.test(list));
  const head = isBooked ? said.replace(/\bbooking (?=app|system|tool)/i, "") : said;
  const [only = "", ...others] = lists;
  const [, name = ""] =
    /^(?:(?:please )?(?:build|make|create|design)(?: me| us)? )?(?:(?:an?|my|our|the) )?(.+)$/i.exec(head) ?? [];
  const [generic, rest = ""] = /^(?:simple |small )?(?:app|application|system|program)( for .+)?$/i.exec(name) ?? [];
  if (others.length > 0) return `${generic === undefined ? head : `App${rest}`} with ${listInWords(lists)}`;
  if (generic !== undefined) return `App to track ${only}${rest}`;
  return `App called “${name[0]?.toUpperCase() ?? ""}${name.slice(1)}”: ${only}`;
}

/** "see which ones cost the most": what is summed up for each of the first. */
function wishOf(words: string, last: string, lists: readonly string[]): string {
  const [first = "", other] = lists;
  if (
    other !== undefined &&
    /^see (?:which|what)(?: of them| ones| [\p{L}]+s)? costs? (?:(?:me|us) )?(?:the )?most$/iu.test(words)
  )
    return `show the total cost per ${singularOf(first)}`;
  if (other !== undefined && /^see (?:my|our|the) best (?:customers|clients|sellers)$/i.test(words))
    return `show the total per ${singularOf(first)}`;
  const [, each] = /^see how far (?:along )?(?:each|every|the) ([\p{L}]+?)s? (?:is|are)$/iu.exec(words) ?? [];
  if (each !== undefined) return `show the progress of each ${each}`;
  const people = lists.find((list) => PEOPLE.test(list)) ?? last;
  const asked =
    lists.length > 1 && !lists.includes(LOANS)
      ? words.replace(/^see (?:what|which ones?) (?:has|have) not /i, `see which ${first} have not `)
      : words;
  return asked
    .replace(/ for each of (?:them|these)$/i, ` per ${singularOf(people)}`)
    .replace(THEM, `$1 ${last}`)
    .replace(/^show (?:them|it) (?:on|as|in) (?:an?|the) roadmap$/i, "show them as a board");
}

const PEOPLE = /(?:^| )(?:employees|staff|members|clients|customers|students|drivers|volunteers|technicians|tenants)$/;
/** "mark them as paid": what was told last. */
const THEM = /^(mark|tick|check|cross|sort|group|filter|export|print) (?:them|it)(?= )/i;

/** What a list is called among all of them: offers to clients are their quotes. */
function nameIn(lists: readonly string[], list: string | undefined): string | undefined {
  return list === "offers" && !lists.includes(list) ? "quotes" : list;
}

const OF_EACH = /^see (?:the )?(?:current )?(?:stock|status|price) (?:of|for) (?:each|every) [\p{L}]+$/iu;

/** "the total per client": so clients are kept. */
function perWhom(deed: Deed): string[] {
  const who =
    deed.kind === "wish"
      ? / per (client|customer|employee|supplier|project|driver)$/i.exec(deed.words)?.[1]
      : undefined;
  return who === undefined ? [] : [`${who.toLowerCase()}s`];
}

/** "Each task has a due date", "See which tasks are overdue" */
function toldOf(deeds: readonly Deed[], lists: readonly string[]): string[] {
  let last = lists[0] ?? "";
  const fields = new Map<string, string[]>();
  const wishes: string[] = [];
  for (const deed of deeds) {
    // How much of each there is stands at each.
    if (deed.kind === "wish" && OF_EACH.test(deed.words)) continue;
    if (deed.kind === "wish") wishes.push(inFull(wishOf(deed.words, last, lists)));
    else if (deed.kind === "lists" && !deed.isOfLast) last = nameIn(lists, deed.lists[0]) ?? last;
    const owner = deed.kind === "fields" ? (ownerOf(deed.of, lists) ?? last) : last;
    if (deed.kind !== "wish" && deed.fields !== null)
      fields.set(owner, [...(fields.get(owner) ?? []), ...namedIn(deed.fields, owner).map(asMark)]);
  }
  const owned = [...fields].map(([owner, all]) => `Each ${singularOf(owner)} has ${listInWords(all)}`);
  return [...owned, ...wishes];
}

/** What a story is estimated in. */
function namedIn(fields: string, owner: string): string[] {
  const isStory = owner.endsWith("stories");
  return fields
    .split(/, (?:and )?(?![^(]*\))| and (?![^(]*\))/)
    .map((field) => (isStory && field === "estimate" ? "story points" : field));
}

/** "who paid and who has a permission slip": ticked for each. */
function asMark(field: string): string {
  return field
    .replace(/^who(?:'s| has| have)? (?:already )?(paid|signed|returned|replied|registered|arrived|confirmed)$/i, "$1")
    .replace(/^who has (?:an? |the |their )?([\p{L}]+(?: [\p{L}]+)?)$/iu, "$1 yes/no");
}

function ownerOf(noun: string | null, lists: readonly string[]): string | null {
  const one = singularOf(noun?.toLowerCase() ?? "");
  return lists.find((each) => singularOf(each) === one) ?? null;
}

function inFull(wish: string): string {
  return `${wish[0]?.toUpperCase() ?? ""}${wish.slice(1)}`;
}
