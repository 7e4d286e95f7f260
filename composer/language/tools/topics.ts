import { isClosedWord } from "../closed-words.ts";
import { type Reading, type Span, findAll, findFirst, touches } from "../recognizer.ts";
import { arithmetic, ARITHMETIC, UP_TO } from "./decks/arithmetic.ts";
import type { Deck } from "./decks/deck.ts";
import { DECKS } from "./decks/decks.ts";
import { eachTable, namedTables, TIMES_TABLES, timesTables } from "./decks/times-tables.ts";
import { sentenceAt } from "./frame.ts";

const LINK =
  "(?:[- ,]*\\b(?:about|on|of|for|with|over|in|covering|both|the|same|my|categor(?:y|ies)|topics?|such as|like|different|rounds?|to (?:learn|practi[sc]e|study|memori[sz]e)|learning|practi[sc]ing|all|basic|simple|a few|some|questions?|names?|studying|teaching|gcse|a-?levels?|exams?|school|primary|secondary|high school|ks[1-4]|(?:year|grade) \\d+)\\b){0,6}";

/** "Pick which table", "one table at a time": all of each, and a choice. */
const CHOSEN =
  /\b(?:pick|choose|choosing|select|set|one|single|certain) (?:(?:which|what|the|a|one|of|times) )*tables?\b|\b(?:which|what) tables?\b|\beach table\b|\blevels?\b/i;

const BETWEEN = "(?:,? (?:and|or|&) |, ?|/| ?& ?)";
/** "The 6, 7 and 8 tables", "tables 2-5", "the 7 times table". */
const NAMED_TABLES = new RegExp(
  `(?:(?:[,:] ?)?\\b(?:for|of|on|with|only|just|the|and|my|in|from|number|she|he|they|i|needs?|has|have|to|learn|practi[sc]e|particularly|especially) )*(?<![\\p{L}\\d.])(?:((?:\\d{1,2}(?:s|x|'s)?${BETWEEN})*\\d{1,2}(?:s|x|'s)?) (?:times?[- ])?tables?|(\\d{1,2}'?s(?:${BETWEEN}\\d{1,2}'?s)*)|(?:(?:times?[- ])?tables? (?:of |for |from |number )?)((?:\\d{1,2}${BETWEEN})+\\d{1,2})|(?:(?:times?[- ])?tables?|multiplications?(?: (?:flash ?cards?|quiz|practice|facts))*) (?:of |for |from )?(\\d{1,2}) ?(?:-|–|to|through) ?(\\d{1,2}))(?![\\p{L}\\d])`,
  "giu",
);

/** The tables that are named, with what names them; null where none is. */
function findNamedTables(reading: Reading): { tables: number[]; span: Span } | null {
  const [found] = findAll(reading, NAMED_TABLES);
  if (found === undefined) return null;
  const [, named, short, behind, first, last] = found.groups;
  const from = Number(first);
  const all =
    first === undefined
      ? ((named ?? short ?? behind ?? "").match(/\d+/g) ?? []).map(Number)
      : Array.from({ length: Math.max(0, Number(last) - from + 1) }, (_, index) => from + index);
  const tables = [...new Set(all)].filter((table) => table >= 1 && table <= 20).slice(0, 10);
  return tables.length === 0 ? null : { tables, span: found.span };
}

const MAX_TOPICS = 4;

export interface Topic {
  deck: Deck;
  span: Span;
  /** What else is said of it elsewhere: which tables. */
  others?: readonly Span[];
}

const SUMS = new RegExp(`(?<![\\p{L}-])${LINK} ?(?<![\\p{L}-])${ARITHMETIC}(?![\\p{L}-])`, "gu");
/** What is practised with sums; a maths exam, or a list of maths books, is not. */
const MATHS =
  /\b(?:(?:mental|basic|simple|easy) )*(?:(?:maths?|arithmetic)(?= (?:quiz|game|practi|trainer|drill|test|challenge|flash|cards|facts))|mental (?:maths?|arithmetic)|(?:maths?|arithmetic) (?:facts|problems|exercises|questions)|arithmetic)(?: (?:facts|problems|exercises))?\b/g;
const LEARNED = /\b(?:quiz|flash ?cards?|practi[sc]e|trainer|drill)/i;
const LEVELS =
  /(?:,? ?\b(?:with|and|in|of|choose|the|an?|by|different|several|three|3|its?|has) )*\b(?:(?:difficulty )?levels?(?: of difficulty)?|difficult(?:y|ies)|easy, medium,?(?: and| or)? hard(?: levels?)?)\b(?: ?\(?easy, medium,?(?: and| or)? hard\)?)?/g;

/** "Addition and subtraction up to 20", "a math quiz": sums, unless all that is asked are times tables. */
function findSums(reading: Reading): Topic | null {
  const found = findAll(reading, SUMS);
  const told = found.map(({ text }) => text).join(" ");
  const maths = findAll(reading, MATHS);
  const isTables = /\b(?:times|tables?|multipl)/i.test(reading.text);
  const isSums = found.length === 0 ? !isTables && maths.length > 0 : /\b(?:add|sub|plus|minus|divi)/i.test(told);
  const [first] = found.length === 0 ? maths : found;
  if (first === undefined || !isSums || (maths.length === 0 && !LEARNED.test(reading.text))) return null;
  const [upTo] = findAll(reading, UP_TO);
  const largest = Number(upTo?.groups[1] ?? Number.NaN);
  const levels = findAll(reading, LEVELS);
  return {
    deck: arithmetic(told, largest >= 5 && largest <= 100 ? largest : undefined, levels.length > 0),
    span: first.span,
    others: [...found, ...levels, ...maths, ...(upTo === undefined ? [] : [upTo])].map(({ span }) => span),
  };
}

/** Made once: a prompt is read many times, and most of it is about none of them. */
const DECK_PATTERNS = DECKS.map((deck) => ({
  deck,
  named: new RegExp(`(?<![\\p{L}-])(?:${deck.words})(?![\\p{L}-])`, "iu"),
  told: new RegExp(
    `(?<![\\p{L}-])${LINK} ?(?<![\\p{L}-])(?:${deck.words})(?![\\p{L}-])(?: (?:quiz questions|questions|games?|exams?|tests?|class|course|lessons?|beginners))?`,
    "gu",
  ),
}));

/** The facts that are spoken of, with what joins them to the quiz; several of them are several decks. */
export function findTopics(reading: Reading): Topic[] {
  const sums = findSums(reading);
  if (sums !== null) return [sums];
  const tables = findFirst(
    reading,
    new RegExp(`(?<![\\p{L}-])${LINK} ?(?<![\\p{L}-])${TIMES_TABLES}(?![\\p{L}-])`, "gu"),
  );
  if (tables !== null) {
    const named = findNamedTables(reading);
    if (named !== null) {
      const span = { start: Math.min(tables.span.start, named.span.start), end: tables.span.end };
      const spans = touches([tables.span], named.span)
        ? { ...span, end: Math.max(span.end, named.span.end) }
        : tables.span;
      return [{ deck: namedTables(named.tables), span: spans, others: [named.span] }];
    }
    const largest = Math.min(20, Math.max(3, Number(tables.groups[2] ?? 10)));
    const smallest = Number(tables.groups[1] ?? 2);
    const first = smallest < largest ? smallest : 2;
    const deck = CHOSEN.test(reading.text)
      ? eachTable(largest, tables.groups[1] === "1" ? 1 : first)
      : timesTables(largest, first);
    return [{ deck, span: tables.span }];
  }
  const topics: Topic[] = [];
  for (const { deck, named, told } of DECK_PATTERNS) {
    if (!named.test(reading.text)) continue;
    const found = findAll(reading, told).find(
      (each) => !/\b[Ii]t$/.test(each.text) && !(deck.name === "Trivia" && isOfOwn(reading, each)),
    );
    if (
      found !== undefined &&
      !touches(
        topics.map(({ span }) => span),
        found.span,
      )
    )
      topics.push({ deck, span: found.span });
  }
  // "Trivia about geography" is about that alone.
  const special = topics.filter(({ deck }) => deck.name !== "Trivia");
  const ordered = (special.length > 0 ? special : topics).toSorted((a, b) => a.span.start - b.span.start);
  const [first, ...others] = ordered;
  if (first === undefined) return [];
  // Of others only those that are named together with the first: "Spanish and French".
  const together = [first];
  for (const topic of others) {
    const between = reading.text.slice(together.at(-1)?.span.end, topic.span.start);
    if (!/^(?: words?| vocab\w*| quiz(?:zes)?| flash ?cards?| cards)?(?:, and|,| and| &|\/)? *$/i.test(between))
      continue;
    together.push({ ...topic, span: { start: together.at(-1)?.span.end ?? topic.span.start, end: topic.span.end } });
  }
  return together.slice(0, MAX_TOPICS);
}

const PLAIN_TRIVIA =
  /^(?:fun|daily|family|pub|quick|random|general|knowledge|simple|basic|online|easy|hard|weekly|school|office|team|party|friday|sunday|thursday|night|kids?'?|children'?s?|adult|my|our|the|an?|for|with|and|about|of|on|quiz|app|game|small|cool|great|good|new|little|multiplayer|interactive|me|us|build|make|create|want|need|modern|nice|categories|colou?rful|dark|mobile|web)$/i;

/** "Star Wars trivia" is about what stands before it. */
function isOfOwn({ words }: Reading, { text, span }: { text: string; span: Span }): boolean {
  if (!/^trivia\b/i.test(text.trim())) return false;
  const before = words.findLast(({ end }) => end <= span.start);
  return before !== undefined && before.end + 1 >= span.start && !PLAIN_TRIVIA.test(before.text);
}

/** Languages of which no words are known: cards of them begin empty. */
export const OTHER_LANGUAGE =
  /\b(japanese|chinese|mandarin|cantonese|korean|russian|arabic|greek|hindi|urdu|bengali|tamil|welsh|irish|gaelic|norwegian|swedish|danish|finnish|hungarian|czech|romanian|ukrainian|vietnamese|thai|indonesian|hebrew|persian|farsi|swahili|croatian|serbian|slovak|catalan|basque|icelandic|esperanto|hawaiian|maori)\b/i;

/** What it is about, right behind the word for a quiz. */
const TOLD =
  /^(?: (?:app|game))? ((?:(?=(?:japanese|chinese|mandarin|korean|russian|arabic|greek|hindi|welsh|irish|norwegian|swedish|danish|finnish|czech|ukrainian|hebrew|thai)\b)|about|on|of|covering|for(?! (?:my |our |the |your )*(?:kids?|child|children|class|classroom|students?|pupils|school|family|friends?|teams?|groups?|parties|me|myself|beginners)\b|(?:practi|learn|study))|(?:for|to) (?:learn(?:ing)?|study(?:ing)?|practi[sc](?:e|ing)))(?: ?(?:the|my)\b)? ?((?!(?:them|it|these|those|that|this|everything|all)\b)(?:(?!(?:with|and|in|where|that|which|for)\b)[\p{L}\d'-]+ ?){1,4}))/iu;

/** "about Harry Potter", for which no facts are known. */
export function unknownTopic(
  reading: Reading,
  kinds: readonly Span[],
  audience: readonly Span[] = [],
): { words: string; span: Span } | null {
  const [last] = kinds.slice(-1);
  if (last === undefined) return null;
  for (const named of kinds.toReversed()) {
    // "A quiz for my class about the Romans": who it is for stands between.
    const { end } = audience.find(({ start }) => start >= named.end && start <= named.end + 1) ?? named;
    const told = TOLD.exec(reading.text.slice(end, sentenceAt(reading, named).end));
    if (told !== null)
      return { words: told[1]?.trim() ?? "", span: { start: end, end: end + told[0].trimEnd().length } };
  }
  const sentence = sentenceAt(reading, last);
  const first = kinds[0]?.start ?? 0;
  const before =
    /\b(?!(?:an?|the|my|simple|small|little|fun|nice|new|me|for|with|and|quiz|make|build|create|want|need|app|own|good|great|quick)\b)([\p{L}'-]+(?: (?!(?:an?|the)\b)[\p{L}'-]+)?) $/iu.exec(
      reading.text
        .slice(sentence.start, first)
        .replace(/^.*\b(?:an?|the|my|simple|fun|me|and|with|create|make|build)\b (?=\S)/i, (lead) =>
          "·".repeat(lead.length),
        ),
    );
  const words = before?.[1];
  if (
    before === null ||
    words === undefined ||
    words.toLowerCase().split(" ").some(isClosedWord) ||
    /\b(?:and|or|with|lists?|timer|app|notes?|tracker|planner|calculator|study|self|online|interactive|digital|daily|math|kids'?)\b/i.test(
      words,
    )
  )
    return null;
  return { words, span: { start: first - 1 - words.length, end: first - 1 } };
}
