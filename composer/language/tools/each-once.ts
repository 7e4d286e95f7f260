import { type Reading, type Span, findAll } from "../recognizer.ts";

const WHO =
  "(?:ones?|names?|child(?:ren)?|kids?|students?|pupils?|people|persons?|players?|winners?|options?|tickets?|items?)";
const PICKED = "(?:picked|drawn|chosen|selected|called|used|spun)";
const UNTIL = "(?: (?:until|till?|before|unless|so that|so) [^,.;!\\n]+)?";
const GONE =
  "(?:removed|taken (?:off|out|away)|deleted|crossed (?:off|out)|skipped|left out|gone|out|not (?:be |come |get |appear |show )*(?:picked |drawn |up )?(?:again|twice)|not come(?: back)?)";

/** "Picked ones are removed", "no repeats until all had a turn", "everybody only once". */
const ONCE = new RegExp(
  `(?:,? ?\\b(?:and|that|which|so that|so|where|then|with|it|should|can|the|an?) )*\\b(?:${[
    `${PICKED}(?: ${WHO})? (?:(?:is|are|gets?|should|will|must|can|do|does|be) ?)*${GONE}`,
    `(?:remov|delet|cross|tak|skip)(?:e|es|ing|s|p|ps)?(?: off| out)? (?:(?:the|each|every|any|all|a|who(?:ever)? was|those|that|already) )*(?:${PICKED} ?)?(?:${WHO}|them|it)?(?: (?:is|are|was|were))? ?(?:(?:after|once|when|that|which|who|from the (?:wheel|list)|already|${PICKED}|off|out)(?: [^,.;!\\n]+)?)`,
    `(?:who(?:ever)?|what(?:ever)?|those who) (?:(?:was|is|were|has|have|had|been|already) )*(?:${PICKED}|came up|come up|had a turn|won) ?,? ?(?:(?:does|do|is|will|can|should|must|stays?|isn't|doesn't|don't|won't|can't|cannot|never|not) )*(?:(?:come|comes?|be|get|gets|appear)? ?(?:${PICKED} |up |on )?(?:again|twice|back)|out|removed|off)`,
    "(?:remov|delet)(?:e|es|ing)s? (?:the )?(?:winners?|picked (?:names?|ones?))",
    "(?:no|without)(?: any)? (?:repeats?|repetitions?|repeating|duplicates?)",
    `(?:nobody|no ?one|no ${WHO}|none|never|not)(?: (?:is|gets?|comes?|should|be|can|the same))*(?: ${PICKED})?(?: ${WHO})? twice(?! in a row)`,
    `(?:each|every|everyone|everybody|all)(?: ${WHO})?(?: (?:is|gets?|comes?|should|be|are))*(?: ${PICKED})? (?:only |just |exactly )?once`,
  ].join("|")})${UNTIL}`,
  "gu",
);
/** Of a switch that every wheel has. */
const NOT_IN_A_ROW =
  /(?:,? ?\b(?:and|that|which|so that|so|where|then|with|it|should|the|an?|fair|but) )*\b(?:nobody|no ?one|not|never|no)\b[^,.;!\n]*? (?:twice|2 times|2x) in a row/gu;

/** Where it is said that nobody comes again before all had their turn, and whether it is that or only not at once. */
export function findOnce(reading: Reading): { spans: Span[]; isOnce: boolean } {
  const open = { ...reading, negated: [] };
  const inRow = findAll(open, NOT_IN_A_ROW).map(({ span }) => span);
  const once = findAll({ ...open, claimed: [...reading.claimed, ...inRow] }, ONCE).map(({ span }) => span);
  return { spans: [...inRow, ...once], isOnce: once.length > 0 };
}
