import { isClosedWord } from "../closed-words.ts";
import { findAll, type Reading, type Span, touches } from "../recognizer.ts";

export interface OwnWords {
  /** What the person says of it, as a slogan. */
  slogan: string | null;
  /** Sentences that tell something rather than wish it: they stand on the site as they are. */
  told: string[];
  spans: Span[];
}

const SLOGAN =
  /\b(?:(?:with |and |our |the |its |my |a |use )*(?:slogan|motto|tag ?line|claim|strap ?line|headline|sub-?title|hero (?:text|title)|main heading|big title)(?: that (?:says|reads))?(?: is|:|,| should (?:be|say)| saying| reads?)? |(?:that|which) (?:says|reads) |saying )("[^"\n]{3,120}"|'[^'\n]{3,120}'(?!\w))/g;
const TELLING =
  /^(?:(?:and|but|so|also|btw|by the way),? )?(?:(?:we|i|he|she|they|it|there)(?:'| (?!need|want|would|should|could|can|will|wish|like to|must|hope|think|also (?:need|want)))|i'm|im|(?:our|my|his|her|their|the|this) [^.:]{2,40}? (?:is|are|was|were|has|have|comes?|costs?|takes?|starts?|begins?)\b|(?:founded|established|since|family[- ]run|based|born|serving|available)\b)/i;
const WISH =
  /\b(?:want|need(?:s|ed)?|should|would like|please|can you|could you|must|lets?|allow|includ\w+|add|show|shows|track|manage|looking for|web ?site|site|pages?|sections?|forms?|buttons?|colou?rs?|style|look|called|named|design|app|list)\b/i;

/** What the prompt says about what the site is for, word for word. */
export function readOwnWords(reading: Reading): OwnWords {
  const [slogan] = findAll(reading, SLOGAN, true);
  const spans: Span[] = slogan === undefined ? [] : [slogan.span];
  const told: string[] = [];
  for (const sentence of reading.sentences) {
    const words = reading.text.slice(sentence.start, sentence.end).trim();
    const isNew = reading.words.some(
      (word) =>
        word.start >= sentence.start &&
        word.end <= sentence.end &&
        !isClosedWord(word.text) &&
        !touches(reading.claimed, word),
    );
    if (!isNew || words.length > 300 || words.length < 8 || !TELLING.test(words) || WISH.test(words)) continue;
    if (touches(reading.negated, sentence) || touches(spans, sentence)) continue;
    told.push(asSentence(words));
    spans.push(sentence);
  }
  return { slogan: slogan?.groups[1]?.slice(1, -1) ?? null, told, spans };
}

function asSentence(words: string): string {
  const plain = words.replace(/^(?:and|but|so|also|btw|by the way),? /i, "").replace(/^im\b/i, "I'm").replace(/\bi\b/g, "I");
  const sentence = plain.charAt(0).toUpperCase() + plain.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
