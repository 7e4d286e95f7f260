import type { Field } from "@lathe/protocol/app/field";
import { makeField } from "../../field-kinds.ts";
import { type ComposedList, addField } from "../composed.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";
import { isLevel, numbersOf } from "../sums/find-amount.ts";

const STOCK = /quantity|qty|stock|left|count|how many|amount|number|pieces|units|bags|bottles|packs|boxes/i;
const NEEDS_NUMBER = "What is low is marked where there is a number of how many are left: “add a quantity field”.";
const NOT_SENT = "No message is sent. What is low is marked in the list, and how many there are stands above it.";

/** What is running low, in whatever words. */
export const ASKED_STOCK: readonly AskedWords[] = [
  {
    // "a warning when we should order again", "tell me what to buy", "what do we need to restock"
    pattern:
      /^(?!.*\b(?:before|from whom|where to|gift|birthday|present)\b)(?:.*\b)?(?:when|what|which(?: ones| items| things)?|that|time)(?: (?:i|we|you|it|they|items|one|is|are|has|have|do|does|need|needs|should|must|ought|to|be|time|needs to|i'm|we're))* (?:re-?order(?:ed|ing)?|order(?:ed)? (?:again|more|new ones|next)|restock(?:ed|ing)?|buy(?:ing)?(?: (?:again|more|next|soon|new|it|them))?|bought again|get more|refill(?:ed|ing)?|top(?:ped)? up|stock(?:ing)? up|replenish(?:ed|ing)?)(?: (?:it|them|again|more|soon|next))*$/iu,
    change: (list) => withLow(list),
    note: NOT_SENT,
    answer: NEEDS_NUMBER,
  },
  {
    // "a shopping list of what is running low", "running out list"
    pattern:
      /^(?:(?:show|see|with|an?|the|make|create|generate|automatic|auto|and|i|we|want|my|our) )*(?:(?:shopping|buying|order|re-?order|restock(?:ing)?|refill) lists? (?:of|from|with|for|out of) (?:what(?:ever)?|things|items|everything|products|all|the|stock)\b.*\b(?:low|out|empty|missing|gone)\b.*|(?:running|runs) (?:out|low)(?: soon)?(?: (?:list|items|things|products|first|overview))?|list of (?:things |items |what(?:'s| is) )?(?:that are |that is )?(?:running (?:out|low)|low))$/iu,
    change: (list) => withLow(list),
    note: "What is low is marked in the list, and how many there are stands above it; a list to buy of its own I do not make of it.",
    answer: NEEDS_NUMBER,
  },
  {
    // "minimum amount for each item", "reorder level", "a minimum stock"
    pattern:
      /^(?:(?:set|with|an?|the|and|have|add|own|its|let me|i want|we want|enter) )*(?:minimum|min\.?|re-?order|par|safety)(?: (?:amount|quantity|stock|level|number|point|count|threshold))+(?: (?:for|per|of|on) (?:each|every|all|an?)(?: [\p{L}]+)?)?$/iu,
    change: withMinimum,
    answer: NEEDS_NUMBER,
  },
  {
    // "how many are left in the pack"
    pattern:
      /^(?:(?:show|see|know|and|i|we|want|to|also|shows?|track|keep track of) )*how (?:many|much)(?: [\p{L}]+)? (?:is|are|i have|we have)? ?(?:still )?left (?:in|of|on) (?:the |each |every |an? |my |our )?(?:packs?|box(?:es)?|packets?|bottles?|jars?|tins?|bags?|tubes?|rolls?|drawers?|shelf|shelves|fridge|freezer|stock|cupboards?|pantry|cellar|store ?room)$/iu,
    change: (list) => {
      if (list.entity.lowStock !== null || stockOf(list) !== null) return { ...list };
      return withLeft(list);
    },
  },
  {
    // "what is left", of what there is a number
    pattern:
      /^(?:(?:show|see|know|and|i|we|want|to|also) )*what(?:'s| is)(?: still)? left(?: in (?:stock|the (?:cellar|pantry|freezer|fridge|store)))?$/iu,
    change: (list) => (list.entity.lowStock !== null || stockOf(list) !== null ? { ...list } : null),
  },
  {
    // "total number of bottles", "how many jars do I have"
    pattern:
      /^(?:(?:show|see|know|and|i|we|want|to|the|a) )*(?:(?:total |overall )?(?:number|count) of|how many) (?:all )?(bottles|jars|packs|pieces|boxes|tins|bags|units|items|rolls|cans|eggs|copies|packets|cartons|tubes)(?: (?:do|are|have|there|i|we|in|the|my|stock|cellar|pantry|freezer|fridge|total|altogether|all))*$/iu,
    change: (list, [, noun = ""]) => {
      const stock = stockOf(list);
      if (stock === null || !STOCK.test(stock.label)) return null;
      const measure = { type: "sum" as const, field: stock.id };
      const figure = { label: `Number of ${noun.toLowerCase()}`, entity: list.entity.id, measure };
      return { ...list, figures: [...(list.figures ?? []), figure] };
    },
  },
];

const NO_STOCK =
  /\b(?:min|reorder|target|ordered|per|times|dose|year|vintage|age|size|level|rating|price|weight|length)\b/i;

function stockOf(list: ComposedList): Field | null {
  const counts = numbersOf(list).filter(
    (field) => field.type === "number" && !isLevel(field, list.entity) && !NO_STOCK.test(field.label),
  );
  return counts.find(({ label }) => STOCK.test(label)) ?? (counts.length === 1 ? (counts[0] ?? null) : null);
}

/** Of what is used up there is a number of how many are left. */
const USED_UP =
  /(?:^| )(?:medicine|medication|pill|tablet|vitamin|supplement|item|product|supply|ingredient|consumable|stock|part|material|food|coffee|filament|yarn|seed|ink|cartridge|filter|battery|nappy|diaper)$/i;

function withLeft(list: ComposedList): ComposedList | null {
  if (list.entity.fields.length >= 30) return null;
  const made = addField(list, makeField("Left", { type: "number", min: 0, stepper: true }));
  const examples = made.list.entity.examples.map((each, index) => ({
    ...each,
    [made.field.id]: [12, 3, 28, 7][index % 4] ?? 12,
  }));
  return { ...made.list, entity: { ...made.list.entity, examples } };
}

/** What there are few of is marked, and how many of that stand above the list. */
function withLow(list: ComposedList): ComposedList | null {
  const stock = stockOf(list);
  if (list.entity.lowStock === null && stock === null) {
    const counted = USED_UP.test(list.entity.singular) ? withLeft(list) : null;
    return counted === null ? null : withLow(counted);
  }
  const lowStock = list.entity.lowStock ?? { field: stock?.id ?? "", threshold: 5 };
  const figure = { label: "Low", entity: list.entity.id, measure: { type: "count" as const }, only: "low" as const };
  return { ...list, entity: { ...list.entity, lowStock }, figures: [...(list.figures ?? []), figure] };
}

function withMinimum(list: ComposedList): ComposedList | null {
  const stock = stockOf(list);
  if (stock === null || list.entity.fields.length >= 30) return null;
  const known = list.entity.fields.find(
    ({ type, label }) => type === "number" && /\bmin|reorder|par level/i.test(label),
  );
  const made =
    known === undefined ? addField(list, makeField("Minimum", { type: "number", min: 0 })) : { list, field: known };
  const examples = made.list.entity.examples.map((each, index) => ({
    ...each,
    ...(known === undefined ? { [made.field.id]: [2, 4, 1, 5][index % 4] ?? 2 } : {}),
  }));
  const lowStock = { field: stock.id, threshold: made.field.id };
  return { ...made.list, entity: { ...made.list.entity, examples, lowStock } };
}
