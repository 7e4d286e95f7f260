import { pluralOf } from "../words.ts";

const PLACE =
  "(?:school|academy|church|parish|mosque|workshop|library|camp|club|studio|kennels?|cattery|nursery|kindergarten|daycare|clinic|gym|stables?|garage|register|choir|orchestra|shelter|rescue|museum|hospice|care home|youth group|sunday school|playgroup|dojo|troop|class|team|band|theatre|theater|bus|minibus|salon|barber ?shop|barber|spa|co-?op|cooperative|league)";
const ACTIVITY =
  "(?:photography|woodwork(?:ing)?|knitting|crochet(?:ing)?|pottery|ceramics|sewing|quilting|tutoring|fostering|dog walking|dog training|dog grooming|cat sitting|pet sitting|dog sitting|restoration|upholstery|embroidery|metalwork(?:ing)?|leatherwork|3d printing|modelling|model making|coaching|beekeeping|childminding)";
const ONE =
  "(?:student|pupil|child|kid|member|camper|player|volunteer|scout|singer|musician|swimmer|dancer|actor|rider|athlete|gymnast|apprentice|trainee|rower|runner|learner|manager|resident|client|customer|patient|toy|tool|bike|bicycle|car|dog|cat|horse|pony|animal|pet|project|piece|shoot|garment|costume|instrument|painting|model|hive|plant)";
/** "Dance school: student, class, shoe size" */
const ROW = new RegExp(
  `^((?:for )?(?:(?:my|our|the|an?) )?)((?:[\\p{L}\\d'-]+ ){0,3}?(?:${PLACE}|${ACTIVITY})(?: (?:app|list|tracker|log|book))?) ?(?:: ?|, )(${ONE})(?:'s name| name)?, (?=[^.\\n]*,)`,
  "iu",
);
/** What is noted of each time. */
const OF_A_TIME =
  /(?:^|, |\band )(?:the )?(?:date|day|when|time|start time|lesson date|session|attended|attendance|present)(?=,|\.|$| and )/i;
/** Who comes there is known by name; to a garage come cars. */
const TREATED = /\b(?:salon|barber(?: ?shop)?|studio|spa|clinic)$/i;
/** These alone name no place. */
const NAMED = /^(?:school|class|team)$/i;

/** Camp sites are none on the web. */
const CAMPS = /^((?:my |our |the )?(?:favou?rite )?)camp(?:ing)? ?sites(?=:| with | - )/i;

/** A place or what is done there, and a row that begins with one of those whom it keeps: "Dance school: student, class" has students. */
export function rowOfPlace(prompt: string): string {
  if (CAMPS.test(prompt)) return prompt.replace(CAMPS, "List of camping places");
  const [all, , head = "", one = ""] = ROW.exec(prompt) ?? [];
  if (all === undefined || NAMED.test(head)) return prompt;
  if (/^(?:client|customer|patient)$/i.test(one) && !TREATED.test(head)) return prompt;
  const rest = prompt.slice(all.length);
  if (OF_A_TIME.test(rest) && !/^(?:shoot|project|piece)$/i.test(one)) return prompt;
  return `App called “${head}”: ${pluralOf(one.toLowerCase())} with name, ${rest}`;
}
