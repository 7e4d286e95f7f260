import { pluralOf } from "../words.ts";

/** "Our fire brigade needs an app for members, training sessions and checks": whose it is, and the lists that it has. */
const NEEDED =
  /^((?:our|my|the) (?:[\p{L}'-]+ ){0,3}[\p{L}'-]+) (?:needs?|wants?|would like|is looking for) (?:an? )?(?:simple |small )?app (?:for|to (?:track|manage|keep track of|organi[sz]e)) (?:(?:our|the|its|all) )*((?:[\p{L}'-]+ ){0,2}[\p{L}'-]+(?:, (?:[\p{L}'-]+ ){0,2}[\p{L}'-]+)+,? and (?:[\p{L}'-]+ ){0,2}[\p{L}'-]+)[.!\s]*$/iu;
/** "We organise a yearly village festival and need an app for …" */
const WE_RUN =
  /^we (?:organi[sz]e|run|are|have|hold) (?:an? |the )?(?:(?:small|little|local|yearly|annual|monthly|weekly) )*((?:[\p{L}'-]+ ){0,2}[\p{L}'-]+) and (?:we )?(?:need|want|would like|are looking for) an? app (?:for|to (?:track|manage|keep track of|organi[sz]e)) (?=(?:[\p{L}'-]+ ){0,2}[\p{L}'-]+(?:,| and) )/iu;
/** "Poker night score tracker with players, buy-ins and winnings" */
const POKER =
  /^((?:an? |our |my )?poker (?:nights? )?)(?:scores? |games? )?(?:tracker|keeper|log|app)(?= with [^.]*\b(?:buy[- ]?ins?|winnings|cash(?:ed)?[- ]?outs?)\b)/i;
/** "Charity run sign-up app with runners, distance and paid" */
const RACE =
  /^(?:an? |our |my )?((?:(?:charity|fun|school|park|sponsored|club|running|road|trail) )?(?:run|walk|ride|swim|race|marathon|triathlon|hike) sign)[- ]?ups?(?: (?:app|list|sheet|form))? with (runners|participants|walkers|riders|swimmers|people|names)(?:,| and) /i;
/** "Pub quiz with teams, rounds and scores" */
const QUIZ =
  /^(?:an? |our |my )?(?:(?:pub |trivia )?quiz|trivia)(?: nights?)?(?: app)? with (?:the )?(?:(?:teams|rounds)(?:,| and|, and) ){1,2}(?:scores|points|totals?)[.!\s]*$/i;

/** "School library app where students borrow books": what it has, who comes, and what ties them. */
const BORROWED =
  /^((?:an? |our |my |the )?(?:[\p{L}-]+ ){0,3}library(?: (?:app|system|tracker|manager))?),? (?:where|in which|for|so that) (?:(?:our|the|my) )?(members|people|students|pupils|children|kids|neighbou?rs|residents|families|friends|colleagues|employees|readers|patrons|teachers|volunteers|customers)(?: (?:who|can|may|could))* (?:borrow|check out|take out)(?: and (?:return|give back))? (?:(?:the|our|my) )?((?:[\p{L}-]+ )?[\p{L}-]+s(?:(?:, [\p{L}-]+s)*,? and (?:books|games|toys|tools|films|movies|dvds|magazines|music|puzzles)(?=$|[.;,]))?|equipment)(?=$|[.;]|, (?!with )| and )/iu;

/** "Tennis tournament bracket with players": the tree is a wish beside what is kept. */
const BRACKET =
  /^((?:an? |our |my )?(?:[\p{L}-]+ ){0,3}(?:tournament|cup|championship)) brackets?(?: (?:maker|generator|app|tracker|manager))? with ([^.;:]+)$/iu;

/** "Laptops of our school: which student has which laptop": things, people and what ties them. */
const HAS_WHICH =
  /^([^.:;]+?)\s*[:,-]? (?:(?:to |i want to |we need to )?(?:track|see|know|show) )?which (student|pupil|employee|member|child|kid|volunteer|teacher|player|colleague|person) (?:has|borrowed|took|got) which ([\p{L}-]+)(?:,? (?:and )?(?:since when|when (?:it|they)(?:'s| is| are)? (?:due|back|due back|returned)))?[.!\s]*$/iu;

/** "Teacher app to track students, attendance and grades": whose it is, and the lists that it has. */
const TO_TRACK =
  /^((?:an? )?(?:teacher|coach|tutor|trainer|pastor|priest|librarian|scout ?leader|team manager|club|school|church|choir|class(?:room)?|parish|league|troop)s?(?:'s?)? (?:app|tool|tracker|planner)) (?:to|for|that helps me) (?:track|tracking|manage|managing|keep track of|organi[sz]e|record|recording) (?:(?:my|our|the|their) )?(?=[\p{L}-]+(?: [\p{L}-]+)?(?:, (?:[\p{L}-]+ ){0,2}[\p{L}-]+)*,? and (?:[\p{L}-]+ ){0,2}[\p{L}-]+[.!\s]*$)/iu;

/** A prompt of a club whose head tells in one word what takes several to tell, told by these. */
export function clubWords(prompt: string): string {
  return prompt
    .trim()
    .replace(NEEDED, "App for $1 with $2")
    .replace(WE_RUN, "App for our $1 with ")
    .replace(
      BORROWED,
      (_all, name: string, who: string, what: string) =>
        `${name} with ${what.replace(/,? and /i, ", ")}, ${/^people$/i.test(who) ? "members" : who} and loans`,
    )
    .replace(
      HAS_WHICH,
      (_all, name: string, who: string, what: string) =>
        `${name} with ${pluralOf(what.toLowerCase())}, ${pluralOf(who.toLowerCase().replace("person", "member"))} and loans`,
    )
    .replace(TO_TRACK, "$1 with ")
    .replace(BRACKET, "$1 with $2, knockout bracket")
    .replace(POKER, "$1tracker")
    .replace(
      RACE,
      (_all, name: string, who: string) =>
        `An app called “${name}-up”: ${/^(?:people|names)$/i.test(who) ? "participants" : who.toLowerCase()} with name, `,
    )
    .replace(QUIZ, "Quiz night score sheet for 4 teams with rounds");
}
