import { isClosedWord } from "../closed-words.ts";
import { domainOfNoun, findDomain, type FoundDomain } from "../domains/find-domain.ts";
import { participleOf } from "../participles.ts";
import { asLabel, pluralOf, singularOf } from "../words.ts";
import { type Draft, makeDraft } from "./draft.ts";
import { addDeeds } from "./done-with.ts";
import { FRAME_LEADS, isBrokenName, NOTING, withoutFrameEnd } from "./head-frames.ts";

/** What is stripped from before the noun of a description, again and again; those of the second list say that it is a list. */
const LEADS: readonly RegExp[] = [
  ...FRAME_LEADS,
  // "For our village museum we want to record …"
  /^(?:for|at|in) (?:my|our|the) (?:(?!we\b|i\b)[\p{L}'-]+ ){1,4}(?=(?:i|we)(?:'d)? (?:want|need|must|have|would like|like)(?![\p{L}]))/iu,
  /^(?:my|our|the) [\p{L}]+ (?:needs?|wants?|would like|could use) (?=\S)/iu,
  /^[\p{L}]+[- ](?:like|style|inspired|esque)\s+(?=\S)/iu,
  /^(?:family|household|team|office|school|club|company|classroom) (?=(?:app|tool|page) (?:where|to|for|that|which)\b)/i,
  /^(?:(?:please|pls|just|simply|maybe|hi|hello|hey|so|ok|okay|well|now|and|then|there)[,!]?|thanks?,?)\s+/i,
  /^(?:i|we) (?:collect|grow|breed|brew|bake|knit|sew|paint)\s+(?=\S)/i,
  /^(?:and |so )?(?:(?:i|we)(?:'d| would)? )?(?:'d |would |really )?(?:like|love|want|need|am looking for|are looking for)(?: (?:you|me))?(?: to)?(?: (?:have|build|make|create|get|see))?\s+/i,
  /^(?:i'm|we're|i am|we are) (?:looking for|building|making)\s+/i,
  /^(?:can|could|would|will) (?:you|i|we)(?: please)?(?: have| get)?\s+|^(?:let's|let us|help me)\s+/i,
  /^(?:make|build|create|give|write(?! (?:down|in|up) )|design|develop|generate|set up|show|prepare|do)(?: me| us)?\s+(?=\S)/i,
  /^(?:an?|the|my|our|his|her|their|your|some|all|another|each|every|one|1|these|those|this|of)\s+/i,
  /^(?:simple|small(?! groups?\b)|little(?! league\b)|nice|basic|personal|clean|modern|beautiful|pretty|cool|easy|handy|quick|tiny|minimal|minimalist(?:ic)?|web|online|digital|offline|mobile|free|local|private|great|good|useful|fancy|lightweight|new|complete|full|proper|lovely|decent|super|very|daily(?= (?:list|app))|responsive|single[- ]page)\s*,?\s+/i,
  // "organize my wedding" says what it is for, and "organize my recipes" what is kept.
  /^(?:run|running|organi[sz]e|organi[sz]ing) (?:my|our|the) (?!(?:[\p{L}-]+ )?[\p{L}-]{3,}(?<!ss|us|is)s(?: |$))(?:[\p{L}'-]+ ){0,3}[\p{L}'-]+$/iu,
  /^(?:[\p{L}]+ ){1,3}(?:needs?|wants?) to (?=(?:track|keep|log|record|manage|note|list|store|organi[sz]e|write down)\b)/iu,
  /^(?:app|application|tool|web ?app|mvp|prototype|demo|proof of concept|program|page|web ?site|site|system|software|something(?: (?:simple|easy|quick|small|basic|nice))?|somewhere|place|way|platform|solution|thing|dashboard|one)\s+(?:for|to|of|about|that|which|where|so that|so|with which|in which)(?: (?:i|we|you|one|people|it|they))?(?: can| could| will| would)?(?: (?:help|helps|let|lets|allow|allows)(?: me| us| you| people)?(?: to)?)?\s+/i,
];

const LIST_LEADS: readonly RegExp[] = [
  NOTING,
  /^(?:lists?|database|collection|catalog(?:ue)?|log|records?|register|directory|overview|tracker|inventory|(?:lending |loan )?library|archive|index|planner)\s+(?:for|of|about|with|per)\s+/i,
  /^(?:keep(?:s|ing)? (?:track|an? (?:list|record|log|eye)|lists?|records?|notes|tabs|count) (?:of|on|about)|(?:track|monitor|follow|collect|register|note(?= (?!apps?|books?|pads?|lists?|tak|keep|track|manag|organi|with|and)[a-z'-]+(?: |$))|record|log|maintain|catalog(?:ue)?|remember|list|view|handle|plan|note down|write down|keep|administer|browse|share|schedule|show|digiti[sz]e|stay on top of|sort|inventory(?= (?:all|my|our|the) ))(?:s|ing)?|tracking|tracker for|manag(?:e|es|ing)|organi[sz](?:e|es|ing)|stor(?:e|es|ing)|sav(?:e|es|ing)|planning|logging|shar(?:e|es|ing)|schedul(?:e|es|ing)|catalogu?ing|(?:sign|check|book|lend|hire|rent)(?:ing)? out|write down|jot down)\s+(?!(?:collections?|lists?|logs?|tracker|app|shelf|manager|software|board|sheet|book)\b)(?:of |down |on )?(?=\S)/i,
];

const TRAILS =
  /\s+(lists?|(?<=(?:claim|request|report|requisition) )forms?|(?<=(?:recognition|appreciation|kudos) )wall|trackers?|tracking|logs?|loggers?|log ?books?|collections?|catalog(?:ue)?s?|managers?|management|databases?|organi[sz]ers?|registers?|directory|keeper|records?|planner|overview|library|archive|backlog|(?<!pool |water |times |periodic |picnic |dining |coffee )tables?|charts?|ledger|app(?:lication)?|tool|page|web ?app|web ?site|site|system|software|program|dashboard|board|helper|assistant|hub|portal|sheets?|thing)$/i;
const LIST_TRAIL =
  /^(?:lists?|tracker|tracking|log|logger|log ?book|collection|catalog(?:ue)?|manager|management|database|organi[sz]er|register|directory|keeper|records?|planner|overview|library|archive|backlog|tables?|charts?|ledger|sheet|journal|diary|wish[- ]?list|watch[- ]?list)s?$/i;

/** What somebody tells of themselves before the wish: "I run a bakery and want to …". */
export const BACKGROUND =
  /^(?:(?:hi|hello|hey)[,!.]? )?(?:for (?:my|our|the|a) [\p{L}' ]{3,30}(?=[:,] (?:an?|my|our|the|i|we) )|(?:i|we|my [\p{L}]+|our [\p{L}]+)(?:'m| am|'re| are| is| run| own| have| manage| foster| organi[sz]e| help| look after| train| homeschool| care for| sing| play| host| rescue| rent| keep| do| breed| work| teach| live| lead| volunteer| coach| sell| make)\b[^.;\n]*?(?=(?:,|\s+and|\s+so|\.)\s*(?:so )?(?:i|we)?(?:'d| would)?\s*(?:want|need|like|am looking|are looking)\b))/iu;

const NO_NOUN =
  /^(?:an?|the|my|our|it|them|this|that|things?|stuff|something|everything|anything|data|simple|nice|cool|web|new|lists?|app|apps|tool|page|site|website|collection|tracker|records?|items?|information|fields?|application|thing|program|one|me|you)$/i;

/** "volunteers in an animal shelter to register cats": who uses the app, before what it is for. */
const BY_WHOM =
  /^(?:the |my |our )?(?:[\p{L}'-]+ ){0,2}?(?:[\p{L}'-]+(?:ers|ors|ists|ians|ees)|nurses|midwives|parents|students|kids|children|staff|people|couples|families|members|coaches|team|club|group|choir|band|school)(?: (?:in|at|of|from|on) (?:[\p{L}'-]+ ){1,4}?)? ?(?:who (?:want|need) )?to (?=(?:register|track|keep|log|record|manage|note|list|store|organi[sz]e|write down|catalogue|collect|plan|book|save)(?![\p{L}]))/iu;

const APP_FOR = new RegExp(`^(?:[\\p{L}'-]+ ){1,3}(?:app|tool|page|system) for (?=${BY_WHOM.source.slice(1)})`, "iu");

export interface Core {
  text: string;
  isList: boolean;
  /** It was asked for as an app: "an app for …". */
  isApp?: boolean;
}

/** A description without the wish for it: "Build me an app to keep track of my old maps" → "old maps". */
export function coreOf(head: string): Core {
  let text = withoutFrameEnd(
    head
      .replace(/\s+/g, " ")
      .trim()
      .replace(/[\s,.:;!?]+$/, ""),
  );
  let isList = false;
  let isApp = false;
  for (let steps = 0; steps < 24; steps += 1) {
    const before = text;
    for (const [index, lead] of LEADS.entries()) {
      const stripped = text.replace(lead, "");
      isApp ||= index === LEADS.length - 1 && stripped !== text;
      text = stripped;
    }
    for (const lead of LIST_LEADS) {
      const stripped = text.replace(lead, "");
      isList ||= stripped !== text;
      text = stripped;
    }
    const wish = isApp || APP_FOR.test(text) ? text.replace(APP_FOR, "").replace(BY_WHOM, "") : text;
    isList ||= wish !== text;
    text = wish;
    if (text === before) break;
  }
  return { text: text.replace(/^[,\s]+|[,\s]+$/g, "").replace(HOW_MANY, ""), isList, isApp };
}

/** "my 2 boats" are boats. */
const HOW_MANY =
  /^(?:\d{1,3}|both) (?=(?!(?:days?|weeks?|months?|years?|hours?|minutes?|players?|persons?|people|men|women|euros?|dollars?|pounds?|dice|questions?|rounds?|km|steps?|times|course|star|letters?)\b)(?:[\p{L}-]+ )?[\p{L}-]+s$)/iu;

/** The records that a noun phrase names; null where it names none. `hasFields`: fields are listed behind it. */
export function findNoun({ text, isList, isApp = false }: Core, hasFields: boolean): Draft | null {
  const told = text.replace(BROUGHT, "");
  if (told !== text && told !== "") return withWords(findNoun({ text: told, isList, isApp }, hasFields), text);
  const domained = findDomain(text);
  const found = domained === null || isOfOther(text, domained, hasFields) ? null : domained;
  if (found !== null) {
    const { domain, words, index } = found;
    const modifiers = modifiersBefore(text, index);
    // "movie watchlist": what is before the list says what is in it.
    const inside = modifiers === "" ? null : findDomain(modifiers);
    if (found.isList && inside !== null && inside.domain === domain && !inside.isList)
      return withWords(findNoun({ text: inside.words, isList: true }, hasFields), `${modifiers} ${words}`);
    // "yoga class journal": of each of them.
    const logged = found.isList && OF_ANYTHING.test(words) && LOGGED.test(modifiers) && hasFields;
    const each = logged ? guessNoun(pluralOf(modifiers.toLowerCase()), true, false, true) : null;
    if (each !== null)
      return { ...each, isLog: true, name: asLabel(`${modifiers} ${words}`), words: `${modifiers} ${words}` };
    // "plant watering schedule": the plan is of the things before it, and of what is done with them.
    const planned = /^(.+?)(?: [\p{L}]+ing)?$/u.exec(modifiers)?.[1] ?? "";
    const things =
      GENERIC_PLAN.test(words) && !/^(?:rota|roster)$/i.test(words) && planned !== "" ? findDomain(planned) : null;
    if (things !== null && things.domain !== domain && !things.isList && things.words === planned)
      return withWords(
        planNamed(
          findNoun({ text: pluralOf(singularOf(planned)), isList: true }, hasFields),
          asLabel(`${modifiers} ${words}`),
        ),
        `${modifiers} ${words}`,
      );
    const before = modifiers;
    // "guitar practice diary": the word for the list is a part of the name where what is before it is no plural.
    const list = LIST_WORD.exec(text.slice(index + words.length))?.[0] ?? "";
    // "geocaches found", "countries visited"
    const isChecklist = /\bchecklists?$/.test(words) && /\btask$/.test(domain.singular);
    const thing = isChecklist ? domain.singular : words.replace(DONE_WITH, "");
    // "customer database": its customers, and no clients.
    const owner = found.isList ? (OF_THEM.exec(words)?.[1] ?? "") : "";
    const isCalled = owner !== "" && singularOf(owner) !== domain.singular && domainOfNoun(owner)?.domain === domain;
    const isOwn = !isCalled && (found.isList || singularOf(thing) === domain.singular);
    const said = words.replace(/ (?:tracker|app|list|register|records?)$/, "");
    // "task manager": as it is said, and no to-do list.
    const isNamedElse =
      found.isList &&
      words.startsWith(`${domain.singular} `) &&
      !domain.name.toLowerCase().includes(domain.singular.slice(0, -1));
    const base =
      isNamedElse || (found.isList && domain.name.length < words.length && words.endsWith(domain.name.toLowerCase()))
        ? asLabel(words)
        : isOwn
          ? singularOf(words) === domain.singular && words !== domain.singular
            ? asLabel(words)
            : before !== "" && GENERIC_PLAN.test(words)
              ? words
              : found.isList && domain.isNamedAsSaid === true && / /.test(said)
                ? asLabel(said !== words && said.endsWith(domain.singular) ? pluralOf(said) : said)
                : domain.name
          : asLabel(pluralOf(singularOf(isCalled ? owner : thing)));
    const singular = isOwn ? domain.singular : singularOf(isCalled ? owner : thing);
    const plural = isOwn ? domain.plural : pluralOf(singular);
    const named =
      before === ""
        ? base
        : asLabel(`${before} ${/^[A-Z]{2}/.test(base) ? base : base.charAt(0).toLowerCase() + base.slice(1)}`);
    const name = found.isList && domain.things === "" && list !== "" ? asLabel(`${before} ${words}${list}`) : named;
    const draft = makeDraft({
      singular,
      plural,
      name,
      words: `${before} ${words}${list}`.trim(),
      domain,
      isList: true,
    });
    addDeeds(draft, text.slice(index + words.length));
    return draft;
  }
  return guessNoun(text, isList, isApp, hasFields);
}

const OF_THEM =
  /^(customer|supplier|vendor|patient|employee|member)s? (?:database|list|management|tracker|directory|register)$/u;

/** "the old tools people give us" */
const BROUGHT =
  /(?<=s) (?:that )?(?:people|customers|visitors|others|everyone|everybody|members|villagers|neighbours|friends|parents|pupils|patients|guests) (?:give|gave|bring|brought|lend|lent|send|sent|leave|left|donate|donated|hand in|handed in|drop off|ask)(?: (?:us|me|in|for|behind))*$/iu;

/**
 * "scout group camping kit": English says last what it is, so a known noun before two unknown ones is about them; and of
 * "visitor book" neither is read.
 */
function isOfOther(text: string, { words, index, isList }: FoundDomain, hasFields: boolean): boolean {
  if (isBehind(text, index)) return true;
  // "placement records": no music.
  if (/^records$/i.test(words) && /[\p{L}]$/u.test(text.slice(0, index).trimEnd()) && !MUSIC.test(text)) return true;
  if (/^book$/i.test(words) && /[\p{L}]$/u.test(text.slice(0, index).trimEnd()) && !TO_READ.test(text)) return true;
  const behind =
    /^(?: [\p{L}-]+)+/u
      .exec(text.slice(index + words.length).replace(TAIL, ""))?.[0]
      .trim()
      .split(" ") ?? [];
  const nouns = behind.filter(
    (word, at) =>
      !isClosedWord(word.toLowerCase()) &&
      !LIST_TRAIL.test(word) &&
      !(at === behind.length - 1 ? /(?:ing|ed|ly)$/i : /(?:ed|ly)$/i).test(word),
  );
  const isNamedList = behind.length > 0 && (LIST_TRAIL.test(behind.at(-1) ?? "") || behind.at(-1) === "book");
  const others = isNamedList ? behind.slice(0, -1) : behind;
  // "guest stays", "camper van maintenance": what fields are listed for is the last of them.
  const isCounted = others.length === 1 && (hasFields || singularOf(others[0] ?? "") !== others[0]);
  // "sourdough starter feedings": of a name for all of it the last of two nouns is plural.
  const isCountable = !isList || (nouns.length >= 2 && singularOf(others.at(-1) ?? "") !== others.at(-1));
  return isCountable && nouns.length >= (isNamedList || isCounted ? 1 : 2) && nouns.length === others.length;
}

const MUSIC = /\b(?:vinyl|lps?|music|jazz|rock|pop|soul|classical|old|favou?rite|my|our|the) records\b/i;

/** "visits to the vet for my cat": the plural before is what there are many of, not the cat. */
function isBehind(text: string, index: number): boolean {
  const before = /^((?:[\p{L}-]+ )?[\p{L}-]+s) (?:to|at|by|from) /iu.exec(text);
  const last = before?.[1]?.split(" ").at(-1)?.toLowerCase() ?? "";
  return (
    before !== null &&
    index > before[0].length &&
    !FIELD_PLURALS.test(last) &&
    !NO_NOUN.test(last) &&
    !isClosedWord(last)
  );
}

/** Books that are read; what is called a book of other things is written in, "visitor book", "cellar book". */
const TO_READ =
  /\b(?:comic|library|cook|cookery|audio|picture|school|text|story|children's|hand|used|favou?rite|second-?hand|e-?|my|our|the|an?|each|every|this|good|new|old|board|kids'?) ?book\b/i;

const TAIL = /\s(?:for|to|in|at|on|from|about|that|which|who|where|i|we|our|my|during|around|by|of|with)\s.*$/i;

const NAMED_LIST =
  /^(?:tracker|log|logger|log ?book|register|list|collection|catalog(?:ue)?|records?|inventory|archive|planner|table|chart|sheet|ledger)$/i;
const UNCOUNTED =
  /(?:^|\s)(?:care|oil|fuel|gas|diet|nutrition|health|dough|compost|help|housing|knowledge|[\p{L}]{3,}(?:ness|ship|hood|ism|ance|ence|ency|ity(?<!activity|charity|facility|city|university|community))|music|cash|use|usage|mileage|energy|revision|equipment|kit|stock|laundry|progress|time|money|water|sleep|weight|work|post|mail|food|wood|yarn|fabric|gear|lost property)$/iu;

const LIST_WORD =
  /^ (?:book|log ?book|notebook|list|log|tracker|collection|register|journal|diary|catalog(?:ue)?|inventory|database|table|chart|sheet|ledger|wish[- ]?list|watch[- ]?list)(?= |$)/i;

const DONE_WITH =
  / (?:(?:i|we)(?: have|'ve)? )?(?:visited|found|seen|observed|caught|swum|skied|sent|sung|been)(?: to)?$/;

const GENERIC_PLAN =
  /^(?:diary|journal|log ?book|schedule|weekly plan|plan|planner|timetable|time table|roster|rota)$/i;

const OF_ANYTHING = /^(?:journal|diary)$/i;
/** What one goes to or does, each time on its day. */
const LOGGED =
  /(?:^| )(?:class|session|visit|tasting|lesson|game|match|race|concert|show|gig|practice|walk|ride|outing|trip|hike|round|training|review|stay)$/i;

function planNamed(draft: Draft | null, name: string): Draft | null {
  return draft === null ? null : { ...draft, name };
}

function withWords(draft: Draft | null, words: string): Draft | null {
  return draft === null ? null : { ...draft, words };
}

/** "vegan" of "vegan recipes": up to two words that belong to the noun. */
function modifiersBefore(text: string, index: number): string {
  const before = text
    .slice(0, index)
    .trimEnd()
    .split(" ")
    .filter((word) => word !== "")
    .slice(-3);
  const kept: string[] = [];
  for (const word of before.toReversed()) {
    if (!/^[\p{L}\p{N}'-]+$/u.test(word) || isClosedWord(word.toLowerCase())) break;
    kept.unshift(word);
  }
  return kept.length < before.length && before.length === 2 && kept.length === 0 ? "" : kept.join(" ");
}

function guessNoun(core: string, isListed: boolean, isApplication: boolean, hasFields: boolean): Draft | null {
  let text = core.replace(
    /\s(?:that|which|who|where|so that|because|(?:i|we)(?:'ve|'d|'m|'re)?|to|for|in|at|on|from|about|and|or)\s.+$|\s(?:i|we|you|they)$/i,
    "",
  );
  // "boats moored in our marina", "items like ladders"
  text = text.replace(/ (?:like|such as|e\.?g\.?|for example) .+$/i, "");
  const said = / ([\p{L}]+)$/u.exec(text)?.[1] ?? "";
  const isSaidOf = participleOf(said) !== null && /[\p{L}]{2}s$/u.test(text.slice(0, -said.length - 1));
  if (isSaidOf) text = text.slice(0, -said.length - 1);
  let isList = isListed;
  let listWord: string | null = /[\p{L}] book$/iu.test(text) && !TO_READ.test(text) ? "book" : null;
  if (listWord !== null) {
    text = text.replace(/ book$/i, "");
    isList = true;
    // "appointment book": what is written into it may be known.
    const known = domainOfNoun(pluralOf(lowered(text)))?.domain;
    if (known !== undefined)
      return makeDraft({
        singular: singularOf(lowered(text)),
        plural: pluralOf(singularOf(lowered(text))),
        name: asLabel(`${text} book`),
        words: `${text} book`,
        domain: known,
        isList,
      });
  }
  for (let trail = TRAILS.exec(text); trail !== null; trail = TRAILS.exec(text)) {
    isList ||= LIST_TRAIL.test(trail[1] ?? "");
    if (NAMED_LIST.test(trail[1] ?? "")) listWord ??= (trail[1] ?? "").toLowerCase();
    text = text.slice(0, trail.index);
  }
  const owner = /^(?:(?:an?|my|our|the) )*(\S+(?:'s|s')) (?=\S)/i.exec(text);
  const words = text
    .replace(/^(?:an? |my |our |the )+/i, "")
    .replace(/^\S+(?:'s|s') (?=\S)/i, "")
    .replace(/[^\p{L}\p{N}' -]/gu, "")
    .trim();
  if (isFragment(words)) return null;
  if (words === "" || words.split(" ").length > (hasFields ? 4 : 3) || NO_NOUN.test(words) || !/\p{L}{2}/u.test(words))
    return null;
  const isPlural = /s$|people$|children$|[^aeiou]ies$/i.test(words);
  const isApp = isApplication || /\b(?:app|application|tool|page|web ?app|site|website)\b/i.test(core);
  if (!isList && !hasFields && !isPlural && !isApp) return null;
  if (words.split(" ").every((word) => isClosedWord(word.toLowerCase()))) return null;
  const singular = singularOf(lowered(words));
  const plural = UNCOUNTED.test(singular) ? singular : pluralOf(singular);
  const whole = `${owner === null ? "" : `${owner[1]} `}${words}${listWord === "book" ? " book" : ""}${isSaidOf ? ` ${said}` : ""}`;
  // "baby feeding log": of a singular the list is the name.
  const name = isPlural ? asLabel(plural) : asLabel(`${words}${listWord === null ? "" : ` ${listWord}`}`);
  return makeDraft({
    singular,
    plural,
    name: isList || isPlural || !isApp ? name : asLabel(words),
    words: whole,
    domain: null,
    isList,
  });
}

/** "which neighbour borrowed": no noun, but a piece of a sentence. */
function isFragment(words: string): boolean {
  const all = words.toLowerCase().split(" ");
  const last = all.at(-1) ?? "";
  return (
    all.some((word) =>
      /^(?:which|who|whom|whose|what|when|where|why|how|can|should|must|will|is|are|was|were|do|does|did|has|have|had)$/.test(
        word,
      ),
    ) ||
    (all.length > 1 &&
      /[a-z]{3}ed$/.test(last) &&
      !/(?:seed|feed|breed|weed|need|reed|shed|sled|steed|creed|speed)$/.test(last)) ||
    /[- ](?:like|style|esque)$/.test(last) ||
    isBrokenName(words)
  );
}

function lowered(words: string): string {
  return words
    .split(" ")
    .map((word) => (/^\p{Lu}{2,}s?$/u.test(word) ? word : word.toLowerCase()))
    .join(" ");
}

/** Words that are fields far more often than records of their own. */
export const FIELD_PLURALS =
  /^(?:notes?|links?|photos?|pictures?|images?|pages?|dates?|times?|tags?|labels?|comments?|reviews?|ratings?|categor(?:y|ies)|costs?|prices?|people|places?|points?|sets|reps|records?|goals?|hours|days|weeks|minutes|ingredients|steps|instructions|directions|details|descriptions?|thoughts|priorit(?:y|ies)|due dates|deadlines?|names?|titles?|values?|status(?:es)?|addresses|emails?|phones?|phone numbers?|birthdays?|runs|weight|water|sleep|symptoms|songs|meals|words|questions|quotes|reading|supplies|products|services|chores|reminders|movies to watch|documents|files|accounts?|users?|messages|chats?|events?|meals?|moods?|websites?|jobs?|series|seasons|stock|wishes|gifts?|presents?|bills?|streaks?|habits?|games?|achievements|ideas|feedback|exercises|numbers?)$/i;

/** The records that an item of a list names, "tasks", "their invoices"; null where it is rather a field. */
export function entityNoun(item: string, parent: Draft | null): Draft | null {
  const isOwned = /^(?:their|its|his|her|all|many|several|multiple|any number of|lists? of|a list of)\s+/i.test(item);
  const noun = stripCount(item).toLowerCase();
  if (noun === "" || noun.split(" ").length > 3 || /["():]/.test(noun)) return null;
  const found = domainOfNoun(noun);
  if (found === null || (found.isList && !/(?: list|^shopping)$/.test(noun))) return null;
  const isPlural = found.isList || singularOf(noun) !== noun || found.domain.plural === noun;
  if (!isPlural || (FIELD_PLURALS.test(noun) && !isOwned)) return null;
  if (parent?.domain !== null && parent !== null) {
    const labels = Object.keys(parent.domain.fields).map((label) => label.toLowerCase());
    if (
      labels.includes(noun) ||
      (labels.includes(singularOf(noun)) && !isOwned && parent.domain.title.toLowerCase() === noun)
    )
      return null;
  }
  return findNoun({ text: noun, isList: true }, false);
}

/** The records of a plural that is said to have something: "songs have key and tempo"; null where no such are known. */
export function recordNoun(noun: string): Draft | null {
  const plain = noun.toLowerCase().trim();
  const found = domainOfNoun(plain);
  const isPlural = singularOf(plain) !== plain && !/^(?:notes|links|photos|pictures|images|people|places)$/.test(plain);
  return found === null || found.isList || !isPlural ? null : findNoun({ text: plain, isList: true }, false);
}

export function stripCount(item: string): string {
  return item
    .replace(
      /^(?:(?:an?|the|and|also|with|plus|some|my|our|their|its|his|her|all|many|several|multiple|any number of|1 or more|one or more|lots of|lists? of|zero or more|each|every|of|at least 1)\s+)+/i,
      "",
    )
    .replace(/[.\s]+$/, "");
}
