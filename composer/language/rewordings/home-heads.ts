import { daysOfMeasures, measuresBeside } from "./daily-measures.ts";
import { logWords } from "./logs.ts";
import { lentThings } from "./lent.ts";
import { moneyInAndOut } from "./money-in-and-out.ts";

/** "Movie list that picks one at random" */
const PICKS =
  /^(?!.*\b(?:pickers?|quiz|flash ?cards?|games?|generator|wheel|trivia|dare)\b)(.*\b(?:lists?|ideas?|collection|library|jar)\b.*?)(?:,? (?:that|which|and)(?: can)?) (?:randomly )?(?:picks?|chooses?|suggests?|selects?) (?:(?:one|something)(?: at random| randomly| for (?:us|me))|a random [\p{L}]+)[.!\s]*$/iu;

/** "Addition and subtraction game for kids with stars" */
const SUMS =
  /^((?:an? |my )?)((?:addition|subtraction|multiplication|division)(?:(?:, and |, | and )(?:addition|subtraction|multiplication|division))*) (?:games?|practice(?: app)?|trainer)((?: app)? for (?:my |the )?(?:\d+ year olds?|[\p{L}]+ (?:graders?|grade)|kids|children|students))(?: with (?:stars|points|a score|scores?))?[.!\s]*$/iu;

/** "A family app to share the calendar, chores and documents" */
const OF_FAMILY =
  /^((?:an? |my |our )?(?:shared )?(?:family|household|home|room ?mates?|flat ?mates?)) (?:app|organi[sz]er|hub|planner) (?:to|for|where we(?: can)?|that (?:lets us|helps us)) (?:shar(?:e|ing)|organi[sz](?:e|ing)|manag(?:e|ing)|plan(?:ning)?|keep(?:ing)? track of|track(?:ing)?|coordinat(?:e|ing)) (?:(?:the|our|my|all|shared) )*(?=[^,.]+(?:,| and ))/iu;

/** "Step challenge where colleagues log steps and see who leads" */
const TOGETHER =
  /^((?:an? |my |our )?(?!reading |book )(?:[\p{L}-]+ ){0,3}challenge)(?: (?:app|tracker|board))? (?:for|with|among|between|where) (?:(?:my|our|the|all|all of|each of|each|every) )*(?:friends|colleagues|co-?workers|employees|family(?: members)?|the office|members|teammates|kids|people|everyone|person)(?: and (?:friends|family|colleagues))?(?: (?:can )?(?:log|enter|record|track|add|submit|count)s? (?:(?:their|his|the|how many|daily|weekly|own) )*([\p{L}-]+)(?: (?:they )?(?:run|walk|do|each day|a day|every day|per day|daily))*)?(?=[.!]*$|,| and | with )/iu;
const LEADING =
  /(,| and| with)(?: (?:we|they|everyone|i))?(?: can)?(?: (?:see|shows?|compare|know))? (?:who(?:'s| is)? (?:leads|leading|ahead|winning|first|in the lead|on top|has (?:the )?most)|(?:an? |the )?rankings?)/i;

/** A challenge has those who take part, what each of them did, and who is ahead. */
function challengeTogether(prompt: string): string {
  return prompt.replace(TOGETHER, (all, head: string, measure?: string) => {
    const usual = OF_CHALLENGE.find(([words]) => words.test(head))?.[1] ?? "points";
    const told = measure?.toLowerCase() ?? (MEASURED.test(prompt.slice(all.length)) ? null : usual);
    return `${head} with participants${told === null ? "" : `, ${told}`}`;
  });
}

const MEASURED =
  /\b(?:steps|miles|km|kilomet(?:re|er)s|distance|minutes|hours|reps|laps|pages|points|weight|scores?)\b/i;
const OF_CHALLENGE: readonly (readonly [RegExp, string])[] = [
  [/\bsteps?\b/i, "steps"],
  [/\b(?:running|walking|cycling|biking|swimming|rowing|hiking)\b/i, "distance"],
  [/\bpush-?ups?\b/i, "push-ups"],
  [/\breading\b/i, "pages"],
  [/\b(?:fitness|workout|exercise|meditation|plank)\b/i, "minutes"],
];

/** Prompts of people at home, told by what there is for them. */
export function homeWords(prompt: string): string {
  return moneyInAndOut(
    daysOfMeasures(measuresBeside(logWords(lentThings(prompt))))
      .replace(PICKS, "$1 with a random picker")
      .replace(/^.*\bchallenge\b.*$/is, (all) => challengeTogether(all).replace(LEADING, "$1 a leaderboard"))
      .replace(OF_FAMILY, "$1 organizer with ")
      .replace(/\bsaving (goals?)\b/i, "savings $1")
      .replace(
        /^(.*\b(?:allowance|pocket money)\b.*\b)earned, spent,? and saved\b/i,
        "$1amount earned, amount spent and amount saved",
      )
      .replace(
        /\b(game|quiz)( app)? for (?:my |the )?(?:kindergarten|pre-?school|nursery|elementary(?: school)?|primary(?: school)?) (?:kids|children|students|pupils)\b/i,
        "$1$2 for kids",
      )
      .replace(/\b(?:plan|save|schedule|organi[sz]e) (?:our )?date nights?\b/i, "date nights")
      // A quiz counts what was right by itself.
      .replace(SUMS, "$1Math quiz$3 with $2"),
  );
}
