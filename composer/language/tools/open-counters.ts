import { type Reading, type Recognized, findAll } from "../recognizer.ts";

const LEAD =
  "(?:,? ?\\b(?:with|and|that|which|where|so|it|i|we|you|can|could|should|to|able|be|lets?|me|us|also|want|would like|need|for|of|in|on|the) )*";
const CHANGED =
  "(?:add|creat(?:e|ing)|make|name|rename|delet(?:e|ing)|remov(?:e|ing)|typ(?:e|ing) in|enter|adding|naming)";
const COUNTED =
  "(?:counters?|tallies|players?|teams?|names?|projects?|patterns?|things|buttons?|categories|items?|ones|habits)";

/** "Several counters", "one for each project", "I can add players and rename them": people make counters of their own. */
const OPEN = new RegExp(
  `${LEAD}\\b(?:${[
    `(?:several|multiple|many|different|more than (?:1|one)|any number of|a few)(?: (?:different|knitting|crochet|of these))* (?:counters|tallies|projects|patterns|things|species|kinds|types|sorts|birds|animals|exercises|items)(?: at (?:once|a time|the same time)| side by side)?`,
    `${CHANGED}(?:,? ?(?:and|or)? ?${CHANGED})*(?: (?:my|our|more|new|other|others|own|as many|the|several|extra|their|different|custom|a|another|additional))* ${COUNTED}(?: (?:myself|later|as i (?:like|want)|i want|as needed|and (?:re)?name them))*`,
    "(?:(?:1|one|a) )?(?:counter )?(?:for each|for every|per|each) (?:[\\p{L}]+ )?(?:project|pattern|piece|garment)",
    "(?:their |its |my |our |your )?own (?:names?|counters?|labels?)",
    "(?:several|multiple|different) (?:projects|patterns)",
    "more than (?:1|one) (?:project|counter)(?: at (?:once|a time|the same time))?",
  ].join("|")})(?![\\p{L}])`,
  "gu",
);

/** Players and teams without names are there to be named. */
const UNNAMED = /^(?:player|team) \d+$/i;

/** The counters, to which people may add where that is asked for or where nobody has a name yet. */
export function withOpenCounters(reading: Reading, found: Recognized): Recognized {
  const asked = findAll(reading, OPEN).map(({ span }) => span);
  const blocks = (found.part.blocks ?? []).map((block) =>
    block.type === "counter" && (asked.length > 0 || block.counters.every(({ label }) => UNNAMED.test(label)))
      ? { ...block, isOpen: true }
      : block,
  );
  return { ...found, spans: [...found.spans, ...asked], part: { ...found.part, blocks } };
}
