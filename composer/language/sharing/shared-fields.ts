/** Words of fields that every app has in which something is shared, whatever they are called. */

const LEAD = /^(?:(?:and|with|also|the|a|an|its|of|from|note|enter|put in|log|record|see|show|i want|we want|to) )+/i;

const PAYER =
  /^(?:paid (?:by|in by)(?: .{0,24})?|payers?|payed by|who(?: (?:has |have |had )?(?:paid|pays|payed|spent|bought|covered|laid out|put in|paid in|gave|gives|sat|sits|helped|drove|did|does)(?: .{0,24})?)?|by whom|spender|spent by|bought by|buyer|driver|giver|given by|sitter|provider|helper|who it was|person)$/i;
const TAKER =
  /^(?:(?:shared?|split|divided) (?:by|with|between|among(?:st)?)(?: .{0,30})?|for who(?:m)?|for which .{3,20}|who (?:for|shares?|shared|took part|takes part|came along|came|joined|was (?:there|in)|is in|participated|got it|received|it was for)(?: .{0,16})?|participants?|people|split|shared by|beneficiar(?:y|ies)|receivers?|received by|taken by|between parents)$/i;
const AMOUNT =
  /^(?:how much(?: (?:it )?(?:was|cost|is|money|they paid|was paid))?(?: it was)?|amounts?(?: (?:in|of) .{1,12})?|prices?|costs?|sums?|total|value|money|euros?|dollars?|pounds?|€|\$|£|what (?:it|that) cost|how many (?:hours|points|tokens)|hours(?: .{0,12})?|points|tokens|credits)$/i;
const WHAT =
  /^(?:what|for|for what|what for|what (?:it|this|that) (?:was|is)(?: for)?|what (?:was|they) (?:bought|paid for|paid)|what (?:we|they|i) bought|purpose|descriptions?|reason|items?|thing|title|name|expense|which bill)$/i;
const DATE = /^(?:dates?|when|(?:on )?(?:which|what) (?:day|date)|days?|the day|date of .{3,14})$/i;
/** Both at once: "who sat for whom", "who paid what". */
const BOTH =
  /^\d+ (?:people|persons|of us|friends)$|^(?:him|her|me|you)(?: or (?:him|her|me|you))+$|^who (?:did what for|sat for|paid for|gave|helped|owes?) .{2,20}$/i;
const SETTLED =
  /^(?:paid|settled|paid back|squared|reimbursed|settled up|paid back or not|is (?:it )?(?:settled|paid back))$/i;
/** Of hours that are given and taken. */
const HOURS =
  /\b(?:give|given|gives|receiv\w+|earn\w*|spend|spent|tak(?:e|es|en)|borrow\w*|lend\w*|owed?)\b|^(?:who (?:sat|did|helped).*)$/i;

function plain(label: string): string {
  return label.replace(LEAD, "").trim();
}

export function isPayer(label: string): boolean {
  return PAYER.test(plain(label));
}

export function isTaker(label: string): boolean {
  return TAKER.test(plain(label));
}

export type SharedField = "payer" | "taker" | "amount" | "what" | "date" | "other";

/** Which of the fields that there are anyway words mean; null where they mean one of their own. */
export function sharedFieldOf(words: string, isOfHours: boolean): SharedField | null {
  const label = plain(words);
  const parts = label.split(/ and (?=(?:on |at )?(?:which|what|when|how|who|date|for)\b)/i);
  if (parts.length > 1) {
    // "for what and on which day"
    const meant = parts.map((part) => sharedFieldOf(part, isOfHours));
    return meant.includes(null) ? null : meant.includes("date") ? "date" : "other";
  }
  if (AMOUNT.test(label)) return "amount";
  if (DATE.test(label)) return "date";
  if (WHAT.test(label)) return "what";
  if (BOTH.test(label) || SETTLED.test(label) || (isOfHours && HOURS.test(label))) return "other";
  if (TAKER.test(label)) return "taker";
  return PAYER.test(label) ? "payer" : null;
}

/** What lists of people are called. */
export const PEOPLE_NAME =
  /^(?:friends|mates|flatmates|housemates|room ?mates|families|parents|members|neighbou?rs|colleagues|couples|siblings|guests|travell?ers|participants|bandmates|partners|crew(?: members)?|owners|households|people|players|attendees|group members|family members|team members)$/i;
