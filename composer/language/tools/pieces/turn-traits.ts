import type { Block } from "@lathe/protocol/app/block";
import type { Trait } from "./trait.ts";

const isTurns = ({ type }: Block) => type === "turnOrder";

const SAID =
  "an?|the|all|each|every|their|its|it|it's|i|we|us|me|my|our|you|they|them|of|for|with|and|or|by|to|in|on|at|from|as|if|so|that|which|who|whose|what|when|is|are|be|has|have|can|could|should|must|want|need|also|then|just|one|per|after|end|automatic(?:ally)?|itself|themselves|easily|quick(?:ly)?|like|only|through|round|goes|go|put|everyone(?:'s)?|everybody(?:'s)?|same|screen";
const HAD =
  "names?|players?|monsters?|characters?|creatures?|enem(?:y|ies)|participants?|people|speakers?|team|party|combatants?|initiatives?|rolls?|rolled|scores?|numbers?|rounds?|counters?|counts?|counted|counting|turns?|next|current|previous|back|undo|buttons?|click(?:s|ing)?|press(?:es|ing)?|tap(?:s|ping)?|sort(?:s|ed|ing)?|orders?|ordered|highest|lowest|first|last|high|low|hit|points?|hp|health|lives|life|wounds|totals?|up|down|add(?:s|ing|ed)?|remov(?:e|es|ing)|delet(?:e|es|ing)|enter(?:s|ing|ed)?|edit(?:s|ing)?|chang(?:e|es|ing)|track(?:s|ing|ed)?|keeps?|big|large|huge|shows?|shown|see|highlight(?:s|ed)?|resets?|restart|start|over|anew|new|fight|game|remembers?|saves?|saved|stays?|damage|heal(?:ing|s)?|takes?|dead|dies?|died|dying|shuffl(?:e|es|ed|ing)|random(?:ly|i[sz]e)?|move(?:s)?|swap";

/** What is asked of turns by name: words of what they have, and what stands beside them. */
export const TURN_TRAITS: readonly Trait[] = [
  { of: isTurns, words: `(?:(?:${SAID}|${HAD})(?:,? |$))+` },
  {
    of: isTurns,
    words:
      "(?:(?:an?|the|their|its|each|current|with|and|or|like|for|max(?:imum)?|status|ac|armou?r(?: class)?|conditions?|effects?|notes?|spells?|sides?|class(?:es)?|levels?|types?|poisoned|prone|stunned|concentration|legendary|actions?|reactions?|stats?|hp|hit points)(?:,? |$))+",
    answer:
      "Turns have a name, a number that they are sorted by and one that goes up and down. More has room behind the name, “Goblin (AC 15)”, or in a list beside it: “add a list of monsters with armour class and conditions”.",
  },
  {
    of: isTurns,
    words:
      "(?:(?:and|it|that|also|should|automatically|auto) )*rolls?(?: .*)?|(?:automatic|random) (?:initiative|rolls?)(?: .*)?",
    answer: "What was rolled is typed in. Dice can stand beside it: “add a d20”.",
  },
  {
    of: isTurns,
    words:
      "(?:an? |the |with |and )*(?:\\d+ )?(?:timer|clock|countdown|seconds|minutes)(?: .*)?|(?:skips?|delays?|holds?)(?: .*)?",
    answer:
      "Turns have no clock, and nobody's turn is skipped. A timer can stand beside them: “add a timer of 1 minute”.",
  },
];
