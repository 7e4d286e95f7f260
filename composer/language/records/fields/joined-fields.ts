import { isQuestion } from "../../asked-field.ts";
import { readBehind } from "../../asked-behind.ts";
import { kindOfName } from "../../field-kinds.ts";
import { bothOfOneNoun } from "../relations/shared-nouns.ts";

const CONNECTED = /,? (?:and|&|plus|then) (?:also )?/i;
const CONDITION = /(?: or not| yes ?(?:\/|or) ?no| y ?\/ ?n|\?)$/i;
/** What goes on with the question before it: "who came and went", "what it is and does". */
const GOES_ON = /^(?:when|where|why|how|who|what|which)$/i;
const NOUNS =
  /^(?:the |their |its |a |an )?(?:[\p{L}]+ )?(?:sources?|name|place|town|reason|results?|outcome|condition|state|status|size|brand|make|model|breed|species|kind|type|room|shelf|box|supplier|shop|owner|mood|weather|job|occupation|score)$/iu;

/**
 * Fields that are told in one breath: "arrived when and leaving when", "date it came in and where from", "who their
 * parents were and source". Null where the words are one field: "what they ate and drank".
 */
export function fieldsInOneBreath(words: string): string[] | null {
  const span = spanIn(words) ?? bothOfOneNoun(words)?.fields;
  if (span !== undefined) return [...span];
  const [first = "", second = "", ...more] = words.split(CONNECTED);
  if (second === "" || more.length > 0) return null;
  const done =
    /^(when (?:i|we|it|they|he|she|was|is)(?: was| were)? )([\p{L}]+) and ([\p{L}]+)((?: (?:it|them))?)$/iu.exec(words);
  // "when I bought and sold it"
  if (done !== null) return [`${done[1]}${done[2]}${done[4]}`, `${done[1]}${done[3]}${done[4]}`];
  // "who she got it from and when"
  if (/^when$/i.test(second) && isQuestion(first) && first.split(" ").length > 2) return [first, second];
  if (GOES_ON.test(second)) return null;
  const [asks, asksToo] = [asksWholly(first), asksWholly(second)];
  const isNoun =
    first.split(" ").length <= 5 && !/^(?:notes?|remarks?|comments?|photos?|links?|something|anything)\b/i.test(first);
  if (asksToo && (asks || isNoun)) return [first, second];
  if (asks && isField(second)) return [first, second];
  // "ready by and collected"
  return / by$/i.test(first) && first.split(" ").length === 2 ? [first, second] : null;
}

function asksWholly(words: string): boolean {
  const isWhole = isQuestion(words) && words.split(" ").length > 1;
  return isWhole || ASKS_WITH.test(words) || CONDITION.test(words) || readBehind(words) !== null;
}

/** "for how much", "till when" */
const ASKS_WITH =
  /^(?:for|at|by|in|to|from|with|on|until|till|since) (?:how (?:much|many|long)|whom?|what|when|where|which [\p{L}]+)$/iu;

function isField(words: string): boolean {
  return words.split(" ").length <= 3 && !isQuestion(words) && (NOUNS.test(words) || NAMED.has(kindOfName(words).type));
}
/** "wall and metres", of two words that are no saying. */
export function twoNouns(words: string): string[] | null {
  const [, one = "", other = ""] = /^([\p{L}]{3,}) (?:and|&) ([\p{L}]{3,})$/iu.exec(words) ?? [];
  const areNouns = one !== "" && ![one, other].some((word) => /(?:ed|ing|ly)$/i.test(word)) && !SAYING.test(words);
  return areNouns && !isQuestion(words) ? [one, other] : null;
}

const SAYING =
  /^(?:pros|ups|highs|wear|make|food|hopes|strengths|terms|likes|dos|wins|pluses|size|salt|bits|odds|bed|trial|back|name|profit|input|do) (?:and|&) /i;

const NAMED: ReadonlySet<string> = new Set([
  "date",
  "time",
  "money",
  "phone",
  "email",
  "image",
  "rating",
  "longText",
  "url",
]);

const FROM_TO =
  /^((?:.+?,? )?(?:from|between) (?:what|which) [\p{L}]+) ((?:to|till?|until|and|up to) (?:what|which))(?: ([\p{L}]+))?$/iu;
const OPEN_SPAN =
  /^((?!date|when|time)[\p{L}]+(?: [\p{L}]+)?),? (?:from (?:and|-|\/) to|(?:from|min(?:imum)?) to (?:max(?:imum)?)?)$/iu;
const TWO_OF_TWO =
  /^(birth|death|born|start|end|arrival|departure|wedding|baptism|burial|launch|landing|pick-?up|drop-?off|sowing|harvest|planting|picking)s? (?:and|&|\/) (birth|death|died|start|end|arrival|departure|wedding|baptism|burial|launch|landing|pick-?up|drop-?off|sowing|harvest|planting|picking)s? (date|time|place|year|month|price|weight|location)s? (?:and|&|\/) (date|time|place|year|month|price|weight|location)s?$/i;

/** "photo from front and back" */
const PICTURES =
  /^(?:an? )?(photo|picture|image|pic)s?(?: (?:from|of|at))?(?: the)? (front|inside|left|top|before) (?:and|&|\/)(?: the)? (back|outside|right|bottom|after)$/i;

/** "sow from which month to which month", "budget from and to": where it begins and where it ends. */
export function spanIn(words: string): string[] | null {
  if (/^from where to where$/i.test(words)) return ["from where", "to where"];
  const [, photo, side, reverse] = PICTURES.exec(words) ?? [];
  if (photo !== undefined) return [`${photo} ${side}`, `${photo} ${reverse}`];
  const [, one, other, noun, more] = TWO_OF_TWO.exec(words) ?? [];
  if (one !== undefined) return [one, other].flatMap((each) => [`${each} ${noun}`, `${each} ${more}`]);
  const [, from = "", to = "", unit] = FROM_TO.exec(words) ?? [];
  if (from !== "") return [from, `${to} ${unit ?? from.split(" ").at(-1)}`];
  const open = OPEN_SPAN.exec(words)?.[1];
  return open === undefined ? null : [`${open} from`, `${open} to`];
}
