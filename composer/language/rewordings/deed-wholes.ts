import { singularOf } from "../words.ts";

const RUN =
  /^(?:organi[sz]e|plan|manage|run|host|prepare|coordinate|track|keep track of) (an?|my|our|the) (?:(?:upcoming|next|small|local) )*((?:[\p{L}'-]+ ){0,2}[\p{L}'-]+)$/iu;
/** What somebody runs or puts on, and that is itself no list. */
const WHOLE =
  /(?:^| )(?:library|club|team|choir|band|orchestra|school|class|classroom|church|parish|troop|camp|league|tournament|shelter|food bank|pantry|museum|clinic|garden|society|association|group|potluck|party|wedding|trip|fair|festival|fete|concert|conference|retreat|reunion|fundraiser|bake sale|sports day|bazaar|carnival|gala|picnic|competition|event|show|play|musical|workshop|excursion|hike|market|marathon|race|(?:charity|fun|sponsored|school|colou?r) (?:run|walk|ride|swim)|quiz night|game night|book club|co-?op|studio|gym|farm|caf[eé]|restaurant|shop|store|office|hostel|hotel|clinic|practice|salon|garage|workshop)$/iu;
const LENDING = /(?:^| )library$/i;

/** "Organize a potluck": what all that is done is for; null for what is a deed by itself. */
export function wholeOf(deed: string): string | null {
  const [, article = "", noun = ""] = RUN.exec(deed.trim()) ?? [];
  const words = noun.toLowerCase();
  if (words === "" || !WHOLE.test(words) || singularOf(words) !== words) return null;
  return `${article.toLowerCase()} ${noun}`;
}

/** "manage a library, lend books": those who borrow are members. */
export function lendsOut(whole: string | null): boolean {
  return whole !== null && LENDING.test(whole);
}
