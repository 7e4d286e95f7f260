import { domainOfNoun } from "../domains/find-domain.ts";
import { splitList } from "../split-list.ts";
import { singularOf } from "../words.ts";
import { keptOfWork, oneOfSeveral } from "./kept-of-work.ts";
import type { Read } from "./read-sentence.ts";
import { PEOPLE, type RecordsTold } from "./records-told.ts";
import { recordsName } from "./told-sentences.ts";
import type { StatesTold } from "./told-states.ts";
import { workedOut } from "./worked-out.ts";

/** Records with their fields, as they are told. */
export interface List {
  name: string;
  fields: string[];
}

/** The lists that the sentences tell of; null where they do not say what is kept. */
export function listsOf(told: readonly Read[]): List[] | null {
  const records = told.flatMap((each) => each.records ?? []);
  const borrowed = told.flatMap((each) => each.lent ?? []);
  const states = told.flatMap((each) => each.states ?? []);
  const several = told.flatMap((each) => each.lists ?? []);
  const [first] = records;
  // "Kids borrow up to three books for two weeks"
  if (first === undefined && several.length === 0 && borrowed.length > 0)
    return borrowed.map((name) => ({ name, fields: [] }));
  const lists: List[] = several.map((name) => ({ name, fields: [] }));
  if (first !== undefined && several.length === 0) {
    const name = nameOf(first, states, told);
    if (name === null) return null;
    addRecords(lists, name, records);
  } else addRecords(lists, "entries", records);
  for (const each of borrowed.flatMap((row) => row.split(/, | and /)))
    if (lists.every((list) => list.name !== each)) lists.push({ name: each, fields: [] });
  const [main] = lists;
  const about = told.flatMap((each) => each.about ?? []).join(". ");
  if (main === undefined || (first === undefined && states.length === 0)) return null;
  for (const [at, { further, given }] of told.entries()) {
    const before = told.slice(0, at).findLast((each) => each.records !== undefined)?.records?.noun;
    const own =
      before === null || before === undefined ? undefined : lists.find(({ name }) => name === recordsName(before));
    const others = (further ?? []).filter((field) => /^(?:appointments|tasks|visits|payments|expenses)$/iu.test(field));
    for (const other of others) lists.push({ name: other, fields: [] });
    main.fields.push(...(further ?? []).filter((field) => !others.includes(field)));
    (own ?? main).fields.push(...(given ?? []));
  }
  withThings(lists);
  addMeant(main, first?.noun ?? null, about, told.flatMap(({ rest }) => rest ?? []).join(". "));
  for (const each of states) addStates(lists, each, first?.noun !== null && first?.noun !== undefined);
  return lists;
}

/** The records' own name: as told, as what it is that goes on, or as what is kept in such a trade. */
function nameOf({ noun, fields }: RecordsTold, states: readonly StatesTold[], told: readonly Read[]): string | null {
  const [goesOn] = states.flatMap(({ of }) => of ?? []);
  // "Groups book by mail … Tours are asked, confirmed, done": tours.
  if (
    noun !== null &&
    !VAGUE.test(noun) &&
    goesOn !== undefined &&
    Object.values(KEPT_OF).includes(noun) &&
    domainOfNoun(goesOn) !== null
  )
    return recordsName(goesOn);
  if (noun !== null && !VAGUE.test(noun)) return recordsName(noun);
  const [named] = told.flatMap(({ name }) => name ?? []);
  const [state] = states.flatMap(({ of }) => of ?? []);
  const story = told.flatMap(({ about }) => about ?? []).join(". ");
  const work =
    leftBy(story) ??
    keptOfWork(story) ??
    peopleOf(story, fields) ??
    keptOfDeed([story, ...told.flatMap(({ rest }) => rest ?? [])].join(". "));
  // "Building wooden boats … which boat, task and hours": hours are written down, and no boats.
  if (work !== null && state === undefined && isListed(work, fields))
    return /\bhours\b/iu.test(fields) ? "work hours" : "entries";
  const isOne = state !== undefined && singularOf(state) === state && !VAGUE.test(state);
  const known = named ?? (isOne ? state : (work ?? state ?? noun));
  return known === null || known === undefined ? null : recordsName(known.toLowerCase());
}

/** "Which boat" of boats. */
function isListed(records: string, fields: string): boolean {
  const one = singularOf(records.split(" ").at(-1) ?? "");
  return new RegExp(`\\b(?:which|the) ${one}\\b`, "iu").test(fields);
}

/** "Customers call twice a year. For each I note name …": customers, where their names are told. */
function peopleOf(story: string, fields: string): string | null {
  const [, people] = CALLING.exec(story) ?? [];
  return people !== undefined && /^(?:the |their )?names?\b/iu.test(fields) ? people.toLowerCase() : null;
}

const CALLING = /(?:^|\. )(customers|clients|patients|pupils|students|members|guests|donors|volunteers) /iu;

/** "People leave complaints" */
function leftBy(story: string): string | null {
  return LEFT.exec(story)?.[1]?.toLowerCase() ?? null;
}

const LEFT = new RegExp(
  `\\b${PEOPLE}(?: can)? (?:leave|report|submit|file|send in|hand in|suggest|propose) (?:their |us )?([\\p{L}]{4,}s)(?=[.]|$)`,
  "iu",
);

/** "Clubs book times": bookings. */
function keptOfDeed(story: string): string | null {
  const [, verb = ""] = DEED.exec(story) ?? [];
  return KEPT_OF[verb.toLowerCase().replace(/s$/, "")] ?? null;
}

const DEED = new RegExp(
  `\\b${PEOPLE}(?: can| may| want to)? (books?|reserves?|orders?|rents?|hires?|donates?|complains?|visits?|repairs?|applies|apply)\\b`,
  "iu",
);
const KEPT_OF: Readonly<Record<string, string>> = {
  apply: "applications",
  applie: "applications",
  book: "bookings",
  complain: "complaints",
  donate: "donations",
  hire: "rentals",
  order: "orders",
  rent: "rentals",
  repair: "repairs",
  reserve: "reservations",
  visit: "visits",
};

/** "Each piece", "when I have an attack": what it is of is told before. */
const VAGUE = /^(?:attack|piece|item|thing|entry|record|case|object)$/iu;

/** The lists with their fields; what is told again is told of the same. */
function addRecords(lists: List[], name: string, records: readonly RecordsTold[]): void {
  for (const [at, { noun: said, fields, isOfOthers: isOfTold }] of records.entries()) {
    // "Every dog has … Each day I note how long it stayed": of each day, and of the dog.
    const isDaily = at > 0 && said === null && records[0]?.noun !== null && /^date, /iu.test(fields);
    const noun = isDaily ? "daily note" : said;
    const isOfOthers = isOfTold || isDaily;
    for (const each of (noun ?? name).split(/, | and /)) {
      const called =
        at === 0 && !/, | and /.test(noun ?? "") ? name : noun === null || VAGUE.test(each) ? name : recordsName(each);
      const known = lists.find((list) => list.name === called);
      const own = fields.replace(/,? and (?=[^,]*$)/iu, ", ");
      const above = lists[0] === undefined ? "" : singularOf(lists[0].name);
      const parent = isOfOthers && above !== "" && !splitList(own).includes(above) ? [above] : [];
      if (known === undefined) lists.push({ name: called, fields: [...parent, own] });
      else {
        const before = known.fields.flatMap((field) => splitList(field.toLowerCase()));
        known.fields.push(
          splitList(own)
            .filter((field) => !before.includes(field.toLowerCase()))
            .join(", "),
        );
      }
    }
  }
}

/** "Rentals … Items have a size": one of those is lent each time. */
const OF_THINGS = /(?:^| )(?:rentals|loans|bookings|reservations)$/iu;

function withThings(lists: readonly List[]): void {
  const main = lists.find(({ name }) => OF_THINGS.test(name));
  const other = lists.find((list) => list !== main && list.fields.length > 0);
  if (main === undefined || other === undefined || OF_PEOPLE.test(other.name)) return;
  if (other.name === "items") other.name = "rental items";
  const one = singularOf(other.name.split(" ").at(-1) ?? "");
  if (!main.fields.some((field) => field.toLowerCase().includes(one))) main.fields.unshift(one);
}

/** What it is of where there are several, the day where something is asked of days, and what is multiplied. */
function addMeant(main: List, noun: string | null, about: string, wishes: string): void {
  const all = () => main.fields.join(", ").toLowerCase();
  if (main.fields.length === 0) return;
  const one = oneOfSeveral(about);
  const isOfSome =
    noun === null ||
    HAPPENS.test(main.name) ||
    OF_THINGS.test(main.name) ||
    OF_A_DAY.test(main.name) ||
    /^(?:problems|defects|damages)$/u.test(main.name);
  const [, duty] = DUTY.exec(about) ?? [];
  if (duty !== undefined && !all().includes(duty.toLowerCase())) main.fields.unshift(duty.toLowerCase());
  const who = main.fields.findIndex((field) => /^who(?=,|$)/iu.test(field));
  if (one !== null && who !== -1 && OF_PEOPLE.test(one))
    main.fields[who] = main.fields[who]?.replace(/^who/iu, one) ?? one;
  else if (one !== null && isOfSome && !all().includes(one) && !main.name.includes(one)) main.fields.unshift(one);
  if ((HAPPENS.test(main.name) || (OF_DAYS.test(wishes) && OF_A_DAY.test(main.name))) && !DATED.test(all()))
    main.fields.unshift("date");
  const [, shared] = SHARED.exec(about) ?? [];
  if (shared !== undefined && main.name.endsWith("bookings"))
    main.fields.unshift(`item (${shared.replace(/,? and /iu, ", ")})`);
  const product = workedOut(main.fields, wishes);
  if (product !== null) main.fields.push(product);
}

/** "A shared shredder, trailer and tent" */
const SHARED = /\bshared ((?:[\p{L}]+, )*[\p{L}]+,? and [\p{L}]+)/iu;
/** "Each family has to do 3 hours of work" */
const DUTY = new RegExp(
  `\\b(?:each|every) (${PEOPLE}|household|class|team|department) (?:has to|must|should|needs to) (?:do|work|give|help)\\b`,
  "iu",
);
/** "How many attacks a month", "at the end of the day" */
const OF_DAYS =
  /\b(?:(?:per|a|each|every|this|last|by) (?:day|week|month|year)|of the (?:day|week|month|year)|daily|weekly|monthly|calendar)\b/iu;
const OF_A_DAY =
  /(?:^| )(?:deliveries|orders|jobs|attacks|migraines|expenses|sightings|payments|entries|reports|repairs|appointments)$/iu;
/** What is of a day. */
const HAPPENS =
  /(?:^| )(?:nights|days|sessions|visits|trips|lessons|readings|rides|runs|outings|walks|workouts|matches|trainings|rehearsals|meetings|inspections|sales|hours|shifts)$/iu;
const OF_PEOPLE = new RegExp(`^${PEOPLE}$`, "iu");
const DATED = /\b(?:dates?|day|when|start|deadline|month|year|time|on)\b/iu;

/** What it can be, one after the other, as a field: of the list that was meant, or of one that nothing else is told of. */
function addStates(lists: List[], { of, states, fields }: StatesTold, isTold: boolean): void {
  const status = `status (${states.join(", ")})`;
  const name = of === null ? null : recordsName(of);
  const list = lists.find((each) => each.name === name || (name !== null && each.name.endsWith(` ${name}`)));
  // "Characters, places and factions. Quests are open, done or failed": more of what is kept.
  const isOther =
    lists[0]?.fields.length === 0 || (isTold && of !== null && singularOf(of) !== of && domainOfNoun(of) !== null);
  if (list === undefined && name !== null && isOther)
    lists.push({ name, fields: [status, ...(fields === null ? [] : [fields])] });
  else (list ?? lists[0])?.fields.push(...(fields === null ? [] : [fields]), status);
}
