import { type Deed, listed, LOANS } from "./deed.ts";
import { listsOfDeed, statesIn } from "./deed-idioms.ts";
import { fieldsIn, listOfOne, listsIn } from "./deed-nouns.ts";
import { KEEP, LEND, SET, TIE } from "./deed-words.ts";

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
/** "record who has rented what" */
const WHO_HAS =
  /^(?:record|note|track|log|keep track of|write down) who (?:has|have|is|takes|took)?(?: (rented|borrowed|hired|lent|taken|booked|reserved|checked out))? ?(?:what|which [\p{L}]+|it|them)(?: (?:and|since) when)?$/iu;

/** "notes after the interview" */
const AFTERWARDS = / (?:after|before|during|at) (?:the|each|every) [\p{L}]+$/iu;
/** "let clients request a quote" */
const LET =
  /^(?:let|allow) (?:(?:my|our|the) )?(customers|clients|users|people|members|employees|patients|students|visitors|them)(?: to)? /i;

/** What a clause of a prompt does: "assign them to staff" takes a list of staff, "set due dates" a field. */
export function toldDeed(words: string): Deed {
  const deed = deedIn(words.replace(LET, ""));
  const who = LET.exec(words)?.[1]?.toLowerCase();
  // Who is let do it is known.
  return deed.kind === "lists" && who !== undefined && !/^(?:users|people|them)$/.test(who)
    ? { ...deed, lists: [...deed.lists, who] }
    : deed;
}

function deedIn(clause: string): Deed {
  return (
    lentIn(clause) ??
    tiedIn(clause) ??
    statesIn(clause) ??
    listsOfDeed(clause) ??
    keptIn(clause) ??
    setIn(clause) ?? { kind: "wish", words: clause }
  );
}

function lentIn(clause: string): Deed | null {
  if (/^(?:see|know|check) who (?:has|is using|uses) (?:what|which [\p{L}]+|it|them|each)$/iu.test(clause))
    return { kind: "fields", fields: "assigned to", of: null };
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

/** "set a due date for each task" */
function setIn(clause: string): Deed | null {
  const asked = /^note(?: down)? ((?:whom?|what|when|where|why|which) .+)$/i.exec(clause)?.[1];
  // When they are due back is said of the loans.
  if (asked !== undefined && !/\b(?:due|back|returned?|lent|borrowed)\b/i.test(asked))
    return { kind: "fields", fields: asked, of: null };
  const words = (SET.exec(clause)?.[1] ?? "")
    .replace(/^(?:them|it|each(?: one| of them)?) (?=an? )/i, "")
    .replace(FOR_THEM, "")
    .replace(AFTERWARDS, "")
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
  const words = (KEEP.exec(clause)?.[1] ?? "").replace(FOR_THEM, "");
  if (words === "") return null;
  const hours = HOURS.exec(words)?.[0];
  const plain = (hours === undefined ? words : `time entries${words.slice(hours.length)}`).replace(SOMEWHERE, "");
  const all = listsIn(plain) ?? lists(ASKED_FOR.test(clause) ? listOfOne(plain) : null);
  return all === null ? (oursIn(plain) ?? partedIn(plain) ?? detailedIn(plain) ?? ofOthersIn(plain)) : listed(all);
}

/** "quotes I send to customers" */
function oursIn(words: string): Deed | null {
  const [, things = "", other] = OF_OURS.exec(words) ?? [];
  const ours = things === "" ? null : listsIn(things);
  const others = other === undefined ? null : listsIn(other);
  return ours === null ? null : { ...listed([...ours, ...(others ?? [])]), areTied: others !== null };
}

/** "request a quote": one of many. */
const ASKED_FOR = /^(?:request|submit|order|book|reserve|ask for) an? /i;

/** "features by quarter" */
function partedIn(words: string): Deed | null {
  const [, things = "", by = ""] =
    /^(.+s) by (quarter|category|priority|department|region|status|room|product)$/i.exec(words) ?? [];
  const parted = things === "" ? null : listsIn(things);
  return parted === null ? null : { ...listed(parted), fields: `a ${by.toLowerCase()}` };
}

/** "clients with name and phone", "a sprint with user stories" */
function detailedIn(words: string): Deed | null {
  const [, things = "", fields] = WITH_FIELDS.exec(words) ?? [];
  if (fields === undefined || PRONOUN.test(fields)) return null;
  const told = listsIn(things) ?? lists(/^an? /i.test(things) ? listOfOne(things) : null);
  const parts = told === null ? null : listsIn(fields);
  if (told === null) return null;
  if (parts === null) return { ...listed(told), fields };
  return { ...listed(/^an? /i.test(things) ? [...parts, ...told] : [...told, ...parts]), areTied: true };
}

/** "calls for each client", "shifts for my staff" */
function ofOthersIn(words: string): Deed | null {
  const [, kept = "", whose = "", owner = ""] = FOR_OTHERS.exec(words) ?? [];
  const main = kept === "" ? null : listsIn(kept);
  const others = listsIn(owner) ?? lists(/each|every|an? $/i.test(whose) ? listOfOne(owner) : null);
  if (main === null || (others === null && !/my|our|the/i.test(whose))) return null;
  if (others !== null) return { ...listed([...main, ...others]), areTied: true };
  return SPAN.test(owner) || /^(?:web)?site$/i.test(owner)
    ? listed(main)
    : { ...listed(main), audience: ` for ${whose}${owner}` };
}

/** "visitors at reception", "orders by phone" */
const SOMEWHERE =
  /(?<=s) (?:by (?:phone|e-?mail)|over the phone|(?:at|in) (?:(?:the|my|our) )?(?:reception|door|office|entrance|gate|warehouse|shop|front desk))$/i;

/** "quotes I send to customers" */
const OF_OURS =
  /^(.+s) (?:that |which )?(?:i|we|they) (?:send|sell|make|take|get|receive|give|visit|manage|own|have|use|write|buy|rent)(?: out)?(?: (?:to|from|for) ((?:(?:my|our|the) )?[\p{L}-]+s))?$/iu;

function lists(one: string | null): string[] | null {
  return one === null ? null : [one];
}
