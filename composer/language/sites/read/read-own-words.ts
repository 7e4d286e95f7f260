import { isClosedWord } from "../../closed-words.ts";
import { findAll, type Reading, type Span, touches } from "../../recognizer.ts";

export interface OwnWords {
  /** Sentences that tell something rather than wish it: they stand on the site as they are. */
  told: string[];
  spans: Span[];
}

const SLOGAN =
  /\b(?:(?:with |and |our |the |its |my |a |use )*(?:slogan|motto|tag ?line|claim|strap ?line|headline|sub-?title|hero (?:text|title)|main heading|big title)(?: that (?:says|reads))?(?: is|:|,| should (?:be|say)| saying| reads?)? |(?:that|which) (?:says|reads) |saying )("[^"\n]{3,120}"|'[^'\n]{3,120}'(?!\w))/g;
const NOT_TOLD =
  "(?!need|want|would|should|could|can|will|wish|like to|must|hope|think|also (?:need|want)|are looking|am looking|'d|'ll)";
const TELLING = new RegExp(
  `^(?:(?:and|but|so|also|btw|by the way),? )?(?:(?:we|i|he|she|they)(?:'| ${NOT_TOLD})|(?:it|there)(?:'s| is| are| was| has)\\b|i'm|im|(?:our|my|his|her|their|the|this) [^.:]{2,40}? (?:is|are|was|were|has|have|comes?|costs?|takes?|starts?|begins?)\\b|(?:founded|established|since|family[- ]run|based|born|serving|available)\\b)`,
  "i",
);
/** Within a sentence: ", I've taught for 20 years and played with the Hallé". */
const CLAUSE = new RegExp(
  `(?<=(?:[,;:(-]| and| because| as| -) ?)(?:we|i|he|she|they)(?:'(?:ve|re|m|s) | (?:have|has|had|am|are|is|was|were|cover|serve|offer|sell|make|bake|teach|taught|work|specialise|specialize|started|run|live|love|come|travel|deliver|do) )${NOT_TOLD}(?:[^.;,\\n)]|,(?= (?:and|which|who|so|but) (?!an? |the |our |my ))){4,200}`,
  "giu",
);
const WISH =
  /\b(?:want|need(?:s|ed)?|should|would like|please|can you|could you|must|lets?|allow|includ\w+|add|shows? (?:the|an?|all|my|our|me|us|what|who)|track|manage|looking for|web ?site|site|pages?|sections?|forms?|buttons?|colou?rs?|style|look|called|named|design|app|list)\b/i;

/** What is to stand above everything else, in quotes: “slogan "Books that balance themselves"”. */
export function readSlogan(reading: Reading): { slogan: string | null; spans: Span[] } {
  const [found] = findAll(reading, SLOGAN, true);
  return { slogan: found?.groups[1]?.slice(1, -1) ?? null, spans: found === undefined ? [] : [found.span] };
}

/** What the prompt says about what the site is for, word for word. */
export function readOwnWords(reading: Reading): OwnWords {
  const spans: Span[] = [];
  const told: string[] = [];
  const isNew = (span: Span) =>
    !touches(reading.negated, span) &&
    !touches(spans, span) &&
    reading.words.some(
      (word) =>
        word.start >= span.start && word.end <= span.end && !isClosedWord(word.text) && !touches(reading.claimed, word),
    );
  for (const sentence of reading.sentences) {
    const words = reading.text.slice(sentence.start, sentence.end).trim();
    if (words.length > 300 || words.length < 8 || !TELLING.test(words) || WISH.test(words) || !isNew(sentence))
      continue;
    told.push(asSentence(words));
    spans.push(sentence);
  }
  for (const found of reading.text.matchAll(CLAUSE)) {
    const span = { start: found.index, end: found.index + found[0].length };
    if (WISH.test(found[0]) || !isNew(span)) continue;
    told.push(asSentence(found[0]));
    spans.push(span);
  }
  return { told, spans };
}

/** As a sentence of a text. */
export function asSentence(words: string): string {
  const plain = words
    .trim()
    .replace(/^(?:and|but|so|also|btw|by the way),? /i, "")
    .replace(/^im\b/i, "I'm")
    .replace(/\bi\b/g, "I")
    .replace(/\bi'/g, "I'")
    .replace(/[,;:]$/, "");
  const sentence = plain.charAt(0).toUpperCase() + plain.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
