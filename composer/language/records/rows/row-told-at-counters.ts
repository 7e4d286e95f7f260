import type { RowTold } from "./row-told.ts";

const ANY = /(?:)/;
const CLOSING =
  /\b(?:cash(?: register| drawer| box)?|till|register|day|daily|end of day)s?(?: (?!with\b)[\p{L}]+)? (?:closings?|close|cash[- ]?ups?|counts?|balances?|balancing|reconciliations?|sheets?|reports?)\b|\bcash(?:ing)?[- ]up\b|\btakings\b/iu;
const ROTA =
  /(?<!\bvolunteers? )\b(?:staff|employees?|team|work|workers?|shifts?|waiters?|kitchen|bar|restaurant|caf[eé]|shop|crew)(?:'s)? (?:rotas?|rosters?|schedul\w*|shift planner|planner)\b/i;
const LOYALTY = /\b(?:loyalty|stamp|punch|reward)s? (?:cards?|app|program(?:me)?|scheme|system|tracker)\b/i;
const SHEET = /\btime ?sheets?\b/i;
const COUNT = /\b(?:stock|inventory) (?:counts?|takes?|check)\b|\bstock ?tak(?:e|ing)\b/i;
const QUOTED = /\b(?:quotes?|quotations?|estimates?|invoices?|offers?)\b/i;
const PRICED = /\b(?:job (?:cards?|sheets?|orders?)|work orders?|repair (?:orders?|tickets?|jobs?))\b/i;
const LET = /\b(?:rental propert(?:y|ies)|property (?:manager|management)|landlords?|lettings?|rentals? manager)\b/i;

/** What people mean by the words behind the names of apps for tills, rotas, stamp cards and what is let. */
export const TOLD_AT_COUNTERS: readonly RowTold[] = [
  {
    head: ANY,
    words: /^who (?:did|cleaned|checked|closed|opened) (?:it|them|what|each)(?: one)? and when$/i,
    into: "FIELD done by; FIELD done on",
  },
  {
    head: ANY,
    words:
      /^what (?:each|every|an?) (product|item|dish|cake|piece|order|job|treatment) costs?(?: (?:me|us))?(?: to make)?$/i,
    into: "LIST $1s; FIELD cost",
  },
  {
    head: ANY,
    words:
      /^(?:what|how much) (?:(?:i|we) )?(?:(?:should|can|could|need to|have to|must) )?(?:i |we )?(?:sell|charge|ask)(?: (?:it|them|customers))?(?: for(?: it| them)?)?$/i,
    into: "FIELD selling price",
  },
  {
    head: CLOSING,
    words:
      /^(cash|card|expected|counted|difference|float|tips?|takings|vouchers)(?: (?:amount|total|sales|payments))?$/i,
    into: "FIELD $1 (money)",
  },
  { head: /\btips?\b/i, words: /^tips?(?: amount)?$/i, into: "FIELD amount" },
  { head: ROTA, words: /^(?:the |weekly |daily |open |work )*shifts?$/i, into: "LIST shifts" },
  { head: ROTA, words: /^(?:lunch )?breaks?$/i, into: "LIST shifts; FIELD break in minutes" },
  {
    head: ROTA,
    words: /^(?:total )?hours(?: worked)?$/i,
    into: "LIST shifts; FIELD hours",
  },
  {
    head: ROTA,
    words: /^(?:total )?hours(?: worked)? (?:per|by|for each|of each) (?:person|employee|worker|waiter)$/i,
    into: "LIST shifts; FIELD hours; WISH total hours per employee",
  },
  {
    head: ROTA,
    words:
      /^(?:total )?(?:weekly hours(?: worked)?|hours(?: worked)? (?:per|a|each) week)(?: (?:per|by|for each|of each) (?:person|employee|worker|waiter))?$/i,
    into: "LIST shifts; FIELD hours; WISH total hours per employee this week",
  },
  {
    head: ROTA,
    words: /^(?:positions?|roles?|stations?)$/i,
    into: "LIST shifts; FIELD role",
  },
  {
    head: LOYALTY,
    words:
      /^(?:an? )?(?:free|gift|reward)s?(?: [\p{L}]+){0,3} (?:after|for|at|every) (\d+)(?: (?:stamps|visits|coffees|[\p{L}]+))?$/iu,
    into: "FIELD stamps (number); WISH stamps to go = $1 - stamps",
  },
  { head: LOYALTY, words: /^(?:number of )?visits$/i, about: /\bfree\b/i, into: "FIELD stamps (number)" },
  { head: LOYALTY, words: /^(?:number of )?stamps$/i, into: "FIELD stamps (number)" },
  { head: ANY, about: /\brepairs\b/i, words: /^(?:spare )?parts used$/i, into: "LIST repairs; FIELD parts used" },
  {
    head: /\brent(?:s|ed|ing|als?)?\b|\btenants?\b|\blandlord\b/i,
    words: /^who (?:has |have )?(?:(?:not )?paid|owes)(?: (?:the |their )?rent)?(?: this month)?$/i,
    into: "LIST rent payments",
  },
  {
    head: ANY,
    words:
      /^which (repairs|jobs|orders|requests|complaints|tickets) are (?:still )?(?:open|done|finished|late|overdue|not done)$/i,
    into: "LIST $1",
  },
  {
    head: ANY,
    about: /\bbookings\b/i,
    words: /^deposits?(?: paid)?$/i,
    into: "LIST bookings; FIELD deposit",
  },
  { head: SHEET, words: /^(start|end|from|to|clock[- ]?(?:in|out))(?: times?)?$/i, into: "FIELD $1 time" },
  {
    head: COUNT,
    words: /^(expected|counted|actual|difference|system)(?: (?:quantity|count|stock))?$/i,
    into: "FIELD $1 (number)",
  },
  {
    head: /\b(?:stock|inventory|ingredients|supplies)\b/i,
    words: /^(?:order|reorder|to[- ]order|shopping) lists?$/i,
    into: "FIELD needs ordering (checkbox)",
  },
  {
    head: ANY,
    words: /^who (?:bakes|makes|cooks|prepares|delivers|cleans|drives|packs|serves)(?: (?:it|them|what))?$/i,
    into: "FIELD who",
  },
  {
    head: QUOTED,
    words: /^price (?:per|a|each) (person|head|guest|hour|day|metre|meter|piece|item)$/i,
    into: "FIELD price per $1",
  },
  { head: QUOTED, words: /^(labou?r|materials|parts|travel)$/i, into: "FIELD $1 cost" },
  { head: PRICED, words: /^(?:job |grand )?totals?$/i, into: "FIELD total price" },
  { head: LET, words: /^rents? (?:paid|received|payments?)$/i, into: "LIST rent payments" },
  { head: LET, words: /^units$/i, into: "LIST units" },
  { head: LET, words: /^rent(?:al)? due(?: dates?)?$/i, into: "LIST tenants; FIELD rent due" },
];
