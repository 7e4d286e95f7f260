import { pluralOf } from "../words.ts";

const MY = "(?:(?:please )?(?:build|make|create)(?: me)? )?(?:(?:an?|my|our|the|simple|small|local) )*";
const APP = "(?: (?:app|tracker|manager|organi[sz]er|planner|table|system))?";
const FOR =
  "(?: (?:for|at|in|of|between) (?:(?:my|our|the|a|an) )?(?:(?!and |with )[\\p{L}'-]+ ){0,3}(?!and |with )[\\p{L}'-]+)?";
/** Each plays for themselves. */
const ALONE =
  /\b(?:chess|ping[- ]?pong|table tennis|tennis|darts|pool|snooker|billiards|foosball|table football|badminton|squash|fifa|gaming|video game|esports?|board game|card game|mario kart|padel|pickleball|cornhole|golf|bowling|poker|scrabble|backgammon|arm wrestling|fencing|judo|karate)\b/i;

/** "Darts league for our pub", "soccer tournament with 8 teams" */
const LEAGUE = new RegExp(
  `^${MY}((?:(?!fantasy|premier)[\\p{L}-]+ ){0,3})(league|tournament|ladder|championship|cup)${APP}${FOR}(?: with (?:\\d+ )?(teams|players))?[.!\\s]*$`,
  "iu",
);
/** "Organize a chess tournament" */
const ORGANISED =
  /^((?:(?:i|we) (?:want|need|would like) to |i'd like to |help me |(?:an? )?app to |build an app (?:to|where i can) )?)(?:organi[sz]e|run|manage|plan|track) (?:an?|my|our|the) ((?:[\p{L}-]+ ){0,3})(league|tournament|ladder|championship)(?:, | and )(?:(?:enter|add|record|note|log) (?:the |all |match |new )*(?:results|scores|matches|games|teams|players)(?:,? and |, |[.!\s]*$))*/iu;
/** "Basketball stats tracker" */
const STATS =
  /^(?:(?:an?|my|our|the|simple) )*((?:basketball|baseball|softball|soccer|football|hockey|volleyball|handball|netball|lacrosse|cricket|rugby|player|team|sports?) (?:stats|statistics))(?: (?:app|tracker|log|keeper|book))?(?: for (?:(?:my|our|the|a) )?(?:[\p{L}'’-]+ ){0,2}[\p{L}'’-]+)?[.!\s]*$/iu;
/** "Leaderboard for game night" */
const LEADERS = new RegExp(
  `^${MY}((?:(?!with |and |has |game |tetris |snake )[\\p{L}-]+ ){0,2}(?:leader ?board|score ?board|high scores?|scores? ranking))(?: (?:app|tracker|board|list))?${FOR}(?:(?: with|:) (?:the )?(?:players|names|teams),? (?:and )?(?:points|scores))?[.!\\s]*$`,
  "iu",
);
/** "Poll app with results" */
const POLLS =
  /^(?:(?:an?|my|our|the|simple|quick) )*((?:(?:class|team|office|group|club|family|live|online|school|anonymous) )?(?:poll|polls|polling|voting))( app| tool| maker| system)?(?: (?:with|and)(?: (?:the |live )?(?:results?|votes?|vote counts?|charts?)(?:,| and)?)+)?[.!\s]*$/iu;

/** "Movie night voting", "vote on the next book" */
const VOTED =
  /^(?:(?:an?|my|our|the) )?(?:(movie|film|book|game|restaurant|song|name|logo|recipe)(?: (night|club))? (?:voting|votes?|polls?)(?: app)?|vote (?:on|for) (?:(?:an?|the|our|next) )*(movie|film|book|game|restaurant|song)(?: (night|club))?)(?: with (?:my |our )?friends)?[.!\s]*$/iu;

/** "Student council voting: candidates, votes, results": each has so many. */
const CANDIDATES =
  /^((?:[\p{L}'-]+ ){0,4}(?:vot(?:e|ing)|elections?)(?: (?:app|tracker|tool|system))?)(?::| with) candidates(?:,| and|, and) (?:number of )?votes(?:(?:,| and|, and) (?:live |final )?results?)?/iu;

/** "Little league schedule" */
const SCHEDULE =
  /^(?:(?:an?|my|our|the) )*((?:little league|youth soccer|soccer|football|basketball|baseball|softball|hockey|volleyball|rugby|cricket|lacrosse|netball|(?:sports )?team|league|season)(?: (?:team|league|season))? (?:game |match )?schedule)(?: (?:app|tracker|maker))?[.!\s]*$/iu;
/** "School library" */
const LIBRARY =
  /^(?:(?:an?|my|our|the|small) )*((?:school|church|class(?:room)?|community|neighbou?rhood|office|village|club|parish|kindergarten|little free) library)[.!\s]*$/iu;

/** "Book club", "our running club" */
const CLUB =
  /^(?:(?:an?|my|our|the|local) )*((?:(?!golf|night|youth|health|fitness|country|fan)[\p{L}-]+) club)(?: (?:app|tracker|manager|organi[sz]er|planner))?[.!\s]*$/iu;

/** "Organize a football tournament with teams, groups and results" */
const ORGANISED_WITH =
  /^(?:(?:i|we) (?:want|need|would like) to |i'd like to |help me |(?:an? )?app to )?(?:organi[sz]e|run|manage|plan|track) (?:an?|my|our|the) ((?:[\p{L}-]+ ){0,3}(?:league|tournament|ladder|championship)) with /iu;
/** "Lend books" */
const LENT = /^lend(?:ing)?(?: out)? ((?:my |our )?[\p{L}-]+s)[.!\s]*$/iu;
/** "Tutor schedule" */
const TAUGHT =
  /^(?:(?:an?|my|our|the) )*((?:tutor(?:ing)?|private lessons?|(?:piano|guitar|violin|music|swim|riding|language) (?:lessons?|teacher)) (?:schedule|calendar|timetable))(?: app)?[.!\s]*$/iu;

/** Leagues, leaderboards and polls that are told by their name alone, told by what each of them keeps. */
export function leagueWords(prompt: string): string {
  const told = prompt.trim();
  const [league, sport = "", kind = "", rivals] = LEAGUE.exec(told) ?? [];
  if (league !== undefined)
    return `App called “${named(`${sport}${kind}`)}” with ${rivals ?? rivalsOf(sport)} and matches`;
  const [board, name = ""] = LEADERS.exec(told) ?? [];
  if (board !== undefined && !/\bscore ?board$/i.test(name))
    return `App called “${named(name)}”: players with name, points and notes, with a leaderboard`;
  return told
    .replace(VOTED, (_all, what = "", of = "", on = "", when = "") => {
      const noun = `${what}${on}`.toLowerCase();
      return `App called “${named([noun, `${of}${when}`, "voting"].filter((word) => word !== "").join(" "))}”: ${pluralOf(noun)} with ${/^(?:name|restaurant|recipe)$/.test(noun) ? "name" : "title"}, suggested by and votes, sort by votes`;
    })
    .replace(
      ORGANISED,
      (_all, _frame: string, of: string, what: string) =>
        `App called “${named(`${of}${what}`)}” with ${rivalsOf(of)} and matches. `,
    )
    .replace(CANDIDATES, "$1: candidates with name, votes and notes")
    .replace(SCHEDULE, (_all, what: string) => `App called “${named(what)}” with teams and games`)
    .replace(LIBRARY, (_all, what: string) => `App called “${named(what)}” with books, members and loans`)
    .replace(ORGANISED_WITH, (_all, what: string) => `App called “${named(what)}” with `)
    .replace(LENT, "$1 I lent to whom")
    .replace(TAUGHT, (_all, what: string) => `App called “${named(what)}” with lessons and students`)
    .replace(CLUB, (_all, club: string) => {
      const things = /^(book|film|movie)/i.exec(club)?.[1]?.toLowerCase();
      return `App called “${named(club)}” with ${things === undefined ? "members and events" : `${things}s, members and meetings`}`;
    })
    .replace(STATS, (_all, what: string) => `App called “${named(what)}” with players, games and stat lines`)
    .replace(POLLS, (_all, what: string, app = " app") => `${named(what)}${app} with options and results`);
}

function rivalsOf(sport: string): string {
  return ALONE.test(sport) ? "players" : "teams";
}

function named(words: string): string {
  return `${words[0]?.toUpperCase() ?? ""}${words.slice(1).trim()}`;
}
