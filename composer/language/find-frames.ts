import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { whyOutOfReach } from "./gaps/beyond.ts";
import { isClosedWord, isFunctionWord } from "./closed-words.ts";
import { contentOf, isKnown } from "./gaps/find-dropped.ts";
import type { FirstRead } from "./first-read.ts";
import { isGiven } from "./gaps/given-anyway.ts";
import { scheduleIn } from "./records/told-twice.ts";
import type { Label, Piece } from "./pieces/labels.ts";
import type { Reading, Span } from "./recognizer.ts";

/** What could be done, seen or kept: where it is said of the records, it is a wish and no frame. */
const WISHED =
  /\b(?:vot(?:e|es|ing)|random\w*|remind\w*|notif\w*|prompts?|\w+(?:izer|ator|inder|aker|icker)|calc\w*|percent\w*|totals?|sums?|average|count\w*|compar\w*|charts?|graphs?|maps?|turns?|draw\w*|grid|print\w*|scan\w*|photos?|pictures?|book(?:ings?|ed)|each|every|per|daily|weekly|monthly|logs?|lists?|plan\w*|track\w*|schedule|rota|brackets?|checks?|checkouts?|checklists?|paid|unpaid|due|overdue|left|owes?|owed|borrow\w*|lent|lend\w*|passwords?|sync\w*|shar(?:e[ds]?|ing)|chat|e-?mails?|search\w*|sort\w*|filter\w*|tick\w*|timer?s?|tags?|cards?|table|board|calendar|time ?line|blocks?|today|free|available|next|new|goals?|target|scor\w*|rank\w*|results?|status|online|live|automatic\w*|who|whose|which|where|when|how|should|must|alone|separate\w*|instead|also|too|\d+)\b/i;
/** What asks for something in what somebody tells of themselves. */
const ASKING =
  /\b(?:should|wanted|show me|shows|(?:i|we) (?:want|need|must|have to) (?:to (?:see|know|note|log|track|keep|write|record)|it|an?|the|some)\b|add|sort\w*|print\w*|search\w*|export\w*|per|total|count|chart|graph|if (?:possible|you can)|please|i'd|would|could)\b/i;
/** "Honestly I forget all the time", "I'm a student": how it is with somebody, and nothing to do. */
const COMPLAINING =
  /^[\s,;:.!(-]*(?:(?:and|but|so|because|since|cos|as|honestly|basically|to be honest|frankly|obviously|actually|free|please|also|plus|though)[\s,]+)*(?:(?:i|we|he|she|they|you|people|everyone|everybody|nobody|no one|the kids|(?:my|our|his|her|their) [\p{L}]+)(?:'m|'re|'s|'ve)?)(?: (?:always|often|never|just|really|also|sometimes|keeps?|constantly|usually|still|all|both|only|easily|tend to|already))*(?: (?:forget|forgets|forgot|lose|loses|lost|losing|hate|hates|struggle|struggles|mix|mixes|muddle|panic|worry|worries|suffer|suffers|live|lives|teach|teaches|study|studies|retired|work (?:at|in|for|as|nights)|works (?:at|in|for|as|nights)|am (?:an?|not|so|too|very|in|on|always|new)|are (?:an?|not|so|too|very|in|on|always|all|\d+)|is (?:an?|not|so|too|very|always|\d+)|(?:an?|not|so|too|very|in|on|always|new|\d+|bad|hopeless|terrible|useless|blind|deaf|dyslexic|disabled|old|retired|tired|busy|broke|clumsy|rubbish) ?)|(?<='(?:m|re|s)) (?:an?|not|so|too|very|always|new|bad|hopeless|terrible|useless|retired|busy|broke|rubbish))\b(?!.*\b(?:should|could|show|list of|want|per (?:week|month|day)|remind|would be)\b)/iu;
/** "I bake at 5am", "Sheila does it all in her head": who does what as it is, */
const TELLS =
  /^[\s,;:.!(-]*(?:(?:and|but|so|because|since|cos|as|honestly|basically|also|though|well)[\s,]+)*(?:(?:i|we|he|she|they|you|people|everyone|everybody|one (?:side|half|of) [\p{L} ]{2,12}|(?:my|our|his|her|their) [\p{L}]+(?: and i)?)(?:'(?:m|re|s|ve))? (?!to\b)[\p{L}])/iu;
const OF_SOMEBODY =
  /^[\s,;:.!(-]*\p{Lu}\p{Ll}+ (?:does|is|was|has|keeps|never|always|often|usually|used to|can't|cannot|doesn't|isn't|won't|likes|loves|hates|lives|works)\b/u;
/** and what asks for something all the same. */
const WANTS =
  /\b(?:see|sees|know|knows|find|tracks?|count|tick|marks?|filter|sort|add|adds|edit|choose|chooses|picks?|taps?|enter|enters|type|types|shows?|how (?:many|much|long|often)|which|totals?|average|compare|print|shares?|send|sends|opens?|writes?|put|puts|wants?|needs?|likes? to|loves? to|could|should|must|may|would|get|gets|remind\w*|swap|votes?|wins?|scores?|note|notes|logs?|save|saves|look (?:at|up)|plan|per|click|press|list|chart|graph|can)\b|'d\b/i;
/** What the app is to do, however it is labelled. */
const OF_THE_APP = /^[\s,;:.!?(-]*(?:and |then |also |so |that )*(?:it|this|that|they|which|them|the app|to)\b/i;
/** Beside what, by whom: nothing is asked for. */
const SAYS_NOTHING = /^(?:(?:on )?the side|(?:any of )?the (?:girls|boys|lads|ladies|guys)|at all)$/i;
/** "a counsellor in | private practice": where, and not how it looks or in which language. */
const PLACED = /\b(?:in|at|from|near)(?: the| an?| my| our)?\s*$/i;
const OF_LOOK =
  /\b(?:styles?|looks?|colou?rs?|languages?|fonts?|themes?|modes?|english|french|german|spanish|dutch|italian)\b/i;
/** "that isn't too long" */
const NOT_TOO = /(?:n't|\bnot) (?:be )?too (?:long|busy|big|much|crowded|fancy|flashy)\b/i;
/** What leads to the records, and says nothing of them. */
const LEADING =
  /^(?:(?:to|and|be|get|gets|all|up|down|an?|the|my|our|own|really|finally|would|like|love|want|so|it|me|us|them|in|of|at|on|for|with)\s+)*(?:(?:notes?|record\w*|writ(?:e|ing)|keep\w*|gather\w*|collect\w*|catalogue|manag\w*|organi[sz]\w*|look\w*|know|knows|tells?|prov(?:e|es|ing)|solves?|helps?|wish|grateful|glad|happy|chance|place|page|history|straight|order|glance|hand|eye|grip|way|back|wrong|right|tidy|idea|think|trying|lose|losing|forget|jot\w*|remember\w*|run|running|put|putting|account|thing|stuff|somewhere|something|together|properly|neatly|quick\w*)(?:\s+|$))+$/i;
/** What such an app is called: "gunpla backlog", "a ledger for the lemonade stand", "stock take for a bar". */
const CALLED =
  /^(?:(?:an?|the|my|our|simple|little|small|big|easy|quick|whole|old|new|paper|digital) )*(?:[\p{L}]+ )?(?:ledgers?|books?|registers?|sheets?|tables?|take|takes|stock ?take|backlog|diar(?:y|ies)|journals?|albums?|catalog(?:ue)?s?|files?|folders?|systems?|organi[sz]ers?|overview|society|club|association|committee|team|binder|notebooks?|log ?books?|scrap ?books?|manager|pad|database|archive|records?|app|keeper|wall|corner|stuff|things?|data|info(?:rmation)?)$/iu;
/** What an app does: beside the fields that it is to have, the head tells only of what they are. */
const DONE_BY_APP =
  /\b(?:counts?|counting|count ?down|calculat\w*|works? (?:it |that )?out|figures? out|convert\w*|draws?|random\w*|remind\w*|notif\w*|warn\w*|alerts?|alarms?|tap(?:s|ped)?|press(?:es)?|click\w*|tick(?:s|ed)? (?:each|them|it|off)|split\w*|vot(?:e|es|ing)|scan\w*|shar(?:e|es|ing)|sync\w*|prints?|print(?:ed|able|out)|compar\w*|search\w*|sort(?:s|ed)?\b(?! out)|timer?s?|stop ?watch|maps?|chat\w*|pay(?:ing)? online|log ?in|passwords?|random|generat\w*|suggest\w*|recommend\w*|translat\w*|each time|automatic\w*|maker|predict\w*|tells? (?:me|us)|shows? (?:me|us)|game|play|quiz|teach\w*|reach|towards|goals?|percent\w*|left|owes?|owed|how (?:much|many|long|often)|average|total)\b/i;
/** So many fields told say what the records are. */
const TOLD_FIELDS = 2;

/** "shoes and coats": more of the same, which is kept or named. */
const JOINED_BEFORE = /(?:,|&|\+|\/|\b(?:and|or|plus|with))(?: (?:the|my|our|their|an?|some|all))*\s*$/i;
const JOINED_AFTER = /^\s*(?:,|&|\+|\/|(?:and|or)\b)/i;

/**
 * What a prompt tells around the things that it asks for, "toads we carried over the road", "so I can keep my head above
 * water": words of the frame that say nothing to build, where the records that stand in it are there.
 */
export function withoutFrames(read: FirstRead, reading: Reading, pieces: readonly Piece[]): FirstRead {
  const isFrame = (words: string) =>
    isGivenIn(words, reading, pieces) || (read.app.entities.length > 0 && isOfFrame(words, reading, pieces, read.app));
  return {
    ...read,
    gaps: read.gaps.filter((words) => !isFrame(words)),
    rest: read.rest.filter((words) => !isFrame(words)),
    asides: [...read.asides, ...[...read.gaps, ...read.rest].filter(isFrame)],
  };
}

/** Where that is of which a site is, "a counsellor in private practice", and what it is anyway, "that isn't too long". */
export function withoutSiteFrames(read: FirstRead, reading: Reading, pieces: readonly Piece[]): FirstRead {
  const { text } = reading;
  const isFrame = (words: string) => {
    if (isGivenIn(words, reading, pieces)) return true;
    const at = text.toLowerCase().indexOf(words.toLowerCase());
    const piece = pieces.find(({ start, end }) => at >= 0 && start <= at && at < end);
    if (piece?.label === "LOOK") return NOT_TOO.test(text.slice(piece.start, piece.end));
    const isPlace = piece?.label === "HEAD" && PLACED.test(text.slice(piece.start, at)) && words.split(" ").length < 4;
    return isPlace && !WISHED.test(words) && !OF_LOOK.test(words);
  };
  return {
    ...read,
    gaps: read.gaps.filter((words) => !isFrame(words)),
    asides: [...read.asides, ...read.gaps.filter(isFrame)],
  };
}

/** "one tap", "free": what every app is, wherever it is not the name of something that is kept. */
function isGivenIn(words: string, { text }: Reading, pieces: readonly Piece[]): boolean {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  const piece = pieces.find(({ start, end }) => at >= 0 && start <= at && at < end);
  return (
    piece !== undefined && ASKED.has(piece.label) && (isGiven(words) || isGiven(text.slice(piece.start, piece.end)))
  );
}

/** What can be asked of an app, and what is told beside that. */
const ASKED: ReadonlySet<Label> = new Set(["WISH", "LOOK", "NOT", "ABOUT", "BEYOND", "SET"]);

function isOfFrame(words: string, reading: Reading, pieces: readonly Piece[], app: AppSpecification): boolean {
  if (SAYS_NOTHING.test(words.trim())) return true;
  const at = reading.text.toLowerCase().indexOf(words.toLowerCase());
  const span = { start: at, end: at + words.length };
  const piece = pieces.find(({ start, end }) => at >= 0 && start <= span.start && span.end <= end);
  if (piece !== undefined && piece.label !== "HEAD" && COMPLAINING.test(words)) return true;
  if (piece?.label === "WISH" && (TELLS.test(words) || OF_SOMEBODY.test(words)) && !WANTS.test(words)) return true;
  if (piece?.label === "LIST" && scheduleIn(words.trim(), app.entities) !== null) return true;
  if (piece?.label === "ABOUT")
    return !ASKING.test(words.replace(/\bplease\b/gi, "")) && !OF_THE_APP.test(reading.text.slice(piece.start));
  if (piece?.label !== "HEAD" || isJoined(reading, piece, span) || whyOutOfReach(words) !== null) return false;
  if (CALLED.test(words.trim()) || (!DONE_BY_APP.test(words) && isTold(pieces, app))) return true;
  return !WISHED.test(words) && isBeside(app.entities, reading, piece, span);
}

/** Whether the fields of the records were told: "which size everyone wears: shoes, trousers, shirt". */
function isTold(pieces: readonly Piece[], { entities }: AppSpecification): boolean {
  const told = pieces.filter(({ label }) => label === "FIELD").length;
  return told >= TOLD_FIELDS && entities.some(({ fields }) => fields.length > TOLD_FIELDS);
}

function isJoined({ text }: Reading, piece: Piece, { start, end }: Span): boolean {
  return JOINED_BEFORE.test(text.slice(piece.start, start)) || JOINED_AFTER.test(text.slice(end, piece.end));
}

/**
 * Whether the records of the app are those of the head: what is said behind them says more of them, "songs | my baby falls
 * asleep to", and is no other noun, "fundraising | thermometer"; before them stand only words that lead to them.
 */
function isBeside(entities: readonly Entity[], reading: Reading, piece: Piece, within: Span): boolean {
  const names = entities
    .flatMap(({ singular, plural }) => `${singular} ${plural}`.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((name) => name.length > 2);
  const holds = (words: readonly string[]) => words.some((word) => word.length > 2 && isKnown(word, names));
  const words = reading.text.slice(within.start, within.end);
  if (LEADING.test(words)) return true;
  const before = reading.words.findLast(({ start, end }) => end <= within.start && start >= piece.start)?.text ?? "";
  const first = reading.words.find(({ start }) => start >= within.start)?.text ?? "";
  const isApart = isClosedWord(before) || isFunctionWord(before) || isClosedWord(first) || isFunctionWord(first);
  return isApart && holds(contentOf(reading, { start: piece.start, end: within.start }));
}
