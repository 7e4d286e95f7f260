import { fieldsIn, listOfOne, listsIn } from "./deed-nouns.ts";
import { KEEP, LEND, SET, TIE } from "./deed-words.ts";

/** What one deed takes: lists, what each of a list has, or what is asked of them. */
export type Deed =
  | {
      kind: "lists";
      lists: readonly string[];
      fields: string | null;
      audience: string;
      isOfLast: boolean;
      areTied: boolean;
    }
  | { kind: "fields"; fields: string; of: string | null }
  | { kind: "wish"; words: string };

export const LOANS = "loans";

const PRONOUN = /^(?:them|it|each|each one|each of (?:them|these)|people|everyone|someone)$/i;
/** "book appointments for them" */
const FOR_THEM = / (?:for|with|to|of|from|on|against|in|by) (?:them|it|him|her|each(?: (?:one|of them))?)$/i;
/** "log calls for each client", "plan shifts for my staff" */
const FOR_OTHERS =
  /^(.+?) (?:for|of|from|by|per|with|on|against) ((?:(?:each|every|my|our|the|all|their|an?) )*)([\p{L}'-]+(?: [\p{L}'-]+)?)$/iu;
const WITH_FIELDS = /^(.+?),? (?:with|including) (?:(?:their|its|the|an?) )*(.+)$/iu;
const SPAN = /^(?:day|week|month|year|weekend|evening|morning|season|term)$/i;
/** "the hours I work for each client" */
const HOURS =
  /^(?:my |our |the |their )?(?:working |billable |work )?(?:hours|time)(?: (?:that )?(?:i|we|they|employees)(?: have)? (?:work(?:ed)?|spen[dt]|put in)| spent| worked)?(?= (?:for|on|per|by|of) |$)/i;
/** "move them through interview stages" */
const MOVE =
  /^(?:move|drag|advance|push|take) (?:the )?(?:them|it|[\p{L}-]+) (?:through|between|across|along) (?:the |different |several |various |custom |its |their )*(?:[\p{L}-]+ )?(stages?|status(?:es)?|columns?|phases?|steps)(?:(?: like| such as|:| from)? (.+))?$/iu;
/** "request time off" */
const LEAVE =
  /^(?:request|apply for|ask for|submit|log|enter|book) (?:their |my )?(?:leave|time[- ]off|vacations?|holidays?|days off|annual leave|pto|vacation days)(?: requests?)?$/i;
/** "move them from to do to done" */
const FROM_TO =
  /^(?:move|drag|take) (?:them|it|each(?: [\p{L}]+)?|[\p{L}]+s) from ((?:to do|(?!to\b)[\p{L}]+)(?: (?!to\b)[\p{L}]+)?(?:,? to (?:to do|(?!to\b)[\p{L}]+)(?: (?!to\b)[\p{L}]+)?)+)$/iu;
/** "record who has rented what" */
const WHO_HAS =
  /^(?:record|note|track|log|see|keep track of|write down) who (?:has|have|is|takes|took)?(?: (rented|borrowed|hired|lent|taken|booked|reserved|checked out))? ?(?:what|which [\p{L}]+|it|them)(?: (?:and|since) when)?$/iu;
/** "track the repair status" */
const STATE =
  /^(?:update|change|set|track|follow|edit|manage) (?:(?:the|its|their|each [\p{L}-]+'s|his) )*(?:[\p{L}-]+ )?(status|stage)(?: of (?:(?:the|each|every|their) )*([\p{L}-]+))?$/iu;
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
    /^assign (?:them|it|each(?: [\p{L}]+)?)(?: to (?:people|someone|somebody|anyone|(?:an?|my|the) (?:team|person|colleague)|(?:different )?people))?$/iu,
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
  [/^compare (?:their |the )?(?:prices?|costs?)$/iu, "price"],
];

/** What a clause of a prompt does: "assign them to staff" takes a list of staff, "set due dates" a field. */
export function toldDeed(clause: string): Deed {
  return (
    lentIn(clause) ??
    tiedIn(clause) ??
    statesIn(clause) ??
    keptIn(clause) ??
    setIn(clause) ?? { kind: "wish", words: clause }
  );
}

function lentIn(clause: string): Deed | null {
  const [who, how = "borrowed"] = WHO_HAS.exec(clause) ?? [];
  if (who !== undefined)
    return listed([/rented|hired/i.test(how) ? "rentals" : /booked|reserved/i.test(how) ? "bookings" : LOANS]);
  const [, things = "", others] = LEND.exec(clause) ?? [];
  if (others === undefined) return null;
  const [lent, to] = [listsIn(things), listsIn(others)];
  return to === null || (lent ?? to).length === 0 ? null : listed([...(lent ?? []), ...to, LOANS]);
}

/** "assign a technician to each job" */
function tiedIn(clause: string): Deed | null {
  const [, things = "", others = ""] = TIE.exec(clause) ?? [];
  if (others === "" || PRONOUN.test(others)) return null;
  const tied = listsIn(things) ?? lists(/^an? /i.test(things) ? listOfOne(things) : null);
  const to = listsIn(others) ?? lists(/^(?:an?|each|every|the|one) /i.test(others) ? listOfOne(others) : null);
  return to !== null && (tied !== null || PRONOUN.test(things))
    ? { ...listed([...(tied ?? []), ...to]), isOfLast: tied === null }
    : null;
}

function statesIn(clause: string): Deed | null {
  const [, stages, options] = MOVE.exec(clause) ?? [];
  if (stages !== undefined) {
    const field = /^(?:stage|step|phase)/i.test(stages) ? "stage" : "status";
    const told = options === undefined ? "" : ` (${options.replace(/,? (?:and|or|to) |, /gi, ", ")})`;
    return { kind: "fields", fields: `a ${field}${told}`, of: null };
  }
  const path = FROM_TO.exec(clause)?.[1]?.split(/,? to (?!do\b)/i);
  if (path !== undefined && path.length > 1)
    return { kind: "fields", fields: `a status (${path.join(", ")})`, of: null };
  const [, state, of] = STATE.exec(clause) ?? [];
  if (state !== undefined) return { kind: "fields", fields: `a ${state.toLowerCase()}`, of: of ?? null };
  for (const [said, field] of JUDGED) {
    const [judged, scale] = said.exec(clause) ?? [];
    if (judged !== undefined)
      return { kind: "fields", fields: scale === undefined ? field : `${field} ${scale}`, of: null };
  }
  return null;
}

/** "set a due date for each task" */
function setIn(clause: string): Deed | null {
  const asked = /^note(?: down)? ((?:whom?|what|when|where|why|which) .+)$/i.exec(clause)?.[1];
  if (asked !== undefined) return { kind: "fields", fields: asked, of: null };
  const words = (SET.exec(clause)?.[1] ?? "")
    .replace(/^(?:them|it|each(?: one| of them)?) (?=an? )/i, "")
    .replace(FOR_THEM, "")
    .replace(/ to (?:them|it|each(?: one| of (?:them|these))?)$/i, "");
  const [, set = words, of] = /^(.+?) (?:for|to|per|of) (?:each|every|the|an?) ([\p{L}-]+)$/iu.exec(words) ?? [];
  const fields = words === "" ? null : fieldsIn(set);
  if (fields === null) return null;
  const named = fields.map((field) =>
    /s$|^feedback$/.test(field) ? field : `${/^(?:[aeiou]|hour)/.test(field) ? "an" : "a"} ${field}`,
  );
  return { kind: "fields", fields: named.join(", ").replace(/, ([^,]+)$/, " and $1"), of: of ?? null };
}

function keptIn(clause: string): Deed | null {
  if (LEAVE.test(clause)) return listed(["employees", "leave requests"]);
  const [, rated] = /^(?:rate|score) (?:their|the|my|our) ([\p{L}]+s)$/iu.exec(clause) ?? [];
  const judged = rated === undefined ? null : listsIn(rated);
  if (judged !== null) return { ...listed(judged), fields: "rating" };
  const [, owed] =
    /^(?:record|log|track|enter|note) (?:the |their )?(rent|fees?|dues)(?: (?:that )?(?:they|tenants|members|[\p{L}]+s) (?:pay|paid|owe))?(?: (?:each|every|per|a) month)?$/iu.exec(
      clause,
    ) ?? [];
  if (owed !== undefined) return listed([`${owed.replace(/s$/i, "").toLowerCase().replace(/^due$/, "fee")} payments`]);
  if (STAFF.test(clause)) return listed(["employees", "shifts"]);
  if (/^book (?:goods|stock|items|products) in and out$/i.test(clause)) return listed(["stock movements"]);
  if (/^(?:manage|run) (?:an?|my|our|the) (?:small )?(?:warehouse|stock ?room|store ?room)$/i.test(clause))
    return listed(["products"]);
  // "keep client notes": of each of them.
  const [, noted] =
    /^(?:keep|write|take|add) (client|customer|patient|student|member)(?:'s|s)? notes$/i.exec(clause) ?? [];
  if (noted !== undefined) return listed([`${noted.toLowerCase()}s`]);
  const words = (KEEP.exec(clause)?.[1] ?? "").replace(FOR_THEM, "");
  if (words === "") return null;
  const hours = HOURS.exec(words)?.[0];
  const plain = (hours === undefined ? words : `time entries${words.slice(hours.length)}`).replace(SOMEWHERE, "");
  const all = listsIn(plain);
  // "features by quarter"
  const [, sorted = "", by] =
    /^(.+s) by (quarter|category|priority|department|region|status|room|product)$/i.exec(plain) ?? [];
  const parted = by === undefined ? null : listsIn(sorted);
  if (parted !== null && by !== undefined) return { ...listed(parted), fields: `a ${by.toLowerCase()}` };
  if (all !== null) return listed(all);
  const [, things = "", fields] = WITH_FIELDS.exec(plain) ?? [];
  const told =
    fields === undefined ? null : (listsIn(things) ?? lists(/^an? /i.test(things) ? listOfOne(things) : null));
  // "a sprint with user stories"
  const parts = fields === undefined || told === null ? null : listsIn(fields);
  if (told !== null && parts !== null) return { ...listed([...parts, ...told]), areTied: true };
  if (told !== null && fields !== undefined && !PRONOUN.test(fields)) return { ...listed(told), fields };
  const [, kept = "", whose = "", owner = ""] = FOR_OTHERS.exec(plain) ?? [];
  const main = kept === "" ? null : listsIn(kept);
  const others = listsIn(owner) ?? lists(/each|every|an? $/i.test(whose) ? listOfOne(owner) : null);
  if (main === null || (others === null && !/my|our|the/i.test(whose))) return null;
  if (others !== null) return { ...listed([...main, ...others]), areTied: true };
  return SPAN.test(owner) ? listed(main) : { ...listed(main), audience: ` for ${whose}${owner}` };
}

/** "schedule my employees for each day" */
const STAFF =
  /^(?:schedule|roster|rota|plan) (?:(?:my|our|the|all) )*(?:employees|staff|workers|team members|team)(?: (?:for|on|by|per|each|every|in) .+)?$/i;
/** "visitors at reception", "orders by phone" */
const SOMEWHERE =
  /(?<=s) (?:by (?:phone|e-?mail)|over the phone|(?:at|in) (?:(?:the|my|our) )?(?:reception|door|office|entrance|gate|warehouse|shop|front desk))$/i;

function lists(one: string | null): string[] | null {
  return one === null ? null : [one];
}

function listed(all: readonly string[]): Deed & { kind: "lists" } {
  return { kind: "lists", lists: all, fields: null, audience: "", isOfLast: false, areTied: false };
}
