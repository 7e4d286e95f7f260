import { isClosedWord } from "../closed-words.ts";
import { type Reading, type Recognizer, type Span, findAll, findFirst, touches } from "../recognizer.ts";
import { withFrame } from "./frame.ts";

const FOR = "(?:[\\p{L}'-]+ ){0,3}?[\\p{L}'-]+";
/** What is said where a calculator of that name is not known. */
export const UNKNOWN_FORMULA =
  "I know no formula of that name. Say it, and I make a calculator of it: “a calculator for price * quantity * 1.2”.";

const PLAIN =
  /(?<![\p{L}-])(?:(?:an? |the )?(?:simple |basic |standard |pocket |desk |keypad |normal |regular |little |classic |math |arithmetic |ordinary ){0,4})calculators?(?: (?:app|tool|with (?:keys|buttons|a keypad)))*(?=\s*(?:[.,;!?\n]|$|\b(?:and|with|in|plus|that (?:looks|shows|keeps|saves|remembers|has)|where|which (?:shows|keeps|saves)|for (?:basic|simple|everyday|normal|my|kids)|called|to (?:add|do))\b))(?: (?:for|to do) (?:basic |simple |everyday )*(?:math|maths|arithmetic|sums|calculations))?(?: (?:with|that (?:does|can do)|for|which does) (?:(?:the )?(?:4 |four |basic )*(?:operations|arithmetic|keyboard(?: support)?|percent(?:ages?)?|add(?:ition|ing)?|subtract(?:ion|ing)?|multipl(?:ication|y|ying)|divi(?:sion|de|ding))(?:,? and |, )?)+)?(?:,? (?:that |which |and |also |with )*(?:shows?|keeps?|saves?|remembers?|has)? ?(?:the |a |my |last )*history(?: of (?:the |my |last |all )*(?:calculations|results))?)?/gu;

/** "Tax" of "tax calculator": something is calculated that no calculator is known for. */
function hasNounBefore(reading: Reading, { start }: Span): boolean {
  const before = reading.words.findLast((word) => word.end <= start);
  if (before === undefined || reading.text.slice(before.end, start).trim() !== "") return false;
  return !isClosedWord(before.text) && !touches(reading.claimed, before);
}

/** A calculator with keys, where nothing is said to be calculated; otherwise what is not known is named. */
export const recognizeKeypad: Recognizer = (reading) => {
  const special = findFirst(
    reading,
    /(?<![\p{L}-])(?:scientific|graphing|graphic|engineering|programmer(?:'s|s)?|matrix|hexadecimal) calculators?(?![\p{L}-])/gu,
  );
  const plain = special ?? findAll(reading, PLAIN).find(({ span }) => !hasNounBefore(reading, span)) ?? null;
  const unknown = findAll(
    reading,
    new RegExp(
      `(?<![\\p{L}-])calculators? (?:for|of|that (?:calculates|computes)|to (?:calculate|compute|work out))(?: (?:the|my|an?|your))* ${FOR}(?=[.,;!?\\n]|$| (?:with|and|in|from)\\b)|(?<![\\p{L}-])(?!(?:simple|basic|standard|pocket|an?|the|app|with|and|me|score) )[\\p{L}'-]+ calculators?(?![\\p{L}-])`,
      "gu",
    ),
  ).filter(({ span }) => plain === null || !touches([plain.span], span));
  if (plain !== null && unknown.every(({ span }) => span.start > plain.span.start)) {
    return [
      {
        spans: [withFrame(reading, plain.span)],
        part: {
          name: "Calculator",
          icon: "calculator",
          blocks: [{ id: "keypad", type: "keypad" }],
          ...(special === null
            ? {}
            : {
                undone: [
                  {
                    words: special.text,
                    answer:
                      "The calculator with keys adds, subtracts, multiplies, divides and takes percents; other functions it has not.",
                  },
                ],
              }),
        },
      },
    ];
  }
  return unknown.map(({ span, text }) => ({
    spans: [withFrame(reading, span)],
    // "Fitness calculators: BMI, calories" are those behind it.
    part: isHeading(reading, span)
      ? { name: text.charAt(0).toUpperCase() + text.slice(1) }
      : { undone: [{ words: text, answer: UNKNOWN_FORMULA }] },
  }));
};

function isHeading({ text, claimed }: Reading, { start, end }: Span): boolean {
  const behind = { start: end + 1, end: text.length };
  return (
    /calculators$/i.test(text.slice(start, end)) && /^(?::| with)/.test(text.slice(end)) && touches(claimed, behind)
  );
}
