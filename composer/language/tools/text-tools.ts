import { type Reading, type Recognizer, findAll } from "../recognizer.ts";
import { isAtHead, isWithin, sentenceAt, withFrame } from "./frame.ts";

const WHAT = "(?:words?|characters?|letters?|sentences?|paragraphs?)";
const AND_MORE = `(?:(?:,| and|, and|/|&|,? or) ?${WHAT})*`;
const CASES = "(?:upper|lower|title|sentence|capital)";

/** "Word counter", "a text tool", "case converter", "something that counts the words of my essays". */
const HEAD = new RegExp(
  `(?<![\\p{L}-])(?:${[
    `(?<!swear )(?:(?:online|simple|live|essay|text) )?${WHAT}${AND_MORE}[- ](?:counters?|counting tools?|count (?:tools?|apps?|checkers?))`,
    "text (?:tools?|counters?|utility|utilities|statistics|analy[sz]ers?)(?! (?:to|for) (?:translat|summari|speech))",
    `(?:convert|chang|turn|switch)(?:s|es|ing|e)? (?:my |the |an? )?texts? (?:in)?to ${CASES}(?:(?:,? and|,? or|,|/) ?${CASES}| case)*`,
    `(?:(?:text|letter|${CASES}(?:(?:,| and|/| to) ?${CASES})*)[- ]?)?case (?:converters?|changers?|switchers?)`,
  ].join(
    "|",
  )})(?: for (?:my |the |an? )?(?:texts?|essays?|articles?|blog posts?|posts?|students?|writers?|authors?|tweets?))*(?![\\p{L}-])`,
  "gu",
);
const COUNTS = new RegExp(
  `(?<![\\p{L}-])(?:(?:to|that|which|can) )?count(?:s|ing)? (?:the |my |all )?(?:number of )?${WHAT}${AND_MORE} (?:of|in) (?:an? |my |the |any )?(?:[\\p{L}]+ )?(?:texts?|essays?|articles?|posts?|stor(?:y|ies)|chapters?)(?![\\p{L}-])`,
  "gu",
);
const LEAD =
  "(?:,? ?\\b(?:and|with|also|plus|that|which|it|shows?|counts?|counting|has|have|lets? (?:me|you)|can|i can|to|change(?:s)?|convert(?:s)?|switch(?:es)?|turn(?:s)?|make|between|into|an?|the|of|for|buttons?|options?|all|estimated|text) )*";
const HAVES = new RegExp(
  `${LEAD}(?:(?<![\\p{L}-])(?:${WHAT}${AND_MORE}(?: (?:counts?|with(?:out)?(?: and with(?:out)?)? spaces))?|(?:with(?:out)?(?: and with(?:out)?)? )?spaces|(?:estimated )?(?:reading|read) time|time to read|how long it takes to read(?: it)?|${CASES}(?:(?:,? and |,? or |, ?|/| ?to | )${CASES})*[- ]?case(?:s| letters)?|(?:upper|lower)(?=,| and|/)|copy(?: (?:button|it|the (?:text|result)))?|clear(?: button)?|undo|paste (?:a |my )?text)(?![\\p{L}-]))`,
  "gu",
);

/** A text whose words are counted, and whose letters can be changed. */
export const recognizeTextTools: Recognizer = (reading) => {
  const [found, ...others] = findAll(reading, HEAD).concat(
    findAll(reading, COUNTS).filter(({ span }) => isAtHead(reading, span)),
  );
  if (found === undefined) return [];
  return [
    {
      spans: [
        withFrame(reading, found.span, false),
        ...others.map(({ span }) => withFrame(reading, span)),
        ...havesOf(reading, found.span.end),
      ],
      part: {
        name: /case/i.test(found.text) ? "Text cases" : /word/i.test(found.text) ? "Word counter" : "Text tool",
        icon: "pen",
        blocks: [{ id: "text-tool", type: "textTool" }],
      },
    },
  ];
};

function havesOf(reading: Reading, end: number) {
  const region = sentenceAt(reading, { start: end - 1, end }, 1);
  return findAll(reading, HAVES).flatMap(({ span }) => (span.start >= end && isWithin(span, region) ? [span] : []));
}
