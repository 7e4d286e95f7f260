import { choiceOf } from "../../field-aside.ts";
import { splitList } from "../../split-list.ts";
import { asLabel, listInWords, pluralOf, singularOf } from "../../words.ts";
import { type Draft, makeDraft } from "../draft.ts";
import { phrase } from "../plan-part.ts";

/** Sorts of the same records: what one of them is called, and whether each happens on a day. */
const SORTS: readonly { one: string; isLog: boolean; nouns: RegExp }[] = [
  {
    one: "entry",
    isLog: true,
    nouns:
      /^(?:(?:(?:breast|bottle|night) ?)?(?:feed(?:ing)?|nap|nursing|bottle|sleep|nappy|nappy change|diaper|diaper change|pumping)|changing|bath(?:ing)?|walk|poo|poop|wee|pee|potty|toilet visit|training|grooming|meal|medicine|play)$/i,
  },
  {
    one: "outing",
    isLog: true,
    nouns:
      /^(?:run|jog|walk|hike|ride|bike ride|cycle|swim|row|ski tour|tour|climb|paddle|workout|gym session|gym|yoga|pilates|stretching|cycling|running|walking|swimming|hiking|rowing|dance class)$/i,
  },
  {
    one: "day",
    isLog: true,
    nouns:
      /^(?:sleep|mood|stress|energy|pain|food|exercise|diet|water|weight|symptom|period|headache|migraine|anxiety|feeling)$/i,
  },
  {
    one: "title",
    isLog: false,
    nouns:
      /^(?:film|movie|series|show|tv show|tv series|documentary|anime|cartoon|book|audiobook|podcast|comic|manga|album|cd|dvd|lp|record|single|tape|cassette|concert|play|musical|opera|game|video game|board game|card game|puzzle)$/i,
  },
  {
    one: "drink",
    isLog: false,
    nouns: /^(?:coffee|tea|wine|beer|cider|gin|rum|whisk(?:e)?y|cocktail|ale|juice|port|sherry|liqueur|spirit|mead)$/i,
  },
  {
    one: "item",
    isLog: false,
    nouns:
      /^(?:shoe|boot|clothes|clothing|hat|coat|jacket|dress|shirt|bag|belt|jewell?ery|toy|uniform|costume|tool|machine|part|spare part|book|furniture|equipment|glass|plate|china|pan|appliance|gadget|cable)$/i,
  },
  {
    one: "payment",
    isLog: false,
    nouns:
      /^(?:rent|bill|subscription|insurance|loan|tax|fee|standing order|direct debit|membership|mortgage|utility)$/i,
  },
  {
    one: "occasion",
    isLog: false,
    nouns: /^(?:birthday|anniversary|name day|holiday|wedding|christening|party|festival)$/i,
  },
  {
    one: "plant",
    isLog: false,
    nouns:
      /^(?:seed|plant|bulb|flower|vegetable|veg|herb|tree|shrub|cutting|fruit|rose|tuber|perennial|annual|houseplant|succulent|cactus)$/i,
  },
  {
    one: "find",
    isLog: false,
    nouns:
      /^(?:rock|mineral|fossil|crystal|shell|stone|gem|feather|bone|coin|stamp|banknote|medal|badge|pin|postcard|button|mushroom|berry)$/i,
  },
  {
    one: "sighting",
    isLog: true,
    nouns: /^(?:bird|butterfly|moth|insect|mammal|bat|dragonfly|bee|bug|spider|frog|animal|whale|dolphin)$/i,
  },
  {
    one: "dish",
    isLog: false,
    nouns:
      /^(?:cake|biscuit|cookie|pie|bread|roll|bun|tart|jam|chutney|pickle|preserve|marmalade|sauce|soup|stew|salad|curry|sweet|starter|main|dessert)$/i,
  },
  {
    one: "piece",
    isLog: false,
    nouns:
      /^(?:song|hymn|carol|tune|poem|story|prayer|reading|dance|scale|study|sonata|blanket|jumper|sock|hat|scarf|quilt|pot|bowl|mug|vase|plate|painting|drawing|print|sketch|candle|soap|card)$/i,
  },
  {
    one: "repair",
    isLog: true,
    nouns: /^(?:repair|service|inspection|check|cleaning|maintenance|fault|breakdown|mot)$/i,
  },
];

const TAIL =
  /\s(?:(?:that |which )?(?:i|we|my|our|he|she|they)|of|for|in|at|from|on|to|by|with|per|each|every)(?:'ve)? .*$/i;

/**
 * Of "coffee and tea I tried: brand, stars" and "baby feeding and naps: side, ml" each record is one or the other, with the
 * same fields; null where the two are of different sorts, as customers and orders are.
 */
export function kindsOfOne(core: string): Draft | null {
  const tail = TAIL.exec(core)?.[0] ?? "";
  const items = splitList(
    core.slice(0, core.length - tail.length).replace(/ (?:log|diary|tracker|list|record|book|journal)s?$/i, ""),
  );
  if (items.length < 2 || items.length > 5) return null;
  for (const { one, isLog, nouns } of SORTS) {
    const kinds = items.map((item, index) => kindIn(item, nouns, index === 0));
    if (kinds.some((kind) => kind === null) || new Set(kinds).size < kinds.length) continue;
    const words = core.slice(0, core.length - tail.length);
    // "Movie and series tracker" is of movies and series.
    const isTracked = /\s(?:log|diary|tracker|list|record|book|journal)s?$/i.test(words);
    const draft = makeDraft({
      singular: one,
      plural: isTracked
        ? listInWords(kinds.flatMap((kind) => (kind === null ? [] : [pluralOf(kind)])))
        : words.toLowerCase(),
      name: asLabel(core),
      words: core,
      domain: null,
      isList: true,
    });
    draft.isLog = isLog;
    // Of a day both are noted.
    if (one !== "day")
      draft.extras.push(phrase("Type", choiceOf(kinds.flatMap((kind) => (kind === null ? [] : [asLabel(kind)])))));
    return draft;
  }
  return null;
}

/** "Baby feeding" is a feeding. */
function kindIn(item: string, nouns: RegExp, isFirst: boolean): string | null {
  const words = item
    .toLowerCase()
    .replace(/^(?:my|our|the|all) /, "")
    .split(" ");
  for (const from of isFirst ? [0, 1, 2] : [0]) {
    const noun = words.slice(from).join(" ");
    const one = singularOf(noun);
    if (noun !== "" && (nouns.test(one) || nouns.test(noun))) return nouns.test(one) ? one : noun;
  }
  return null;
}
