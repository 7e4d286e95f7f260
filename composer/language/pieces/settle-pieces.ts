import type { Label, Piece } from "./labels.ts";

/**
 * The pieces as their words say for sure, whatever the models say: what ends in the middle of a phrase goes on with the next
 * piece ("when they were", "last watered"), and what is two stands apart.
 */
export function settledPieces(text: string, pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces.flatMap((each) => apart(text, each))) {
    const last = whole.at(-1);
    const own = text.slice(piece.start, piece.end);
    const isOpen = last !== undefined && OPEN_END.test(text.slice(last.start, last.end)) && /^[\p{L}\p{N}]/u.test(own);
    const isSign = !/[\p{L}\p{N}]/u.test(own);
    const isCut =
      last !== undefined &&
      (CUT.test(text.slice(last.start, last.end)) || LISTING.test(text.slice(last.start, last.end)));
    // "a sign-up form | that lists | who signed up"
    if (last !== undefined && LISTING.test(text.slice(last.start, last.end))) last.label = "WISH";
    const goesOn = isOpen || CONTINUES[piece.label]?.test(own) === true;
    const label =
      piece.label === "TOOL" && LISTS.test(own) ? "LIST" : isOneOfSeveral(text, whole, piece) ? "TOOL" : piece.label;
    if (last !== undefined && (isSign || isCut || (last.label === piece.label && goesOn))) last.end = piece.end;
    else whole.push({ ...piece, label });
  }
  return keepsRecords(text, whole)
    ? whole.map((piece) => (piece.label === "PART" ? { ...piece, label: "LIST" } : piece))
    : whole;
}

/** "Plant journal with photos, watering dates": no site has sections that are kept day by day. */
const KEEPS = /\b(?:journal|log|log ?book|diary|tracker)[\s,:]*$/i;
const SITE = /\b(?:web ?sites?|sites?|pages?|blogs?|portfolio|landing|homepage|magazine)\b/i;

function keepsRecords(text: string, pieces: readonly Piece[]): boolean {
  const head = pieces.find(({ label }) => label === "HEAD");
  return head !== undefined && KEEPS.test(text.slice(head.start, head.end)) && !SITE.test(text);
}

/** "calculators for discounts | , sales tax | and percentage change" */
function isOneOfSeveral(text: string, before: readonly Piece[], { label }: Piece): boolean {
  const head = before.find((piece) => piece.label === "HEAD");
  if (head === undefined || !["WISH", "FIELD", "SET", "ITEM"].includes(label)) return false;
  const isListed = before.slice(before.indexOf(head) + 1).every((piece) => piece.label === "TOOL");
  return isListed && /\bcalculators (?:for|of) [\p{L} -]+$/iu.test(text.slice(head.start, head.end));
}

/** "a timer, a to-do list and notes": a list beside a tool is none. */
const LISTS = /(?:^|\s)(?:to-?do|shopping|packing|grocery|guest|check|wish|bucket|chore|task)[- ]?lists?[.!]*$/i;

function apart(text: string, piece: Piece): Piece[] {
  switch (piece.label) {
    case "NOT":
      return wantedApart(text, piece);
    case "HEAD":
      return addedApart(text, piece).flatMap((each) => (each.label === "HEAD" ? reminderApart(text, each) : [each]));
    case "ITEM":
      return peopleApart(text, piece);
    case "PART":
      return coursesApart(text, piece);
    case "LOOK":
      return rowApart(text, piece);
    default:
      return [piece];
  }
}

/** "A household app where family members can add | chores": what stands in it is the first of its lists. */
const ADDED =
  /^[\s]*(?:an? |my |our |the )?(?:[\p{L}-]+ ){1,3}(?:app|application|platform|hub|organi[sz]er) (?=where (?:family members|members|everyone|everybody|people|roommates|flatmates|parents|we) can (?:add|create|manage|track|log|keep|plan) ([\p{L}-]+s)[\s,.]*$)/iu;

function addedApart(text: string, piece: Piece): Piece[] {
  const found = ADDED.exec(text.slice(piece.start, piece.end));
  const [head, list] = found ?? [];
  if (head === undefined || list === undefined) return [piece];
  const start = piece.start + text.slice(piece.start, piece.end).lastIndexOf(list);
  return [
    { ...piece, end: piece.start + head.length },
    { label: "ABOUT", start: piece.start + head.length, end: start, said: "who adds them" },
    { ...piece, label: "LIST", start },
  ];
}

/** "Medication | reminder app": what is kept, and what an app would have to do by itself. */
const REMINDER = /(?<=\p{L}) (?:reminders?|notifier|alarm)(?: (?:app|tool|list))?(?=[\s,:.]*$)/iu;

function reminderApart(text: string, piece: Piece): Piece[] {
  const at = text.slice(piece.start, piece.end).search(REMINDER);
  if (at < 1) return [piece];
  return [
    { ...piece, end: piece.start + at },
    { ...piece, label: "BEYOND", start: piece.start + at + 1 },
  ];
}

/** "team: | Anna Harlow - partner": whose section it is stands before the first. */
const PEOPLE =
  /^[\s,;.]*(?:(?:our|the|my|with|and) )*(?:team|staff|crew|people|board|coaches|teachers|trainers|therapists|doctors|members)(?=: ?\p{Lu})/iu;

function peopleApart(text: string, piece: Piece): Piece[] {
  const length = PEOPLE.exec(text.slice(piece.start, piece.end))?.[0].length ?? 0;
  if (length === 0) return [piece];
  return [
    { ...piece, label: "PART", end: piece.start + length },
    { ...piece, start: piece.start + length },
  ];
}

/** "Menu | with breakfast, | cakes | and coffee": what there is, where none of it is said of each dish. */
const COURSES = /^[\s,;.]*(?:(?:our|the|a|my|with|and|food|drinks?) )*menu(?= with [\p{Ll} -]+(?:,| and ))/iu;
const OF_DISHES =
  /\b(?:prices?|photos?|pictures?|images?|descriptions?|allergens?|names?|categories|sections|icons?|symbols?|labels?|filters?|search|options|pdf|download|the|our|a)\b/i;

function coursesApart(text: string, piece: Piece): Piece[] {
  const words = text.slice(piece.start, piece.end);
  const length = COURSES.exec(words)?.[0].length ?? 0;
  const rest = words.slice(length);
  if (length === 0 || OF_DISHES.test(rest)) return [piece];
  const starts = [0, ...[...rest.matchAll(/, (?:and )?| and /g)].map(({ index }) => index)].map(
    (at) => piece.start + length + at,
  );
  return [
    { ...piece, end: piece.start + length },
    ...starts.map((start, index): Piece => ({ label: "ITEM", start, end: starts[index + 1] ?? piece.end })),
  ];
}

/** "with clothes, outfits and seasons": several things, and nothing of a look. */
const ROW =
  /^[\s,]*with (?:[\p{L}'-]+(?: [\p{L}'-]+)?, )+(?:and )?[\p{L}'-]+(?: [\p{L}'-]+)?(?: and [\p{L}'-]+(?: [\p{L}'-]+)?)?[.\s]*$/iu;
const OF_LOOKS =
  /\b(?:colou?rs?|dark|light|bright|minimal\w*|clean|modern|simple|plain|design|style|styling|themes?|look|feel|fonts?|tones?|mode|layout|pretty|cute|elegant|playful|retro|vintage|cos[iy]|warm|cold|calm|bold|rounded|corners|shadows?|accents?|background|buttons?|icons?|animations?|gradients?|pastel\w*|neutral|serif|white|black|grey|gray|blue|green|red|pink|purple|yellow|orange|brown|teal|navy|beige|gold|wood|flowers|hearts|stars|stripes|dots)\b/i;

function rowApart(text: string, piece: Piece): Piece[] {
  const words = text.slice(piece.start, piece.end);
  if (!ROW.test(words) || OF_LOOKS.test(words)) return [piece];
  const starts = [0, ...[...words.matchAll(/, (?:and )?| and /g)].map(({ index }) => index)];
  return starts.map((at, index): Piece => ({
    label: "LIST",
    start: piece.start + at,
    end: piece.start + (starts[index + 1] ?? words.length),
  }));
}

/** "without due dates and with tags": what is wanted stands apart from what is not. */
function wantedApart(text: string, piece: Piece): Piece[] {
  const cut = text.slice(piece.start, piece.end).search(/\s(?:and|but)\s+with\s/i);
  if (cut < 1) return [piece];
  return [
    { ...piece, end: piece.start + cut },
    { label: "FIELD", start: piece.start + cut + 1, end: piece.end },
  ];
}

/** "a list of who | reserved": whatever the rest is called, it goes on. */
const CUT = /\b(?:list of|see|show|shows|overview of|know) who$/i;

/** What only says that something is shown. */
const LISTING = /^\s*(?:(?:that|which|and|to|it) )*(?:lists?|shows?|tells?)$/i;

/** What cannot begin a piece of its own: "plan | to watch", "how much is in ready | bikes". */
const CONTINUES: Partial<Record<Label, RegExp>> = {
  OPTION: /^(?:to|of|off|out|up|by|at) \S/i,
  WISH: /^(?!(?:and|with|plus|or|also|then|show|see|sort|search|filter|group|export|import|print|tick|check|mark|highlight|flag|warn|undo|total|sum|average|chart|graph|count|calendar|board|table|list|weekly|monthly|yearly|daily)\b)[\p{L}'-]+(?: [\p{L}'-]+){0,2}[.!?]?$/iu,
};

const OPEN_END =
  /(?:^|\s)(?:an?|the|my|our|his|her|its|their|of|in|on|at|to|for|from|by|is|was|are|were|be|been|has|have|had|how|what|which|who|when|where|i|we|they|it|he|she|that|per|each|every)$/iu;
