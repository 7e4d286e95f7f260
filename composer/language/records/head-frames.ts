/** What people say around what they want, before and behind it, and that is no part of what the records are called. */

const GLAD =
  "great|good|nice|neat|handy|useful|helpful|wonderful|lovely|cool|awesome|brilliant|perfect|amazing|ideal|fantastic|super|sweet|best|a (?:great |big |real )?help";

/** Stripped from the front, again and again. */
export const FRAME_LEADS: readonly RegExp[] = [
  // "It'd be great to have …", "it would help to write down …"
  new RegExp(
    `^(?:so |and |then )?(?:it|that|this)(?:'d| would|'s| is| might)(?: be)?(?: (?:really|very|so|most|also|just))? (?:${GLAD}|help(?: (?:me|us|(?:my|our|the) [\\p{L}]+))?)(?:,? (?:if (?:i|we) (?:could|can|had)|(?:for (?:me|us) )?to(?: be able to)?(?: have| get| see(?= an? ))?|having|with))?\\s+(?=\\S)`,
    "iu",
  ),
  // "What I'm looking for is …", "all I need is …"
  /^(?:(?:but|and|so) )?(?:all|what)(?: that)? (?:i|we)(?:'d|'m|'re| would| am| are)?(?: (?:really|actually|just|still|also))? (?:need|want|wish|like|love|enjoy|appreciate|looking|after|miss)(?: to have)?(?: for)?(?: now| most)? (?:is|are|was|would be)\s+(?:(?:is|be)\s+)?(?=\S)/i,
  /^(?:i|we)(?:'d|'m|'re| would| am| are)? ?(?:could (?:really )?(?:use|do with)|wish (?:for|(?:i|we) had|to have|to)|be (?:glad|happy|grateful|thankful) (?:with|of|for|about|to have|if i had)|after|in need of|hope (?:for|to)|dream of|fond of|going to|trying to|planning to|about to)\s+(?=\S)/i,
  // "My therapist wants me to write down …"
  /^(?:(?:my|our|the|his|her) (?:[\p{L}-]+ ){1,2}|(?:they|he|she) )(?:wants?|asked|asks|told|tells|needs?|expects?|has asked|advised|wishes)(?: (?:me|us|him|her|them))? to\s+(?=\S)/iu,
  /^(?:would|could|will) you be so kind(?: as)? to\s+|^be so kind(?: as)? to\s+|^(?:is it possible|is there (?:a|any) way|what(?:'s| is) the (?:best|easiest) way|how (?:can|do|could|should|would) (?:i|we)|where (?:can|could|do|should) (?:i|we))(?: best)?(?: to)?\s+(?=\S)/i,
  /^(?:(?:or|but|and) at least|there should be|(?:i|we) just want|could (?:someone|somebody|anyone)(?: please)?|to be honest|for my own overview|um|uh|like(?= an? )|right|anyway|dear [\p{L}]+|maybe|perhaps|(?:an? )?quick question)[,:;!.]*\s+(?=\S)/iu,
  // "put down hours", "jot down what …": what is noted is the object.
  /^(?:be able to|start to|start|begin to|try to|get to)\s+(?=[\p{L}]+\s)/iu,
  // "Trying this out: a bug tracker"
  /^[\p{L}]+ing (?:[\p{L}']+ ){0,3}?[\p{L}']+: (?=an? )/iu,
];

/** Words for noting something down: what is behind them is noted. */
export const NOTING =
  /^(?:(?:put|write|jot|note|type|take|mark|scribble|get|set)(?:s|ting|ing|ping)? (?:down|in|up)|(?:fill|look|follow|hand|sum|add|tick|call|phone)(?:s|ing)? (?:in|up|off|over)|write|jot|enter|document|tick|chart|count(?= (?:my|our|the|how))|see|know|find|overview (?:of|over|for)|have(?= (?:all )?(?:my|our|the|his|her)\s)|get(?= (?:all )?(?:my|our|the)\s))\s+(?:of |about |at (?:a|one) glance )?(?=\S)/i;

/** Stripped from the end: "… is what I need", "… would be great", "… please". */
const FRAME_ENDS: readonly RegExp[] = [
  /[\s,]+(?:is|are)(?: exactly| really)? (?:all |what )(?:i|we)(?:'d|'m|'re| would)?(?: (?:really|like|love|be))* ?(?:need|want|like|love|looking for|after)(?: for)?$/i,
  new RegExp(
    `[\\s,]+(?:would|will|'d|might) (?:also )?(?:be (?:so |really |very )?(?:${GLAD})|do|help|suit (?:me|us)|be enough)(?: (?:me|us|a lot|already|for (?:me|us)|just fine|nicely))*$`,
    "i",
  ),
  /[\s,]+(?:please|pls|thanks|thank you|if possible|lol|instead|or so|or something|as well|properly|straight|in an app(?: instead)?|in (?:one|a) list|on (?:the|my) (?:phone|computer)|at (?:a|one) glance)$/i,
  /[\s,]+(?:should|must|could|have to|need to|can|want to) (?:go|be|get)(?: [\p{L}]+)? (?:in|into|on|onto) (?:an? |the |my )?(?:app|phone|list|computer|table)$/iu,
  /[\s,]+(?:need|want)s? (?:recording|listing|logging|tracking|noting|writing down|cataloguing|sorting|counting)$/i,
];

export function withoutFrameEnd(text: string): string {
  let plain = text;
  for (let steps = 0; steps < 4; steps += 1) {
    const before = plain;
    for (const end of FRAME_ENDS) plain = plain.replace(end, "");
    if (plain === before || plain === "") break;
  }
  return plain === "" ? text : plain;
}

const CONTRACTED = /(?:'d|'ll|'ve|'m|'re)$/i;
const NO_PART =
  /^(?:i|we|you|they|he|she|it|me|us|them|him|mine|ours|everyone|everybody|everything|anything|something|someone|somebody|nobody|nothing|what's|who's|where's|how's|it's|that's|let's|there|here|each|every|if|whether|because|so|need|wants?|wish)$/i;
const NO_START =
  /^(?:makes|down|up|off|out|in|on|at|by|with|of|for|to|from|put|see|know|write|jot|enter|tick|type|fill|look|call|have|get|show|let|tell|tells|teach|help|prove|make|do|use|start|starts|could|would|should|wife and|husband and|and|or|but|as|than|about|is|are)(?: |$)/i;
const NO_END =
  /\s(?:down|in|with|of|for|to|from|and|or|a|an|the|at|by|is|are|it|this|that|out|my|our|sent to|needs|wants|says|starts|ends|shows|tells|the same|please|digital|wonderful|great)$/i;

/** Whether words are a piece of a sentence, and not what records can be called: "it'd be great", "down hours", "who's". */
export function isBrokenName(words: string): boolean {
  const all = words.toLowerCase().split(" ");
  return (
    all.some((word) => NO_PART.test(word) || CONTRACTED.test(word)) ||
    NO_START.test(words) ||
    NO_END.test(words) ||
    ALONE.test(words) ||
    OF_DEED.test(words) ||
    OF_APP.test(words)
  );
}

/** "family can see": who does what. */
const OF_DEED =
  / (?:can|could|should|will) (?:see|view|add|track|check|know|find|manage|keep|log|share|enter|record)(?: |$)/i;

/** "medication reminders", "invoice generators": what the app is, and not what it keeps. */
const OF_APP = / (?:reminders|generators|trackers|organi[sz]ers|apps|notifiers|finders)$/i;

/** What only says that something is listed, in whatever form. */
const ALONE =
  /^(?:an? |the |my |our )?(?:(?:simple|quick|easy|little|proper|legal|digital|honest|daily|weekly|monthly) )*(?:sheet|board|plan|table|chart|overview|grid|ledger|form|database|way|help|phone|glance|place|cost|turn|list|log|record|day|week|month|year|one|part|kind|sort)$/i;
