const WORD = "[\\p{L}\\d][\\p{L}\\d'-]*";
const STEP = `(?!(?:to|then|or|and|with|from|through|i|we)(?![\\p{L}-]))${WORD}(?: (?!(?:to|then|or|and|with|through|via|into)(?![\\p{L}-]))${WORD}){0,2}`;
const LINK =
  "(?: ?(?:-+>|→|=+>|>) ?|,? (?:and )?(?:then )?to (?!be )|,? (?:and )?(?:then|finally)(?: to)? |,? (?:to|and) finally )";
const NOUN = "(?:order |job |current |payment )?(?:status|stage|state|progress|step|phase)(?:es|s)?";
const GOES =
  "(?:goes|go|moves?|runs?|passe?s?|chang(?:es?|ing)|going|moving|running|starts?|starting|progress(?:es)?|advances?)";
const FROM = "(?:from|as|at|with|through|in|off as)";
const END = "(?=\\s*(?:[.;!)\\n]|$|, (?:and|plus|with|also|it) ))";

/** "status goes from waiting to in work to ready", "status: measured -> cut -> sewn", "progress shot to culled to edited" */
const STATUS_PATH = new RegExp(
  `(?<![\\p{L}-])(${NOUN})(?: ?[:=(]| that| which)?(?: (?:can )?${GOES}(?: ${FROM})?| ${FROM})? ?(${STEP}(?:${LINK}${STEP}){1,7})\\)?${END}`,
  "giu",
);

/** "Each order moves from new to printing to shipped", "it goes from collected to stripped to painted" */
const DEED_PATH = new RegExp(
  `(?:(?<=[.;,] ?)|(?<=\\s))(?:(?:and|where|which|that|then) )*(?:it|they|(?:each|every|the)(?: one| ${WORD}){0,2}|that|which|where each) (?:can )?${GOES} (?:${FROM} )?(${STEP}(?:${LINK}${STEP}){2,7})${END}`,
  "giu",
);

const SET =
  "(?:(?:that |which )?(?:i|we|they|you|staff|users?) (?:can |want to |could )?(?:set|change|move|switch|mark|pick|choose|update|put|tick|select)(?: (?:it|them|each(?: one)?))?(?: (?:to|as|from|between|through|on))?)";
const ROW = `${STEP}(?:(?: ?/ ?|, ?)${STEP}){1,7}(?:,? (?:and|or) ${STEP})?|${STEP}(?:,? or ${STEP})+|${STEP} and ${STEP}`;

/** "status: I set open, ordered, fixed", "status either writing, editing or published", "status = quoted / approved" */
const STATUS_SET = new RegExp(
  `(?<![\\p{L}-])(${NOUN})(?: ?[:=])? (?:${SET}|either|=|(?:can|could|may) be|is one of|one of|${GOES}(?: ${FROM})?) (${ROW})${END}`,
  "giu",
);
/** "stages: sketch, lineart, colour, done" */
const STATES_SET = new RegExp(
  `(?<=(?:,|with|and|has|have) (?:an? |the )?)(stages|states|statuses)(?:: | )(${ROW})${END}`,
  "giu",
);
/** "status waiting for parts or in work or finished" */
const STATUS_OR = new RegExp(`(?<![\\p{L}-])(${NOUN}) (${STEP}(?: or ${STEP}){1,5})${END}`, "giu");

const STANDING =
  "(?:new|open|to do|doing|planned|pending|waiting|ready|in (?:progress|work|transit|repair|the [\\p{L}]+)|not started|on hold|called|meeting|draft|ideas?|won|lost|sent|sewn|sold|paid|done|closed|bought|built|begun|given (?:away|back)|picked up|handed over|[\\p{L}]{3,}(?:ed|ing|ised))(?: (?!and|or)[\\p{L}]+)?";
const STANDINGS = `${STANDING}(?:(?: ?/ ?|, ?)${STANDING})+(?:,? (?:and|or) ${STANDING})?|${STANDING}(?:, ${STANDING})* (?:and|or) ${STANDING}`;
/** "then I mark it as requested, ordered, arrived", "where each goes waiting, pinned, ready", "how far: new, called, won" */
const STANDING_SET = new RegExp(
  `(?<=[,.;:] |[\\p{L}] )(?:(?:and|then|where|which|that) )*(?:${SET}|(?:it|they|each(?: ${WORD})?) ${GOES}(?: ${FROM})?|how far(?: (?:along|on))?(?: (?:it is|it's|they are|we are|i am))?[:,]?) (${STANDINGS})${END}`,
  "giu",
);
const STATE_WORD =
  "(?:new|open|waiting|ready|draft|idea|won|lost|sent|sold|paid|done|closed|bought|built|todo|doing|[\\p{L}]{3,}(?:ed|ing))";
/** "status asked approved ordered arrived" */
const SPACED = new RegExp(`(?<![\\p{L}-])(${NOUN}):? (${STATE_WORD}(?: ${STATE_WORD}){2,6})${END}`, "giu");
/** "whether I have booked, seen or rejected it" */
const WHETHER_DONE =
  /(?<![\p{L}-])(?:whether|if) (?:i|we|they|it)(?:'ve|'s| have| has| was| is)? ([\p{L}]+(?:ed|en|t|d|n)(?:, [\p{L}]+(?:ed|en|t|d|n))+,? or [\p{L}]+(?:ed|en|t|d|n))(?: (?:it|them|each))?(?![\p{L}])/giu;
/** "urgent, open in progress done" */
const BARE =
  /(?<=(?:,|(?<!(?:status|stage|state|progress|step|phase)):) )((?:open|new|to do|waiting|planned|pending|not started|booked|ordered)(?:[ /]+(?:in progress|in work|doing|started|ordered|ready|making|working))+(?:[ /]+(?:done|closed|fixed|finished|solved|collected|paid|delivered))+)(?=[,.;]|$)/giu;

/**
 * States that are told as a path, or as what people set, in brackets, as a choice is: "with status that goes from waiting to
 * in work to ready" has the status (waiting, in work, ready).
 */
export function toldPaths(prompt: string): string {
  return prompt
    .replace(STATUS_SET, (_all, noun: string, row: string) => inBrackets(noun, rowOf(row)))
    .replace(STATES_SET, (_all, noun: string, row: string) => inBrackets(noun, rowOf(row)))
    .replace(STATUS_PATH, (all: string, noun: string, path: string) => {
      const steps = path.split(new RegExp(LINK, "iu"));
      const isSure = steps.length > 2 || /->|→|>|goes|moves|from|runs/.test(all);
      return isSure ? inBrackets(noun, steps) : all;
    })
    .replace(SPACED, (_all, noun: string, row: string) => inBrackets(noun, row.split(" ")))
    .replace(STATUS_OR, (_all, noun: string, row: string) => inBrackets(noun, rowOf(row)))
    .replace(DEED_PATH, (_all, path: string) => `, ${inBrackets("status", path.split(new RegExp(LINK, "iu")))}`)
    .replace(STANDING_SET, (_all, row: string, at: number) => {
      const isLed = /[,.;:(]\s*$|(?:with|and|has|have|by) $/i.test(prompt.slice(0, at));
      return `${isLed ? "" : "with "}${inBrackets("status", rowOf(row))}`;
    })
    .replace(WHETHER_DONE, (_all, row: string) => inBrackets("status", rowOf(row)))
    .replace(BARE, (_all, row: string) => inBrackets("status", row.match(BARE_STATE) ?? []))
    .replace(/[.,;]?\s*(?<=[.,;]\s*), (?=(?:status|stage) \()/gi, ", ");
}

const BARE_STATE = /in progress|in work|to do|not started|[\p{L}]+/giu;

function rowOf(row: string): string[] {
  return row.split(/ ?\/ ?|,? (?:and|or) |, ?/i);
}

/** One of its states is what each has: "stages: sketch, colour, done" are its stage. */
function inBrackets(noun: string, steps: readonly string[]): string {
  const name = /^(?:states?|statuses)$/i.test(noun) ? "status" : noun.replace(/^(stage|step|phase)s$/i, "$1");
  return `${name} (${steps.map((step) => step.trim()).join(", ")})`;
}
