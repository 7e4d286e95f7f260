import type { BlockOf } from "@lathe/protocol/app/block";
import { isClosedWord } from "../closed-words.ts";
import { type Found, type Reading, type Recognized, type Recognizer, type Span, findAll } from "../recognizer.ts";
import { withCounterWishes } from "./counter-logs.ts";
import { withStarts } from "./counter-starts.ts";
import { withOpenCounters } from "./open-counters.ts";
import { asScoreSheet } from "./score-sheets.ts";
import { splitList } from "../split-list.ts";
import { asLabel, pluralOf, singularOf } from "../words.ts";
import { isAtHead, isWithin, sentenceAt, withFrame } from "./frame.ts";

type Counter = BlockOf<"counter">["counters"][number];

/** What people drink, in glasses of a quarter of a litre. */
const WATER =
  "(?:daily |drink(?:ing)? (?:more )?)*(?:water|hydration)(?: intake| drinking| consumption)?(?: daily)? (?:counters?|trackers?|logs?|tracking|reminders?|goal|tally|app)(?: and (?:water )?(?:counters?|trackers?|reminders?|logs?))?|water intake|hydration|(?:(?:to |that )?(?:track|count|log|record|monitor)(?:s|ing)? )?(?:how much (?:water )?i (?:drink|drank)|how many glasses(?: of water)?(?: i (?:drink|drank))?|(?:my |the )?(?:daily )?(?:water(?: intake| consumption)?|glasses of water|cups of water)(?= (?:i drink|per day|a day|each day|every day|daily|today|with|and)\\b|[.,!;\\n]|$))(?: i (?:drink|drank))?";
const STEPS =
  "(?:daily )?steps?[- ](?:counters?|goals?|trackers?|tally)|pedometers?|(?:to )?(?:count|track)(?:s|ing)? (?:my |the )?(?:daily )?steps";

const THING =
  "(?:(?:my |the |our |all |daily )*((?:(?!(?:counters?|marks?|clicks?|sheets?|and|or|with|per|each|every|daily|up|when|while|that|how|the|by|in|for|of|from|on|down|them|app|tool)\\b)[\\p{L}'-]+)(?: (?!(?:and|or|with|per|each|every|daily|up|when|while|that|i|by|in|at|near|the|who|entering|leaving|for|from|on|a|app|tool|today)\\b)[\\p{L}'-]+){0,2}))";
/** "tally counter", "people counter", "push-up counter" */
const NAMED =
  "((?:tally|click|clicker|hand|simple|daily|number|people|person|visitor|customer|guest|attendance|crowd|lap|row|stitch|knitting|crochet|rep|reps|repetition|push[- ]?ups?|pull[- ]?ups?|sit[- ]?ups?|squats?|burpees?|exercise|set|coffee|cigarette|drinks?|beer|bird|car|goals?|score|points?|wins?|loss(?:es)?|prayer|mantra|rosary|tasbih|dhikr|habit|baby kick|kick|pitch|(?:magic(?: the gathering)?|mtg|commander) life|swear(?:[- ]?words?)?|initiative|hit point|life|smile|page|item|event|vote|multi|multiple|several)(?:[- ](?:and )?(?:tally|click|clicker|row|stitch))?)[- ](?:counters?|tally|clickers?|counting)";
const KEEP = `(?:to |that |which |can |could |lets? me |for |helps? me )*(?:count(?:s|ing)?|(?:tally |click |hand )?counters? (?:for|of)|tally(?: of| for)?|tallies|track(?:s|ing)?(?= (?:my |the )?(?:push[- ]?ups|pull[- ]?ups|sit[- ]?ups|squats|burpees|reps|cigarettes|coffees)\\b)|keep(?:s|ing)? (?:a )?(?:count|tally) of|keep(?:s|ing)? score of) (?:how (?:many|often) )?${THING}((?:,? and |, |,? or |\\/)(?:my |the )?(?!(?:resets?|with|it|that|starts?|goes|an?|each|every|shows?|also|has|some|steps?|goal|up)\\b)[\\p{L}'-]+(?: (?!(?:and|or|with|per|each|every|daily|that|by|in|for|at|i)\\b)[\\p{L}'-]+)?)*(?: (?:i|we|you) (?:do|did|make|made|have|had|see|saw|drink|drank|smoke|smoked|eat|ate)(?![\\p{L}]))?(?: (?:at|in|on|near|entering|leaving)(?: (?:the|my|an?))? [\\p{L}]+)?`;
/** "Habit counters: push-ups, pages read", "a tally for wins and losses" */
const LISTED =
  "((?:(?:daily|habit|tally|click|simple|hand|multi|workout|exercise|game|drinks?) )*(?:counters?|tall(?:y|ies)|tally counters?))(?: app)?(?:(?: for (?:my|our|the|an?) [\\p{L}'-]+(?: [\\p{L}'-]+){0,2})?: | (?:for|of|with counters for) (?=[^.;\\n]*(?:,| and )))((?:my |the )?(?!(?:each|every|the number|how)\\b)[\\p{L}][\\p{L}'-]*(?: (?!(?:and|with|that|which|per|each|every|daily)\\b)[\\p{L}'-]+){0,3}(?:(?:, and |, | and )(?!(?:resets?|with|it|that|an?|each|every|shows?|also|has|goal|reset|capacity|max(?:imum)?|limit|target|up)\\b)[\\p{L}][\\p{L}'-]*(?: (?!(?:and|with|that|which|per|each|every|daily)\\b)[\\p{L}'-]+){0,3})+)";
/** "I tap a button for each cigarette" */
const TAPPED =
  "(?:(?:where |so that |in which )?(?:i|we|you) (?:can |could |just )*)?(?:tap|press|click|push|hit)(?:s|ping|ing)? (?:on )?(?:a |the |one |1 )?(?:big )?button (?:for|after|with|on|at|whenever|every time)(?: i)?(?: (?:each|every|an?|one|1|have|had|smoke|drink|eat))* ([\\p{L}-]+)(?:,? and it shows? (?:me )?how many (?:i (?:had|smoked|drank|did) )?(?:today|(?:per|a|each) day)| today)?";
const SCORED_DOWN =
  /(?:,? ?\b(?:and|that|for|of|with|a game of|in|which|it) )*(?:(?:darts,? )?(?:501|301|701|170)(?: (?:and|or) (?:501|301|701|170))*(?: darts?)?|counts? down from \d+|(?:start(?:s|ing)?|begin(?:s|ning)?) (?:at|from|with) \d+(?: points| lives?)?)\b/g;
const FROM_NOTHING =
  "The counters begin at nothing and count up: count what was scored or lost; a goal shows when the number is reached.";

const PLAIN = "(?:tally|click(?:er)?|hand) ?(?:counters?|marks?|app|clicker)|tally|clickers?|counters?(?: apps?)?";
/** "Candle counter": whatever stands before it, where that is all the head. */
const ANY =
  "((?!(?:bar|kitchen|lunch|geiger|calorie|carb|macro|word|character|letter|days?|years?|birthday|streak|money|cash|coin|bpm|tempo|pulse|heart|step|water|time|till|sales|service|shop|anniversary|relationship|sobriety|smoking|card|darts?|tennis|points?)\\b)[\\p{L}'-]+(?: (?!(?:and|or|of|for|with|the|day|per)\\b)[\\p{L}'-]+)?) (?:tally )?counter";
/** "Golf score card app with courses and rounds": what was played is kept. */
const ROUNDS_KEPT = /\bgolf\b[^]*\b(?:golf courses|courses|handicaps?|rounds? (?:played|history)|my rounds)\b/i;
const SCORES =
  "(?:(?:we|i) (?:often |all |usually )?play )?darts?(?: (?:at|in|on|with|every|each|the|our|my|a)| (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weeks?|pub|club|friends|evenings?|nights?|home|garage))*,? (?:501|301|701)(?: (?:and|or) (?:501|301|701))?|darts?(?: (?:\\d01|170))?(?:[- ](?:score(?:board|keeper|r|s)?|scoring|counter|game|app|board))+|(?:(?:pub |table )?(?:quiz|trivia)[- ])?scorers?(?= app| for\\b| with\\b| team|[.,;:!\\n]|$)|(?:(?:board|card|party|family|tabletop|lawn|pub|video) ?games?[- ])?(?:(?:pub |table )?(?:quiz|trivia)(?:[- ](?:nights?|evenings?|league))?[- ])?scor(?:e|ing)(?:[- ]?(?:keep(?:er|ing)|boards?|counters?|sheets?|cards?|trackers?|calculators?|pad|app|system|book))|(?:pub )?(?:quiz|trivia)(?:[- ]nights?)? scores(?= for)|keep(?:s|ing)? (?:the |our )?scores?|(?:(?:to|where i|where we) )?(?:write|note|jot|mark|put)(?:s|ing)?(?: down)? (?:the |our |my |everyone's )?(?:points|scores?)(?= (?:when|while|of|in|for|from|at|during)\\b|[.,;!\\n]|$)|points? (?:counters?|trackers?|tally|keepers?|sheets?|scorers?|apps?)|points(?= (?:till?|until|up to|to) \\d)";

const NO_REMINDERS = "What I make cannot remind anybody; it counts what was drunk, and shows how far the goal is.";
const BY_HAND = "Steps are entered by hand: what I make does not read a phone's sensors.";

/** Things that are counted by pressing a button. */
export const recognizeCounters: Recognizer = (reading) =>
  readCounters(reading).map((found) =>
    withCounterWishes(reading, withStarts(reading, withOpenCounters(reading, found))),
  );

function readCounters(reading: Reading): Recognized[] {
  const first = (pattern: string, test: (found: Found) => boolean = () => true) =>
    findAll(reading, new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, "gu")).find(test);
  const water = first(WATER, (found) => isAtHead(reading, found.span));
  if (water !== undefined) {
    const found = read(reading, water, waterCounters, "Water intake", "water", true);
    const undone = /remind/i.test(water.text) ? [{ words: water.text, answer: NO_REMINDERS }] : [];
    return [{ ...found, part: { ...found.part, undone: [...(found.part.undone ?? []), ...undone] } }];
  }
  const steps = first(STEPS);
  if (steps !== undefined) {
    const found = read(reading, steps, (goal) => [counter("Steps", goal ?? 10_000)], "Steps", "target", true);
    return [{ ...found, part: { ...found.part, undone: [{ words: steps.text, answer: BY_HAND }] } }];
  }
  const score = first(
    SCORES,
    (found) => (isAtHead(reading, found.span) || isOfGame(reading, found)) && !ROUNDS_KEPT.test(reading.text),
  );
  if (score !== undefined) return [asScoreSheet(reading, readScores(reading, score))];
  // Habits that are ticked off day by day are records.
  const named = first(
    NAMED,
    ({ text, span }) =>
      (!/habit/i.test(text) || !/\bstreaks?\b/i.test(reading.text)) &&
      // "A counter app where I can add several counters"
      (!/^(?:several|multiple)\b/i.test(text) || isAtHead(reading, span)),
  );
  // "People counter for the door of our club" counts no doors.
  const isLater = ({ span }: Found) => named !== undefined && named.span.start < span.start;
  const listed = first(LISTED, (found) => isAtHead(reading, found.span) && !isLater(found));
  if (listed !== undefined) {
    const labels = labelsOf(listed.groups[2] ?? "");
    const name = asLabel((listed.groups[1] ?? "").replace(/s$/, ""));
    return [
      read(
        reading,
        listed,
        (goal) => labels.map((label) => counter(label, goal)),
        name === "Counter" ? "Counters" : name,
        "check",
        /daily|habit|day/i.test(listed.text),
      ),
    ];
  }
  const keep = first(
    KEEP,
    (found) =>
      isAtHead(reading, found.span) &&
      !isLater(found) &&
      // "A tally of who did the dishes" tells of each time.
      !/\bwho (?:did|does|has)\b/i.test(found.text) &&
      !/^(?:count|counts|counting) (?:down|on|as)\b/i.test(found.text),
  );
  if (keep !== undefined) {
    const things = keep.text.replace(
      new RegExp(
        "^(?:(?:to|that|which|can|could|lets?|me|for|helps?|track(?:s|ing)?|counters?|click|hand|count(?:s|ing)?|tally|tallies|keep(?:s|ing)?|a|count|of|score|how|many|often|my|the|our|all|daily) )+",
        "i",
      ),
      "",
    );
    const labels = labelsOf(things);
    return [
      read(
        reading,
        keep,
        (goal) => labels.map((label) => counter(label, goal)),
        labels.length === 1 ? `${labels[0] ?? "Tally"} counter` : "Counters",
        "check",
        false,
      ),
    ];
  }
  const tapped = first(TAPPED);
  if (tapped !== undefined) {
    const label = asLabel(pluralOf(singularOf((tapped.groups[1] ?? "taps").toLowerCase())));
    const daily = /today|day/i.test(tapped.text);
    return [
      read(reading, tapped, (goal) => [counter(label, goal)], `${asLabel(singularOf(label))} counter`, "check", daily),
    ];
  }
  if (named !== undefined) {
    const own = (named.groups[1] ?? "").toLowerCase().replace(/^simple |^daily |[- ](?:tally|click|clicker)$/g, "");
    const isPlain = /^(?:tally|click|clicker|hand|simple|number|multi|multiple|several|daily|event|item)$/.test(own);
    const label = isPlain ? "Count" : asLabel(pluralOf(singularOf(own)));
    const name = isPlain ? "Tally counter" : asLabel(`${own} counter`).replace(/^Mtg\b/, "MTG");
    return [read(reading, named, (goal) => [counter(label, goal)], name, "check", /^daily/i.test(named.text))];
  }
  const any = first(
    ANY,
    ({ span, groups, text }) =>
      isFirst(reading, span) &&
      (!/habit/i.test(text) || !/\bstreaks?\b/i.test(reading.text)) &&
      !(groups[1] ?? "").toLowerCase().split(" ").some(isClosedWord),
  );
  if (any !== undefined) {
    const label = asLabel(any.groups[1] ?? "");
    return [read(reading, any, (goal) => [counter(label, goal)], `${label} counter`, "check", false)];
  }
  const plain = first(PLAIN, (found) => isAtHead(reading, found.span));
  return plain === undefined
    ? []
    : [read(reading, plain, (goal) => [counter("Count", goal)], "Tally counter", "check", false)];
}

const GOAL =
  /(?:,? ?\b(?:with|and|up to|has|having|of|to|until|my|the|is|for|aim(?:ing)? for|i want) )*\b(?:an? |my |the )?(?:(?:daily |weekly )?(?:goals?|targets?|limits?|aims?|capacity|max(?:imum)?)(?: (?:of|is|at|to|for each))*:? (\d+(?:[.,]\d+)*)|(\d[\d,]*(?:\.\d+)?)(?: (?:a|per|each|every) day)?[- ](?:an? |per |each )?(?:daily )?(?:goals?|targets?|limits?)|(?:up to(?! \d+ (?:players?|people|teams?|persons))|aim for|reach|(?:the )?first (?:to (?:reach|get|score)|to|at)|play(?:ing)? (?:up )?to|wins? at|until|till?) (\d+(?:[.,]\d+)*)|goal (\d+(?:[.,]\d+)*)|(?<=(?:counter|tally|tasbih|dhikr|mala|rosary) )(?:x ?)?(\d{2,5})(?=$|[.,;!\n])|(?<=(?:,|players|teams|people|to|between us|board|keeper|score|sheet) )(?:up )?to (\d+(?:[.,]\d+)*))(?: ?(glasses|cups|steps|times|ml|millilit(?:er|re)s?|l|lit(?:er|re)s?|oz|ounces)(?![\p{L}]))?(?: of water)?(?: (?:points?|goals?))?(?: wins?(?: the game)?)?/gu;
const AMOUNT =
  /(?:,? ?\b(?:with|and|of|up to|my|the|for|to drink|drink(?:ing)?|i drink|goal|is|at least) )*(\d[\d,]*(?:\.\d+)?) ?(glasses|cups|ml|millilit(?:er|re)s?|l|lit(?:er|re)s?|oz|ounces|steps)(?![\p{L}])(?! steps)(?: of water)?/gu;
const DAILY =
  /(?:,? ?\b(?:and|with|that|which|it|to|should|must|the|counts?|automatic(?:ally)?|being) )*\b(?:(?:(?:re-?)?sets?|resets|resetting|starts? (?:over|again)|start at (?:0|zero)|goes? back to (?:0|zero)|clears?|cleared)(?: to (?:0|zero))?(?: itself)? (?:automatically )?(?:every (?:day|morning|night|midnight)|each (?:day|morning|night)|daily|at midnight)|(?:a|per|each|every) day|daily(?: reset)?|day by day|today)(?![\p{L}])/gu;
const STEP =
  /(?:,? ?\b(?:with|and|that|which|counting|counts?|goes?|going|up|in) )*\b(?:(?:by|steps? of|increments? of|step(?: size)?:?) (\d+(?:\.\d+)?)(?: (?:each time|at a time))?|(\d+) ?(ml )?steps|(?:by |in )?(twos|threes|fives|tens|twenties|fifties|hundreds)|(\d+(?:\.\d+)?) ?(?:ml|cl|l|oz|cents|points?)? (?:per|each|a|every|with each|on each|for each) (?:tap|click|press|time|glass)|(?:each|every|1|one|a) (?:tap|click|press)(?: on it)? (?:adds|is|counts|counts as|=) (\d+(?:\.\d+)?)(?: ?(?:ml|cl|l|oz|cents|points?))?)(?![\p{L}])/gu;
const IN_GROUPS: Readonly<Record<string, number>> = {
  twos: 2,
  threes: 3,
  fives: 5,
  tens: 10,
  twenties: 20,
  fifties: 50,
  hundreds: 100,
};
/** "Goes back to 0 after 12 rows", "resets at 100" */
const RESET_AT =
  /(?:,? ?\b(?:and|that|which|it|then) )*\b(?:goes? back to (?:0|1|the start)|(?:re-?)?sets?(?: itself)?(?: to 0)?|resets?(?: itself)?(?: to 0)?|starts? (?:over|again|anew)|repeats?) (?:after|at|every) (?:every )?(\d{1,5})(?: [\p{L}]+)?/gu;
const HAVES =
  /(?:,? ?\b(?:with|and|has|having|that has|including|an?|the|big|large) )*\b(?:(?:plus(?: and |\/)minus|\+(?:\/| and )-|up and down|reset|undo|increment(?: and decrement)?|increase(?: and decrease)?|add(?: and subtract)?)(?:,? (?:and |or )?(?:reset|undo|minus))*(?: buttons?)?|buttons to (?:add|count|increase)(?: (?:and|or) (?:subtract|decrease|reset))?|(?:it )?(?:should |must )?(?:remembers?|keeps?|saves?) (?:the|my) (?:counts?|numbers?|scores?|totals?)(?: (?:when|if|even|after|until) [\p{L}' ]+?(?=[.,:;!\n]|$))?)(?![\p{L}])/gu;

function counter(label: string, goal: number | null): Counter {
  return { label, step: goal === null ? 1 : goal >= 5_000 ? 500 : goal >= 1_000 ? 100 : 1, goal };
}

function waterCounters(goal: number | null, unit: string): Counter[] {
  if (/^(?:ml|milli)/i.test(unit)) return [{ label: "Water (ml)", step: 250, goal: goal ?? 2_000 }];
  if (/^l/i.test(unit)) return [{ label: "Water (ml)", step: 250, goal: (goal ?? 2) * 1_000 }];
  if (/^o/i.test(unit)) return [{ label: "Water (oz)", step: 8, goal: goal ?? 64 }];
  return [{ label: /^cups/i.test(unit) ? "Cups of water" : "Glasses of water", step: 1, goal: goal ?? 8 }];
}

type Make = (goal: number | null, unit: string) => Counter[];

/** A block of counters with the goal, the step and the day that its sentence and the next one speak of. */
function read(
  reading: Reading,
  found: Found,
  make: Make,
  name: string,
  icon: "water" | "target" | "check" | "trophy",
  isDaily: boolean,
): Recognized {
  const region = sentenceAt(reading, found.span, 1);
  const spans: Span[] = [withFrame(reading, found.span, false)];
  const near = (pattern: RegExp) =>
    findAll(reading, pattern).filter(
      ({ span }) => isWithin(span, region) && !spans.some((each) => each.start < span.end && span.start < each.end),
    );
  // "250 ml per tap" is no goal.
  const perTap = near(STEP).find(({ groups }) => (groups[5] ?? groups[6]) !== undefined);
  if (perTap !== undefined) spans.push(perTap.span);
  const goals = near(GOAL);
  const told = goals[0] ?? (icon === "check" || icon === "trophy" ? undefined : near(AMOUNT)[0]);
  const number =
    told === undefined
      ? null
      : Number(
          (
            told.groups.slice(1, -1).find((group) => group !== undefined && /^\d/.test(group)) ??
            told.groups[1] ??
            ""
          ).replace(/[,.](?=\d{3}\b)/g, ""),
        );
  const unit = told === undefined ? "" : (told.groups.at(-1) ?? "");
  if (told !== undefined) spans.push(told.span);
  const days = near(DAILY);
  spans.push(...days.map(({ span }) => span));
  const step = perTap ?? near(STEP)[0];
  if (step !== undefined && step !== perTap) spans.push(step.span);
  const [reset] = near(RESET_AT);
  if (reset !== undefined) spans.push(reset.span);
  spans.push(...near(HAVES).map(({ span }) => span));
  if (spans.length === 1) spans.push(withFrame(reading, found.span));
  const [scoredDown] = near(SCORED_DOWN);
  if (scoredDown !== undefined) spans.push(scoredDown.span);
  const goal =
    number !== null && Number.isFinite(number) && number > 0
      ? number
      : reset === undefined
        ? null
        : Number(reset.groups[1]);
  const counters = make(goal, step?.groups[3] ?? (/\d ?ml\b/i.test(step?.text ?? "") ? "ml" : unit))
    .slice(0, 12)
    .map((each) =>
      step === undefined
        ? each
        : {
            ...each,
            step:
              Number(
                step.groups[1] ?? step.groups[2] ?? step.groups[5] ?? step.groups[6] ?? IN_GROUPS[step.groups[4] ?? ""],
              ) || each.step,
          },
    );
  return {
    spans,
    part: {
      name: asLabel(name),
      icon,
      ...(icon === "water" ? { theme: { tone: "calm", accent: "#0284c7" } as const } : {}),
      blocks: [
        {
          id: "counter",
          type: "counter",
          counters,
          isDaily: isDaily || days.length > 0 || /\bdaily\b/i.test(told?.text ?? ""),
          ...(reset === undefined ? {} : { isRepeated: true }),
        },
      ],
      undone: [...(scoredDown === undefined ? [] : [{ words: plainWords(scoredDown.text), answer: FROM_NOTHING }])],
    },
  };
}

/** Nothing stands before it but what frames a wish. */
function isFirst({ words }: Reading, { start }: Span): boolean {
  return words.every(({ end, text }) => end > start || isClosedWord(text));
}

function plainWords(text: string): string {
  return text.replace(/^(?:,? ?(?:and|that|for|of|with|in|which|it|then) )+|^[, ]+/, "").trim();
}

/** "Cornhole score keeper", "golf score card": what stands before it is the game, and no list. */
function isOfGame({ text, words }: Reading, { span }: Found): boolean {
  const before = words.filter(({ end }) => end <= span.start);
  return (
    before.length <= MAX_GAME_WORDS &&
    /^(?:an? |the |my |our |simple )*[\p{L}\d -]*$/iu.test(text.slice(0, span.start)) &&
    !before.some((word) => /^(?:and|with|for|of|track|list|log|keep|app|site|club|league)$/.test(word.text))
  );
}

const MAX_GAME_WORDS = 3;

/** A counter for each player or team. */
function readScores(reading: Reading, found: Found): Recognized {
  const players = findAll(
    reading,
    /(?:,? ?\b(?:for|of|with|between) )*(?:(\d+) (players?|teams?)(?! (?:called|named|:))|(?:the |our )?(?:\d+ )?((?:teams|players|team(?= [\p{L}]+ (?:and|vs|against)(?: the)? team\b))(?: (?:called|named|are))?:? [\p{L}\d' ]+?(?:(?:, and |, | and | vs\.? | versus )[\p{L}\d' ]+?)+?)(?=[.;!\n]|$| with\b|,? (?:first|up|playing|best) )|((?!the\b)[\p{L}\d']+(?: [\p{L}\d']+)? (?:vs\.?|versus|v|against) (?!the\b)[\p{L}\d']+(?: (?!(?:first|with|up)\b)[\p{L}\d']+)?)|(?<=(?:\b(?:for|between|with)|board|keeper|counter) )((?:home and (?:away|guests?|visitors?)|us and them|(?:the )?reds? and (?:the )?blues?)|(?:my )?[\p{L}]+(?:, (?:my )?[\p{L}]+)* and (?:me|i|myself)(?![\p{L}])|(?:\p{Lu}[\p{L}\d']*)(?:(?:, and |, | and )\p{Lu}[\p{L}\d']*)+))/dgu,
  )
    .map((each) => ({
      ...each,
      groups: [
        each.groups[0],
        each.groups[1],
        each.groups[2],
        each.groups[3] ?? each.groups[4] ?? namesWithCapitals(each.groups[5]),
      ],
    }))
    .toSorted((a, b) => Math.abs(a.span.start - found.span.end) - Math.abs(b.span.start - found.span.end))
    .find(({ groups }) => groups[1] !== undefined || groups[3] !== undefined);
  const isTeams = players === undefined && /\bteams\b/i.test(reading.text) && !/\bplayers?\b/i.test(reading.text);
  const kind = isTeams || /team/i.test(players?.groups[2] ?? "") ? "Team" : "Player";
  const count = Math.min(12, Number(players?.groups[1] ?? 2));
  const labels =
    players?.groups[3] === undefined
      ? Array.from({ length: count }, (_, index) => `${kind} ${index + 1}`)
      : labelsOf(players.groups[3].replace(/^(?:teams|players)(?: (?:called|named|are))?:? /i, ""));
  const made = read(
    reading,
    found,
    (goal) => labels.map((label) => counter(label, goal)),
    "Scoreboard",
    "trophy",
    false,
  );
  return withPlayers(made, players?.span);
}

function withPlayers(made: Recognized, span: Span | undefined): Recognized {
  return span === undefined ? made : { ...made, spans: [...made.spans, span] };
}

/** Names begin with capitals; the "i" of the search takes other words as well. */
function namesWithCapitals(text: string | undefined): string | undefined {
  const names = text?.split(/, and |, | and /) ?? [];
  const isPair = /^(?:home|us|the reds?|reds?) and | and (?:me|i|myself)$/i.test(text ?? "");
  return names.length > 0 && (isPair || names.every((name) => /^\p{Lu}/u.test(name))) ? text : undefined;
}

/** "Counter for several things": nobody has said what they are. */
const UNNAMED =
  /^(?:(?:several|many|multiple|different|various|any|all|all kinds of|lots of) )+(?:things|items|stuff|objects|categories|counts|events)$/i;

function labelsOf(text: string): string[] {
  const labels = splitList(
    text
      .replace(/\s+(?:at|in|on|near|entering|leaving|who)\s(?!and\b).*$/i, "")
      .replace(
        /\s+(?:pass(?:es|ing)?|go(?:es|ing)?|com(?:es?|ing)|driv(?:es?|ing)|cross(?:es|ing)?|visit(?:s|ing)?)(?: .*)?$/i,
        "",
      )
      .replace(/\s+(?:i|we|you) (?:do|make|did|have|see|saw|drink|drank|smoke|eat)\b.*$/i, ""),
  )
    .flatMap((each) => each.split(/\s+(?:vs\.?|versus)\s+|\//i))
    .map((each) => asLabel(each.replace(/^(?:(?:my|the|our|how many|number of|an?) )+/i, "")))
    .filter((label) => label !== "")
    .flatMap((label) => (UNNAMED.test(label) ? ["First", "Second", "Third"] : [label]));
  return [...new Set(labels)].slice(0, 12);
}
