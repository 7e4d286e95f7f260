import { isClosedWord } from "./closed-words.ts";
import {
  BY_THEMSELVES,
  FIELD_WORDS,
  KIND_WORDS,
  OF_ANOTHER,
  ONE_TOGETHER,
  OPEN_NOUNS,
  ROW_WORDS,
  UNITS,
} from "./row-words.ts";
import { participleOf } from "./participles.ts";
import { singularOf } from "./words.ts";

/** Where one thing that is listed ends: at a sign, or at a word that leads to the next. */
const ENDS = /([,;:.!?()\n]+|\s(?:and|&|\+|plus|with)(?=\s)|\s-(?=\s))/i;
/** "paid y/n" */
const ANSWERED = /^(?:y\/n|yes\/no)$/i;
/** "deposit paid y/n" */
const OWED = /^(?:deposit|rent|fee|bill|tax|vat|salary|wage|tip|total|dose|needle|thread|label|contact|phone|email)$/;
/** "year complete y/n": what may be or not. */
const STATE = /(?:ed|en|id|ld|nt|ght|wn)$|^(?:complete|ready|open|full|clean|done|found|lost|won|ok|working|built)$/;
const QUESTIONS =
  /^(?:what|when|where|who|why|since(?: when)?|until when|(?:from|to|by|with) whom|how (?:much|many|long|often|far))$/i;
const TIMES = /\s+(?:x|×)\s+/i;
/** "gym log", "my lego sets": behind these a row of fields begins. */
const LIST =
  /^(?:log|list|tracker|diary|history|record|inventory|register|journal|catalogue|catalog|collection|database|book|round)$/i;

/** "start end": where something begins, and where it ends. */
const SPAN = /^(?:start (?:end|finish|stop)|begin end|before after|min max)$/i;

/** What is listed in a row without a sign between is told apart: "artist album year condition" are four fields. */
export function partedRows(text: string): string {
  return text
    .split(/("[^"\n]*")/)
    .map((part, index) => (index % 2 === 1 ? part : partedIn(part)))
    .join("");
}

function partedIn(text: string): string {
  const parts = text.split(ENDS);
  return parts
    .map((part, index) => {
      const before = parts[index - 1] ?? "";
      // "seeded with what when"
      if (
        index % 2 === 1 ||
        before.includes("(") ||
        (/with$/i.test(before) && questionsIn(part.trim().split(" ")) !== null)
      )
        return part;
      return index === 0
        ? (behindHead(part) ?? partedRow(part, 3, false))
        : partedRow(part, /\w$/.test(before) ? 3 : 2);
    })
    .join("");
}

function partedRow(part: string, least: number, mayBeLong = true): string {
  const row = part.trim();
  const fields = rowOf(row, mayBeLong);
  if (fields === null || fields.length < least) return part;
  return part.replace(row, () => fields.join(", ").replace(/\blike it or not\b/i, "liked or not"));
}

/** "gym log sets x reps x kg", "my lego sets nr name pieces": what the rows are of stands before them. */
function behindHead(part: string): string | null {
  const words = part.trim().split(" ");
  for (let at = 1; at < words.length - 2; at += 1) {
    const last = words[at - 1]?.toLowerCase() ?? "";
    if (!LIST.test(last) && (singularOf(last) === last || /[aiu]s$/.test(last))) continue;
    const fields = rowOf(words.slice(at).join(" "), words.length - at > 3);
    if (fields !== null && fields.length > 2)
      return part.replace(part.trim(), () =>
        [words.slice(0, at).join(" "), ...fields].join(", ").replace(/\blike it or not\b/i, "liked or not"),
      );
  }
  return null;
}

/** The fields of a row of words; null where it may be something else. */
function rowOf(row: string, mayBeLong: boolean): string[] | null {
  if (SPAN.test(row)) return row.split(" ");
  const asked = questionsIn(row.split(" "));
  if (asked !== null) return asked;
  const words = (/\b(?:sets|reps)\b/i.test(row) ? row.replaceAll(new RegExp(TIMES, "gi"), " ") : row).split(" ");
  const fields = fieldsIn(words, isField) ?? (mayBeLong ? longRow(words) : null);
  const [first = "", second = "", third] = fields ?? [];
  const isOfFirst =
    third === undefined && OF_ANOTHER.has(second.toLowerCase()) && !BY_THEMSELVES.has(first.toLowerCase());
  return isOfFirst || (third === undefined && UNITS.has(first.toLowerCase())) ? null : fields;
}

/** "what when how much" */
function questionsIn(words: readonly string[]): string[] | null {
  if (words.length === 0) return [];
  for (const length of [2, 1]) {
    const question = words.slice(0, length).join(" ");
    const rest = words.length >= length && QUESTIONS.test(question) ? questionsIn(words.slice(length)) : null;
    if (rest !== null) return [question, ...rest];
  }
  return null;
}

/** Of four and more fields some may be of words that say elsewhere which kind of thing another is: "name breed hatched colour". */
function longRow(words: readonly string[]): string[] | null {
  const fields = fieldsIn(words, (name) => isField(name) || isLongRowField(name));
  if (
    fields === null ||
    fields.length <
      (fields.every(isDone) || fields.some((field) => PHRASE.test(field) || QUESTIONS.test(field)) ? 3 : 4)
  )
    return null;
  const sure = fields.map(
    (field) =>
      isField(field.toLowerCase().split(" ")) || !/^\p{L}+$/u.test(field) || isDone(field) || OF_ITSELF.test(field),
  );
  // "how many got sold", "crossed out when picked"
  if (
    fields.some(
      (field, index) => /^(?:how (?:many|much)|when|where|what|who)$/i.test(field) && isDone(fields[index + 1] ?? ""),
    )
  )
    return null;
  // "total since start"
  if (fields.slice(0, -1).some((field) => /^since$/i.test(field))) return null;
  const isCompound = sure.some((isSure, index) => !isSure && sure[index + 1] === false);
  return isCompound || sure.filter(Boolean).length < 2 ? null : fields;
}

/** "flour water salt": none is of another. */
const OF_ITSELF = /^(?:who|what|when|where|why|since|start|end|sugar|salt|flour|water|milk|oil|butter|eggs|yeast)$/i;

/** "hatched", "earned": what was done is said of nothing behind it. */
function isDone(field: string): boolean {
  return participleOf(field.toLowerCase()) !== null;
}

/** The fields of which words consist, longer names first; null where some word of them is none. */
function fieldsIn(words: readonly string[], isOneField: (name: readonly string[]) => boolean): string[] | null {
  if (words.length === 0) return [];
  for (const length of [5, 4, 3, 2, 1]) {
    const name = words.slice(0, length);
    const isOne = name.length === length && isOneField(name.map((word) => word.toLowerCase()));
    const rest = isOne ? fieldsIn(words.slice(length), isOneField) : null;
    if (rest !== null) return [name.join(" "), ...rest];
  }
  return null;
}

function isField([first = "", second = "", third, fourth]: readonly string[]): boolean {
  if (fourth !== undefined) return false;
  if (third === undefined && ANSWERED.test(second)) return /^\p{L}{3,}$/u.test(first);
  if (first === "in" || first === "out") return third === undefined && /^(?:date|time)$/.test(second);
  if (first === "no" || !isNoun(first) || (second !== "" && !isNoun(second) && !ANSWERED.test(second))) return false;
  if (third !== undefined && ANSWERED.test(third))
    return !FIELD_WORDS.has(first) || OWED.test(first) || !STATE.test(second);
  // "parent phone nr"
  if (third !== undefined && OPEN_NOUNS.has(third)) return KIND_WORDS.has(first) && FIELD_WORDS.has(second);
  if (third !== undefined) return KIND_WORDS.has(first) && KIND_WORDS.has(second) && FIELD_WORDS.has(third);
  if (second === "") return FIELD_WORDS.has(first);
  if (OPEN_NOUNS.has(second) && (first.endsWith("ing") || UNITS.has(first))) return false;
  if (OPEN_NOUNS.has(second)) return !BY_THEMSELVES.has(first) || ONE_TOGETHER.has(`${first}-${second}`);
  if (UNITS.has(second)) return !UNITS.has(first) && !BY_THEMSELVES.has(first) && !first.endsWith("s");
  return ONE_TOGETHER.has(`${first}-${second}`) || (KIND_WORDS.has(first) && FIELD_WORDS.has(second));
}

/** "how bad 1-5", "lent to who", "eggs per wk" */
const PHRASE =
  /^(?:(?:weight|length|width|height|size|depth|amount|time|distance|price|cost|volume|duration|age|temperature) in (?:kg|kilos|grams|g|lbs|cm|mm|m|metres|km|miles|ml|litres|minutes|mins|seconds|secs|hours|days|weeks|months|years|euros|pounds|dollars)|where (?:i|we) (?:bought|got|found|saw)(?: it)?|when (?:i|we) (?:bought|got|found|saw|read)(?: it)?|what (?:i|we) paid|what (?:they|he|she|was|i|we) (?:did|done|ate|used|wore|played|cooked|learned|gave)|how often to [\p{L}]+|last [\p{L}]+ed|next [\p{L}]+ing|next due|last done|how (?:many|much) (?!got$|are$|is$|each$|every$|it$|they$|the$|my$|i$|we$|has$|have$|do$|did$|was$|to$)[\p{L}]+|(?:hours|minutes|days|weeks|pages|km|miles|times) [\p{L}]+ed|[\p{L}]+(?:ed|wn) (?:on|out|up|off|back)|what (?:time|day|size|colou?r|kind|year|for)|how (?:i|he|she|they|we) (?:felt|slept|did|coped)|[\p{L}]+ed (?:when|where)|how it (?:went|was|came out|tasted|felt|looked|turned out)|(?:drink|use|sell|eat|best) (?:by|before)|(?!back)[\p{L}]+(?: it)? or not|how (?:bad|well|good|hard|long|much|many|often|far|easy|strong|spicy|tired|happy|sore|big|old)(?: \d+-\d+)?|(?:lent|sold|given|returned|paid|shown|sent) to (?:who|whom)|(?:bought|sold|made|found|given|sown|planted|picked|opened|frozen|seen|read|done|lent|caught|built|started|finished) (?:when|where|from|by|for|at|on)|[\p{L}]+ per (?:wk|week|day|month|year|night|kg|hour)|(?:rating|stars|score|pain|mood|stress|energy|taste|difficulty|fun|severity) \d+-\d+)$/iu;

function isLongRowField(name: readonly string[]): boolean {
  if (QUESTIONS.test(name.join(" "))) return true;
  return name.length === 1 ? ROW_WORDS.has(name[0] ?? "") : PHRASE.test(name.join(" "));
}

function isNoun(word: string): boolean {
  return (
    /^\p{L}[\p{L}-]*\.?$/u.test(word) &&
    (FIELD_WORDS.has(word) || !isClosedWord(word)) &&
    !/^(?:how|much|many)$/.test(word)
  );
}
