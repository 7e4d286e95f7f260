/** What is pressed to begin and to end. */
const PRESSED =
  /\b(?:stop ?watch(?:es)?|timers?|clock(?:s|ing|ed)?[- ](?:in|on|out|off)|punch(?:es|ing)?[- ]in|time ?clock|start(?:s|ing)?(?: ?[/&,] ?| and | or )stop|(?:after|on|by) stopping|press(?:es|ing)? (?:the )?(?:a )?(?:start|stop|button)|(?:when|once) (?:it|i|we|she|he|they|you) stops?)\b/i;
/** Clocks that say by themselves that they write down. */
const CLOCKS_IN =
  /\b(?:clock(?:s|ing|ed)?|punch(?:es|ing)?|check|sign)[- ]in (?:(?:and|&|\/|or|,) ?)?(?:(?:clock(?:s|ing|ed)?|punch(?:es|ing)?|check|sign)[- ])?out\b(?=.*\b(?:hours|time|timer|minutes|shifts?)\b)/i;
const START_STOP =
  /\b(?:press|tap|hit|click)?(?:s|es)? ?start\b.{0,60}\b(?:press |tap |hit |click )?stop(?:s|ped)?\b.{0,90}\b(?:hours|time|minutes|project|total|sum|log|list)\b/i;
/** What it counted is written down. */
const WRITTEN_DOWN = new RegExp(
  [
    "\\b(?:saves?|saved|logs?|logged|records?|recorded|stores?|stored|keeps?|notes?|adds?|tracks?|writes?)(?: down)? (?:(?:it|them|with|the|my|her|his|their|our|each|every|all|how|an?|that|down|(?:which|what) [\\p{L}]+(?: and)?|and) ?)*(?:minutes|hours|seconds|times?|long|duration|length|sessions?|entry|each one|contractions?|naps?|feeds?|walks?|runs?|swims?|rides?|drives?|workouts?|planks?|solves?|lessons?|practices?|laps?|shifts?)\\b",
    "\\b(?:stop(?:s|ped)?|ends?|end it|done|finish(?:es|ed)?|finished)\\b[^.;]{0,30}\\b(?:saves?|saved|logs?|logged|records?|recorded|stores?|stored|keeps?|writes?|written|adds?|added)\\b",
    "\\bkeeps? (?:it|them) all\\b",
    "\\b(?:practice|reading|writing|drawing|gaming|music) timer\\b[^.;]{0,60}(?:,|with|and) sessions\\b",
    "\\b(?:laps?|lap times|times) (?:(?:that|which) )?(?:are|get|is) (?:saved|kept|stored|recorded|logged)\\b",
    "\\bcontractions?[- ](?:timer|tracker)\\b",
    "\\b(?:meditation|meditating|practice|reading|study|writing|yoga)\\b[^.;]{0,40}\\btimer\\b[^.;]{0,40}\\bstreaks?\\b",
    "\\b(?:working |work |billable |project )?hours timer\\b",
    "\\b(?:practice|reading|study|writing) timer\\b[^.;]{0,40}\\b(?:log|history|diary)\\b",
    "\\b(?:timer|stop ?watch)\\b[^.;]{0,80}\\b(?:an? |the |keeps? |with )(?:(?:a|the) )?(?:log|list|history|record|diary) of (?:(?:all|my|the|each|every|past|our|her|his) )*(?:times|sessions?|naps?|feeds?|feedings|contractions?|walks?|runs?|laps?|sits|what (?:i|we) (?:did|worked on|practi[sc]ed))\\b",
    "\\b(?:timer|stop ?watch)\\b[^.;]{0,80}\\b(?:session|practice|meditation|sitting)s? (?:history|log|diary)\\b",
    "\\b(?:stop ?watch)\\b[^.;]{0,60}(?:,|\\b(?:and|with|keeps?)) (?:an? )?(?:log|history)\\b",
  ].join("|"),
  "iu",
);
/** Times that are set before, and tools and sites of another sort. */
const OTHER =
  /\b(?:pomodoros?|intervals?|count(?:s|ing)?[- ]?downs?|countdown|rounds?|tabata|hiit|chess|egg|(?:times|multiplication) tables?|(?:maths?|arithmetic|vocabulary|spelling) (?:practi[sc]e|games?|drills?|trainer)|flash ?cards?|alarm|bells?|gongs?|chimes?|rings?|beeps?|quiz|auction|speech|speakers?|website|web ?site|web ?page|parking|fast(?:s|ing)|\d+ ?(?:min|minutes?|sec|seconds?|hours?|hr)s?[- ]?(?:timers?|long|of|each|for|focus|work|a day|per|block|session)|(?:timers?|sessions?) (?:of|for|at|from|with|set to) (?:an? )?\d+ ?(?:min|minutes?|sec|hours?))\b/i;

/** A length or a bell beside what is written down: it rings, and its time is saved all the same. */
const RINGING =
  /\b(?:(?:meditation|mindfulness) timers?|alarm|bells?|gongs?|chimes?|rings?|beeps?|count(?:s|ing)?[- ]?downs?)\b|\b(\d+) ?(?:-| )?(?:min|minutes?)\b/giu;
const NO_RINGING =
  /\b(?:pomodoros?|intervals?|rounds?|tabata|hiit|chess|egg|quiz|auction|speech|speakers?|web ?site|web ?page|parking|fast(?:s|ing)|breaks?|rest|work\b.*\boff)\b/i;
const USUAL_MINUTES = 10;

/** After how many minutes the stopwatch rings: "meditation timer, 15 minutes with a gong, logs my sessions"; null where it does not. */
export function ringsAfter(text: string): number | null {
  const found = [...text.matchAll(RINGING)];
  if (found.length === 0 || NO_RINGING.test(text)) return null;
  const told = found.map(([, minutes]) => Number(minutes)).find((minutes) => minutes >= 1 && minutes <= 240);
  return told ?? USUAL_MINUTES;
}

/** Whether a stopwatch is asked for whose time is written down: "when it stops it saves the minutes". */
export function meansSessions(text: string): boolean {
  const isRinging = PRESSED.test(text) && ringsAfter(text) !== null;
  if (OTHER.test(isRinging ? text.replace(RINGING, " ") : text)) return false;
  return CLOCKS_IN.test(text) || START_STOP.test(text) || (PRESSED.test(text) && WRITTEN_DOWN.test(text));
}

const MECHANICS = new Set(
  "i i'm im we we're she she's he he's they they're you it it's its that which who where when whenever once if then and or so also plus the a an my her his our their this them all each every one ones with along for to of in on off out at by from back as is are be being been will should must can could would want wants need needs like have has having just only press presses pressing pressed tap taps hit hits click clicks push start starts starting started stop stops stopping stopped begin begins beginning end ends ended ending pause pauses hold finish finishes finished done arrive arrives leave leaves leaving go goes going come comes run runs running timer timers stopwatch clock clocks clocking punch button buttons automatically automatic myself herself himself themselves itself yourself save saves saved saving log logs logged logging record records recorded keep keeps kept store stores stored write writes written down track tracks add adds added put puts minutes minute hours hour seconds second time times how long duration length session sessions entry entries list history diary date day dates new past there up what exactly gong gongs bell bells chime chimes sound sounds ring rings beep beeps alarm minute sit sits".split(
    " ",
  ),
);
const CORE =
  /\b(?:press|start|stop|hold|begin|began|end|timer|stopwatch|clock|punch|gong|bell|chime|beep|alarm|sav|log|record|keep|stor|writ|minutes|hours|seconds|time|times|long|duration|length|session|history|date|arrive|leave)/i;
const PURPOSE =
  /[\s,]*\b(?:so|to see|and see|to know)(?: that)?(?: (?:i|we|she|he|they))? (?:can |could )?(?:see|know|tell|check|compare|look).*$/i;

/** Whether words tell only how the stopwatch is used, and what it writes down anyway. */
export function isMechanics(words: string): boolean {
  const all =
    words
      .replace(PURPOSE, "")
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}']+/gu) ?? [];
  return all.length > 0 && CORE.test(words) && all.every((word) => MECHANICS.has(word));
}

/** "When it starts and when it ends": both times of day are kept. */
export function keepsTimesOfDay(text: string): boolean {
  return (
    CLOCKS_IN.test(text) ||
    /\b(?:when|what time) (?:it|she|he|they|i|we|each one|one|the [\p{L}]+) (?:starts?|begins?|began|started|arrives?)\b.{0,40}\b(?:ends?|stops?|stopped|ended|leaves?|finish(?:es)?)\b/iu.test(
      text,
    ) ||
    /\bstart(?:ing)?(?: times?)? (?:and|&|\/|\+) (?:end|stop|finish)(?:ing)? times?\b/i.test(text) ||
    /\bcontractions?\b/i.test(text)
  );
}

/** What is timed. */
export interface Activity {
  singular: string;
  plural: string;
  unit: "Seconds" | "Minutes" | "Hours";
}

/** What people time, and what one of it is called; the first that is spoken of counts. */
const ACTIVITIES: readonly [words: string, singular: string, unit: Activity["unit"]][] = [
  ["contractions?", "contraction", "Minutes"],
  ["planks?|planking", "plank", "Seconds"],
  ["wall[- ]?sits?", "wall sit", "Seconds"],
  ["breath[- ]?holds?|hold(?:ing)? my breath", "breath hold", "Seconds"],
  ["seizures?|fits", "seizure", "Minutes"],
  ["breast ?feed(?:ing|s)?|nursing|feeds|feedings?|bottle", "feed", "Minutes"],
  ["naps?", "nap", "Minutes"],
  ["sleep|sleeps|sleeping", "sleep", "Hours"],
  ["tummy time", "tummy time", "Minutes"],
  ["screen[- ]?time|screens?|ipad|tablet|x ?box|playstation|gaming", "screen session", "Minutes"],
  ["clock(?:s|ing|ed)?[- ]in|punch|shifts?|employees?|staff|carers?", "shift", "Hours"],
  ["volunteers?|volunteering", "volunteer shift", "Hours"],
  ["clients?|projects?|freelanc[\\p{L}]*|billable|invoices?|customers?|jobs?", "time entry", "Hours"],
  ["work(?:ing)? (?:hours|time)|overtime|at work|office", "work session", "Hours"],
  ["meditat[\\p{L}]*", "meditation", "Minutes"],
  ["practi[cs](?:e|es|ed|ing)|piano|guitar|violin|cello|drums|flute|trumpet|instrument", "practice session", "Minutes"],
  ["reading|reads?|books?", "reading session", "Minutes"],
  ["stud(?:y|ying|ied|ies)|revision|revising|homework|learning", "study session", "Minutes"],
  ["writing|novel|thesis|dissertation", "writing session", "Minutes"],
  ["dog[- ]?walks?|walk(?:s|ing)? the dogs?", "dog walk", "Minutes"],
  ["walks?|walking", "walk", "Minutes"],
  ["laps?|lengths", "lap", "Seconds"],
  ["swims?|swimming", "swim", "Minutes"],
  ["runs|jogs?|jogging|running (?!the timer)", "run", "Minutes"],
  ["rides?|cycling|commutes?|bike", "ride", "Minutes"],
  ["workouts?|exercis[\\p{L}]*|gym|training|yoga|stretch[\\p{L}]*", "workout", "Minutes"],
  ["knit(?:ting)?|crochet[\\p{L}]*|sew(?:ing)?|quilt[\\p{L}]*", "making session", "Minutes"],
  ["paint(?:ing|s)?|draw(?:ing|s)?|sketch(?:ing|es)?", "studio session", "Minutes"],
  ["garden(?:ing)?|allotment", "gardening session", "Minutes"],
  ["cod(?:e|ing)|programming", "coding session", "Minutes"],
  ["clean(?:ing|s)?|chores?|ironing|housework", "chore session", "Minutes"],
  ["driv(?:e|es|ing)|lessons?", "drive", "Minutes"],
  ["tutor(?:ing)?|teach(?:ing)?|coach(?:ing)?", "lesson", "Minutes"],
  ["calls?|meetings?", "call", "Minutes"],
  ["showers?", "shower", "Minutes"],
  ["headaches?|migraines?", "headache", "Hours"],
  ["puzzles?|jigsaws?|sudokus?|crosswords?|rubik[\\p{L}']*|cubes?", "solve", "Seconds"],
];

/** "And a list of all naps" */
const LISTED = /\b(?:list|log|history|record|diary) of (?:(?:all|the|my|her|his|our|each|every|past) )*([\p{L} ]+)/iu;

export function activityIn(head: string, text: string): Activity {
  const of = (words: string) =>
    ACTIVITIES.find(([names]) => new RegExp(`(?<![\\p{L}])(?:${names})(?![\\p{L}])`, "iu").test(words));
  const [, singular, usual] = of(LISTED.exec(text)?.[1] ?? "") ?? of(head) ?? of(text) ?? ["", "session", "Minutes"];
  const unit = /\b(?:saves?|keeps?|logs?|the|in|my) (?:the )?hours\b/i.test(text)
    ? "Hours"
    : /\b(?:saves?|keeps?|logs?|the|in) (?:the )?minutes\b|\bminutes (?:per|each|this|a) /i.test(text)
      ? "Minutes"
      : /\bhours (?:per|each|this|a) /i.test(text) && usual !== "Seconds"
        ? "Hours"
        : usual;
  return { singular, plural: singular.endsWith("entry") ? singular.replace(/y$/, "ies") : `${singular}s`, unit };
}
