import { domainOfNoun } from "../domains/find-domain.ts";
import { asLabel, pluralOf, singularOf } from "../words.ts";
import { nounOfVerb } from "./asked/asked.ts";
import { type Draft, makeDraft } from "./draft.ts";
import { FIELD_PLURALS, findNoun } from "./find-noun.ts";
import { phrase } from "./plan-part.ts";

/** "the people who applied", "everyone who needs her new address" */
const PEOPLE =
  /^(?:the )?(?:people|persons|those (?:who|that)|everyone|everybody|anyone|folks)(?: (?:who|that|which|i|we|from|in|at|on|to|with|waiting|interested|asking)(?![\p{L}]).*)?$/iu;
/** "who has signed up for which course" */
const SIGNED =
  /^(?:who|which (?:children|kids|families|people|members|pupils|students|residents))(?:'s|'ve)?(?: (?:is|are|has|have|all|already))* (?:signed? up|enrolled|registered|put their names? down|joins?|joined|joining)(?![\p{L}])/iu;
const BOOKED =
  /^(?:who|what|which [\p{L}]+)(?:'s)?(?: (?:is|are|has|have|all|already))* (?:booked|reserved|put aside)(?![\p{L}])/iu;
/** "who's got what", "who took which set home", "which patients have borrowed them" */
const LENT =
  /^(?:who|which [\p{L}]+)(?:'s|'ve)?(?: (?:has|have|had|is|are|all))* (?:got|took|taken|borrowed|borrows|borrowing|has|have)(?: (?:what|it|them|which|copies|copy|one|home|the|out)(?![\p{L}]).*)?$/iu;
/** "a diary of what was done with which horse" */
const DIARY =
  /^(?:an? |the |my |our )?(history|diary|journal|logbook|log ?book|day ?book|day sheet|log)( (?:of|with|for) (?:what|everything|all)(?![\p{L}]).*)?$/iu;
/** "what was done on them" */
const DONE =
  /^what (?:was|is|has been|i|we|he|she|they|gets|got|needs)(?:'ve)?(?: (?:have|has|been|to be|had))* (?:done|did|do)(?![\p{L}]).*$/iu;
/** "what we spent on seeds and soil", "what it all costs" */
const SPENT =
  /^(?:(?:what|how much) (?:i|we|they|he|she|it)(?:'ve)?(?: (?:all|have|has))* (?:spent|spend|spends|costs?|paid|pay|pays)(?![\p{L}]).*|(?:the )?(?:spendings?|outgoings))$/iu;
/** "things to repair", "things that matter" */
const THINGS = /^(?:the )?((?:things|stuff|bits) (?:to|that|which|she|he|we|i|they) [\p{L} ]+)$/iu;
/** "what has to be fixed" */
const TO_FIX =
  /^what (?:still )?(?:has|have|needs?|must)(?: still)?(?: to)?(?: be)? (?:fixed|repaired|done|fixing|repairing|doing|mended|painted)(?![\p{L}]).*$/iu;
/** "the ones I sold", "to whom I sold the jars" */
const ACT =
  /^(?:(?:the )?(?:ones|those)(?: (?:that|which))?|who|what|whom|to whom)(?: (?:i|we|he|she|they|people|each|everyone|everybody|customers))?(?:'ve)?(?: (?:have|has|had))? (?!wants?(?![\p{L}]))([\p{L}]+)(?: (?:out|away|off|on|up|in|from|to|for|whom|which|what|the|them|it|with|tickets)(?![\p{L}]).*)?$/iu;

/** Records that a list names by a clause, or by a word that is no plural; null where it names none. */
export function clauseList(text: string, isTold: boolean): Draft | null {
  const words = text.replace(/ (?:too|as well)$/i, "").toLowerCase();
  if (PEOPLE.test(words)) return named("person", "people", null);
  // Who signed up by a form of a site is its own list.
  if (isTold && SIGNED.test(words)) return named("sign-up", "sign-ups", null);
  if (isTold && BOOKED.test(words)) return known("bookings");
  if (SPENT.test(words)) return known("expenses");
  const diary = diaryIn(words);
  if (diary !== null) return diary;
  if (DONE.test(words)) return { ...named("job", "jobs", "What was done"), isLog: true, page: "Work done" };
  const things = THINGS.exec(words)?.[1];
  if (things !== undefined) return { ...named("thing", "things", null), page: asLabel(things) };
  if (LENT.test(words)) return known("loans");
  if (TO_FIX.test(words)) return known("tasks");
  const verb = ACT.exec(words)?.[1];
  const noun = verb === undefined ? "entries" : nounOfVerb(verb);
  if (noun !== "entries") return known(noun);
  return isTold ? ofOneWord(words) : null;
}

/** "a diary of what was done": its entries, by what they tell. */
export function diaryIn(words: string): Draft | null {
  const [, name, told] = DIARY.exec(words) ?? [];
  if (name === undefined) return null;
  const draft = named("entry", "entries", told === undefined ? null : "What was done");
  return { ...draft, name: asLabel(name), isLog: true, page: asLabel(name) };
}

/** "Customer with name", "the harvest with kilos": what follows is told of it, so it is a list. */
function ofOneWord(words: string): Draft | null {
  const noun = words.replace(/^(?:the|our|my|an?|every|each) /, "");
  if (!/^[\p{L}-]+$/u.test(noun) || singularOf(noun) !== noun || FIELD_PLURALS.test(pluralOf(noun))) return null;
  const found = domainOfNoun(pluralOf(noun)) ?? domainOfNoun(noun);
  if (found === null || MASS.test(noun)) return MASS.test(noun) ? { ...named(noun, noun, null), isLog: true } : null;
  return known(pluralOf(noun));
}

/** What is noted again and again, and has no plural. */
const MASS =
  /^(?:harvest|honey|milk|sugar|cleaning|feeding|watering|furniture|damage|spraying|weeding|training|weather|rain|wool|hay|fuel|petrol|diesel|electricity|gas|water|oil|wood|manure|compost|bedding|laundry|ironing|shopping|maintenance|work|practice|homework|wear|mileage|overtime|sleep|food|medication)$/;

function known(noun: string): Draft | null {
  return findNoun({ text: noun, isList: true }, true);
}

function named(singular: string, plural: string, title: string | null): Draft {
  const draft = makeDraft({ singular, plural, name: asLabel(plural), words: plural, domain: null, isList: true });
  return title === null
    ? draft
    : { ...draft, title, phrases: [{ ...phrase(title, { type: "text" }), required: true }] };
}
