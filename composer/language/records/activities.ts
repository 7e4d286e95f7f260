import type { Draft } from "./draft.ts";
import { findNoun } from "./find-noun.ts";

/** What somebody is busy with, and what one keeps records of then. */
const ACTIVITIES: readonly [RegExp, string][] = [
  [
    /(?:applying|application) for (?:new |some )?(?:jobs?|positions?|work)|job (?:hunt(?:ing)?|search(?:ing)?|applying)|(?:looking|searching|hunting) for (?:a (?:new )?)?(?:job|work|internship)/,
    "job applications",
  ],
  [
    /applying (?:to|for) (?:(?:a |some )?(?:universit(?:y|ies)|colleges?|unis?|schools?|grad school))/,
    "university applications",
  ],
  [/applying for (?:grants?|funding|scholarships?)/, "grant applications"],
  [
    /(?:flat|apartment|house|home|room|property)[- ](?:hunting|search(?:ing)?)|(?:looking|searching|hunting) for (?:a|an|our|my) (?:new |first )?(?:flat|apartment|house|home|place to (?:live|rent))|buying (?:a|our first) (?:flat|house|home)/,
    "apartments",
  ],
  [/(?:looking|searching|hunting) for (?:a|the right|our) (?:wedding )?venue|visiting venues/, "venues"],
  [/(?:looking|searching) for (?:a )?(?:nursery|kindergarten|school|daycare)/, "schools"],
  [/(?:looking for|buying|choosing) (?:a )?(?:new |used |second[- ]hand )?(?:car|van)/, "cars"],
  [/learning (?:how )?to drive|taking driving lessons/, "driving lessons"],
  [
    /learning (?:how )?to (?:play )?(?:the )?(?:piano|guitar|violin|cello|drums|ukulele|flute|sing)|practi[sc]ing (?:the )?(?:piano|guitar|violin|cello|drums)/,
    "practice sessions",
  ],
  [/learning (?:how )?to (?:cook|bake)/, "recipes"],
  [/learning (?:spanish|french|german|italian|english|japanese|chinese|portuguese|dutch|a (?:new )?language)/, "words"],
  [
    /training for (?:a|the|my|our) (?:first |next |half )*(?:marathon|half|race|10k|5k|ultra|fun run)|(?:couch to 5k)/,
    "runs",
  ],
  [/training for (?:a|the|my) (?:first )?triathlon/, "workouts"],
  [
    /(?:selling|getting rid of) (?:my |our |some |all (?:my|our) )?(?:old )?(?:stuff|things|furniture|clothes)|decluttering/,
    "things for sale",
  ],
  [/moving (?:house|home|flat|out)/, "boxes"],
  [/renovating (?:my|our|a|an|the) (?:old )?(?:house|flat|kitchen|bathroom|barn|cottage)/, "jobs"],
  [/quitting smoking|giving up smoking/, "cravings"],
  [/house ?sitting/, "sittings"],
  [/(?:pet|dog) ?sitting/, "pet sitting bookings"],
  [/baby ?sitting(?! (?:co-?op|circle|club|exchange|swap|group))/, "babysitting jobs"],
  [/baking (?:sourdough|bread)/, "bakes"],
  [/(?:brewing|making) (?:my own |our own )?beer/, "brews"],
  [/(?:fostering|rescuing) (?:kittens|cats|dogs|hedgehogs|animals)/, "foster animals"],
  [/tutoring|teaching (?:private )?(?:lessons|students|kids)/, "lessons"],
  [/bird ?watching|birding/, "bird sightings"],
  [/star ?gazing/, "observations"],
  [/geo ?caching/, "geocaches"],
  [/metal detecting/, "finds"],
];

const BEGINNINGS = ACTIVITIES.map(
  ([pattern, noun]) => [new RegExp(`^(?:${pattern.source})(?=$|[\\s,.;:])`, "u"), noun] as const,
);

const LEAD = /^(?:(?:i'm|i am|we're|we are|my [\p{L}]+ is|busy|currently|still|just|now) )*/iu;

/** What the records are where a head begins with what somebody is busy with: "applying for jobs, need to see company". */
export function recordsOfActivity(head: string): Draft | null {
  const text = head.trim().toLowerCase().replace(LEAD, "");
  const noun = BEGINNINGS.find(([pattern]) => pattern.test(text))?.[1];
  return noun === undefined ? null : findNoun({ text: noun, isList: true }, true);
}

/** "…, need to see company": the first of the fields, behind what somebody is busy with. */
const NEEDED =
  /,? (?:and )?(?:(?:i|we)(?:'d)? )?(?:need|want|would like|like|have)(?: to (?:see|note|know|record|track|log|keep|write down|enter))? (?:the |an? )?((?:[\p{L}-]+ )?[\p{L}-]+)$/iu;

export function firstNeeded(head: string): string | null {
  return recordsOfActivity(head) === null ? null : (NEEDED.exec(head)?.[1] ?? null);
}
