import { participleOf, pastOf } from "../participles.ts";
import { type Deed, listed } from "./deed.ts";
import { listsIn } from "./deed-nouns.ts";

/** "move them through interview stages" */
const MOVE =
  /^(?:move|drag|advance|push|take) (?:the )?(?:them|it|[\p{L}-]+) (?:through|between|across|along) (?:the |different |several |various |custom |its |their )*(?:[\p{L}-]+ )?(stages?|status(?:es)?|columns?|phases?|steps)(?:(?: like| such as|:| from)? (.+))?$/iu;
/** "move them from to do to done" */
const FROM_TO =
  /^(?:move|drag|take) (?:them|it|each(?: [\p{L}]+)?|[\p{L}]+s) from ((?:to do|(?!to\b)[\p{L}]+)(?: (?!to\b)[\p{L}]+)?(?:,? to (?:to do|(?!to\b)[\p{L}]+)(?: (?!to\b)[\p{L}]+)?)+)$/iu;
/** "track the repair status" */
const STATE =
  /^(?:update|change|set|track|follow|edit|manage) (?:(?:the|its|their|each [\p{L}-]+'s|his) )*(?:[\p{L}-]+ )?(status|stage)(?: of (?:(?:the|each|every|their) )*([\p{L}-]+))?$/iu;
/** "pack them": ticked when it is done. */
const DONE =
  /^(pack|ship|send|deliver|clean|repair|fix|test|confirm|approve|process|complete|finish|invoice|bill|print|sign|return|pay|check|review|publish|close|resolve|call|contact) (?:them|it|each(?: one)?)(?: (?:out|off|up|back))?(?: (?:when|once|after) .+)?$/i;
/** "approve or reject it" */
const DECIDED = /^(?:approve|accept) (?:and|or) (?:reject|decline) (?:them|it|requests|each)$/i;
/** "plan the next visit" */
const COMES_NEXT =
  /^(?:(?:plan|schedule|set|book|note|arrange) (?:the|a|their)|(?:set|note|fix) (?:an?|the) (?:date|day|time) for (?:the|a|their)) next (visit|appointment|call|meeting|service|check|step|session)$/i;
const JUDGED: readonly (readonly [said: RegExp, field: string])[] = [
  [/^(?:rate|score|review) (?:them|it|each(?: [\p{L}]+)?)(?: (from \d+ to \d+|(?:out of|with|by) .+))?$/iu, "rating"],
  [
    /^(?:vote|upvote)(?: (?:for|on))? (?:them|it|(?:each )?[\p{L}]+s?|(?:the )?(?:(?:most )?important|best|favou?rite)(?: ones?)?)$/iu,
    "votes",
  ],
  [/^comment(?: on)? (?:them|it|each(?: [\p{L}]+)?)$/iu, "comments"],
  [/^rate (?:their|its|the) (?:importance|priority|impact)$/iu, "importance from 1 to 5"],
  [/^rate (?:their|its|the) (?:effort|difficulty)$/iu, "effort from 1 to 5"],
  [/^tag (?:them|it|each(?: [\p{L}]+)?)$/iu, "tags"],
  [/^categori[sz]e (?:them|it|each(?: [\p{L}]+)?)$/iu, "category"],
  [/^prioriti[sz]e (?:them|it|each(?: [\p{L}]+)?)$/iu, "priority"],
  [/^estimate (?:them|it|each(?: [\p{L}]+)?)$/iu, "estimate"],
  [
    /^assign (?:them|it|each(?: [\p{L}]+)?|someone|somebody|people)(?: to (?:them|it|each(?: one)?|people|someone|somebody|anyone|(?:an?|my|the) (?:team|person|colleague)|(?:different )?people))?$/iu,
    "assignee",
  ],
  [
    /^(?:note|record|track|log|write down|enter) (?:what|how much) (?:they|each|each one|everyone|he|she) (?:gave|donated)$/iu,
    "amount given",
  ],
  [
    /^(?:note|record|track|log|write down|enter) (?:what|how much) (?:they|each|each one|everyone|he|she) paid$/iu,
    "amount paid",
  ],
  [/^(?:reply|respond|answer)(?: to)? (?:them|it|each(?: [\p{L}]+)?)$/iu, "reply"],
  [/^discuss (?:them|it|each(?: [\p{L}]+)?)(?: in (?:the )?comments)?$/iu, "comments"],
  [/^compare (?:their |the )?(?:prices?|costs?)$/iu, "price"],
];

/** What is done with each of them in turn: "move them through stages" is a stage, "pack them" a tick, "rate them" a rating. */
export function statesIn(clause: string): Deed | null {
  const [, stages, options] = MOVE.exec(clause) ?? [];
  if (stages !== undefined) {
    const field = /^(?:stage|step|phase)/i.test(stages) ? "stage" : "status";
    const told = options === undefined ? "" : ` (${options.replace(/,? (?:and|or|to) |, /gi, ", ")})`;
    return { kind: "fields", fields: `a ${field}${told}`, of: null };
  }
  const path = FROM_TO.exec(clause)?.[1]?.split(/,? to (?!do\b)/i);
  if (path !== undefined && path.length > 1)
    return { kind: "fields", fields: `a status (${path.join(", ")})`, of: null };
  if (DECIDED.test(clause)) return { kind: "fields", fields: "a status (requested, approved, rejected)", of: null };
  const done = DONE.exec(clause)?.[1];
  if (done !== undefined)
    return { kind: "fields", fields: `${participleOf(pastOf(done)) ?? pastOf(done)} y/n`, of: null };
  const until = /^(?:track|follow) (?:them )?until (?:they|it) (?:are|is) ([\p{L}]+)$/iu.exec(clause)?.[1];
  if (until !== undefined) return { kind: "fields", fields: `${until.toLowerCase()} y/n`, of: null };
  const next = COMES_NEXT.exec(clause)?.[1];
  if (next !== undefined)
    return { kind: "fields", fields: `a next ${next.toLowerCase()}${next === "step" ? "" : " date"}`, of: null };
  const [, state, of] = STATE.exec(clause) ?? [];
  if (state !== undefined) return { kind: "fields", fields: `a ${state.toLowerCase()}`, of: of ?? null };
  for (const [said, field] of JUDGED) {
    const [judged, scale] = said.exec(clause) ?? [];
    if (judged !== undefined)
      return { kind: "fields", fields: scale === undefined ? field : `${field} ${scale}`, of: null };
  }
  return null;
}

/** "request time off" */
const LEAVE =
  /^(?:request|apply for|ask for|submit|log|enter|book) (?:their |my )?(?:leave|time[- ]off|vacations?|holidays?|days off|annual leave|pto|vacation days)(?: requests?)?$/i;
/** "schedule my employees for each day" */
const STAFF =
  /^(?:schedule|roster|rota|plan) (?:(?:my|our|the|all) )*(?:employees|staff|workers|team members|team)(?: (?:for|on|by|per|each|every|in) .+)?$/i;
const BOOKABLE =
  /^(?:book|reserve) ((?:(?:the|our|a) )?(?:[\p{L}]+ )?(?:cars|vehicles|vans|bikes|rooms|desks|courts|machines|tools|equipment|laptops|projectors|spaces|seats|fields|pitches|studios|boats))$/iu;
const RENT =
  /^(?:record|log|track|enter|note) (?:the |their )?(rent|fee|due)s?(?: (?:that )?(?:they|tenants|members|[\p{L}]+s) (?:pay|paid|owe))?(?: (?:each|every|per|a) month)?$/iu;
/** What these deeds take, whatever nouns are in them. */
const TAKES: readonly (readonly [said: RegExp, lists: readonly string[]])[] = [
  [LEAVE, ["leave requests", "employees"]],
  [STAFF, ["employees", "shifts"]],
  [/^(?:keep|take|write|record) (?:the )?minutes(?: of .+)?$/i, ["meetings"]],
  [/^(?:leave|collect) (?:customer )?reviews(?: of .+)?$/i, ["reviews"]],
  [/^inspect (?:our |the |my )?(?:building |construction )?sites$/i, ["inspections"]],
  [/^plan (?:the )?content(?: for .+)?$/i, ["posts"]],
  [
    /^(?:record|note|log|track) what (?:they|each(?: one)?|he|she|everyone) (?:bought|buys?|purchased)$/i,
    ["purchases"],
  ],
  [/^(?:record|note|log|track) what (?:they|each(?: one)?|he|she|everyone) (?:ordered|orders?)$/i, ["orders"]],
  [/^book (?:goods|stock|items|products) in and out$/i, ["stock movements"]],
  [/^(?:manage|run) (?:an?|my|our|the) (?:small )?(?:warehouse|stock ?room|store ?room)$/i, ["products"]],
];

/** Lists that are told by a deed and not by a noun: "request time off", "record the rent they pay"; null for other deeds. */
export function listsOfDeed(clause: string): Deed | null {
  const taken = TAKES.find(([said]) => said.test(clause))?.[1];
  if (taken !== undefined) return listed(taken);
  const owed = RENT.exec(clause)?.[1]?.toLowerCase();
  if (owed !== undefined) return listed([`${owed === "due" ? "fee" : owed} payments`]);
  // "send them quotes"
  const sent =
    /^send (?:them|him|her|each(?: [\p{L}]+)?|(?:the |my |our )?(?:clients|customers)) ((?!emails|reminders|messages|notifications|texts|newsletters|e-mails)[\p{L}]+s)$/iu.exec(
      clause,
    )?.[1];
  const sending = sent === undefined ? null : listsIn(sent);
  if (sending !== null) return listed(sending);
  // "book company cars": what is booked, and each time.
  const booked = BOOKABLE.exec(clause)?.[1];
  const things = booked === undefined ? null : listsIn(booked);
  if (things !== null) return { ...listed([...things, "bookings"]), areTied: true };
  // "keep client notes": of each of them.
  const noted = /^(?:keep|write|take|add) (client|customer|patient|student|member)(?:'s|s)? notes$/i.exec(clause)?.[1];
  if (noted !== undefined) return listed([`${noted.toLowerCase()}s`]);
  const rated = /^(?:rate|score) (?:their|the|my|our) ([\p{L}]+s)$/iu.exec(clause)?.[1];
  const judged = rated === undefined ? null : listsIn(rated);
  if (judged !== null) return { ...listed(judged), fields: "rating" };
  const parts =
    /^(?:split|break|divide) (?:them|it|each(?: [\p{L}]+)?|[\p{L}]+s)(?: up| down)? into ((?:smaller )?[\p{L}]+s)$/iu.exec(
      clause,
    )?.[1];
  const split = parts === undefined ? null : listsIn(parts.replace(/^smaller /i, ""));
  if (split !== null) return { ...listed(split), isOfLast: true };
  const followed = /^follow up on (.+)$/i.exec(clause)?.[1];
  const further = followed === undefined ? null : listsIn(followed);
  return further === null ? null : listed(further);
}
