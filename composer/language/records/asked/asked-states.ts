import type { Piece } from "../../pieces/labels.ts";
import { choiceOf } from "../../field-aside.ts";
import { makeField } from "../../field-kinds.ts";
import { asLabel } from "../../words.ts";
import { type ComposedList, addField, withView } from "../composed.ts";
import { filled, withColumns } from "../fields/group-fields.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";

const ADVERB = "(?:been|all|still|already|now|currently|just|yet|completely|finally)";
/** "which ones are all", "what I've", "which of them is": what leads to how some of them stand. */
const LEAD = `(?:which|what)(?: ones?| of (?:them|these)| [\\p{L}]+s(?= are))?(?:'s|'re| is| are| have| has| was| were|(?: (?:i|we|they)(?:'ve|'m|'re| have| am| are|(?= (?:want|need|plan|own|finished|gave|sold|read|watched)))))+(?: ${ADVERB})*`;
const STATE = "((?!the\\b|my\\b|due\\b|over)[\\p{L}'-]+(?: [\\p{L}'-]+){0,3}?)";
const PAUSE = "(?:\\s*[,;/]\\s*(?:(?:and|or) )?|\\s+(?:and|or) )";
const STANDING = new RegExp(
  `(?<![\\p{L}])${LEAD} ${STATE}(?:${PAUSE}(?:${LEAD}) ${STATE})+(?=\\s*(?:[.;!?,(]|$)|\\s+(?:and|so|with|by|on)\\s)`,
  "iu",
);
/** "which are fermenting, bottled or drunk" */
const STANDING_SHORT = new RegExp(
  `(?<![\\p{L}])${LEAD} ${STATE}(?:\\s*[,/]\\s*(?!which|what|who|when|how)${STATE})+,? (?:and|or) (?!which|what|who|when|how|then)${STATE}(?=\\s*(?:[.;!?,(]|$))`,
  "iu",
);
/** "I want to see": what leads to the question. */
const WISHED =
  /(?:(?:^|(?<=[.;!?]\s)|(?<=,\s))(?:and )?(?:(?:i|we)(?:'d| would)? (?:like|want|need) to |please |to )?(?:see|show|know|tell|find)(?: (?:me|us|out))? )$/i;

/** No way to stand: a negation is a tick, and what is due is a day. */
const NO_STATE =
  /\b(?:not?|n't|isn't|aren't|haven't|hasn't|due|overdue|late|expired?|expires?|best|most|cheapest|left|missing|worth|it|them|this|that|free|mine)\b|\b(?:soon|today|tomorrow)$/i;
const STATE_LIKE =
  /(?:ing|ed|en|nt|lt|pt|ft|ut|ot|ld|wn|ne|de|pt|ght|unk|ad|et|sh|sy|dy|ty)$|\b(?:out|up|off|away|down|back)$|^(?:in|on|at|with|to|out|off|up|under|want|need|plan|own)\b|^(?:ready|empty|full|open|new|old|alive|dead|away|home|here|sold|lost|read|sick|well|ill|ripe|asleep|pregnant|dry)$/i;
const PLACE = /^(?:in|on|at|with|under) /i;

/** How things stand, in the words of a question: "which are fermenting, which are in bottles and which are all drunk". */
export function statesIn(words: string): { states: string[]; start: number; end: number } | null {
  const long = STANDING.exec(words);
  const found = long ?? STANDING_SHORT.exec(words);
  if (found === null) return null;
  const parts = found[0]
    .split(new RegExp(long === null ? `${PAUSE}` : `${PAUSE}(?=(?:which|what)(?![\\p{L}]))`, "iu"))
    .map((part) => part.replace(new RegExp(`^(?:${LEAD}) `, "iu"), "").trim())
    .filter((part) => part !== "");
  const isWhole = parts.every(
    (part) =>
      part.split(" ").length <= 4 &&
      !NO_STATE.test(part) &&
      (STATE_LIKE.test(part) || STATE_LIKE.test(part.split(" ")[0] ?? "")),
  );
  if (parts.length < 2 || parts.length > 8 || !isWhole) return null;
  const lead = WISHED.exec(words.slice(0, found.index))?.[0].length ?? 0;
  return { states: parts, start: found.index - lead, end: found.index + found[0].length };
}

/** The pieces with such a question as one wish; what was told before it says what all of it is about. */
export function withStates(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const asked = statesIn(text);
  if (asked === null) return pieces;
  const isWithin = ({ start, end }: Piece) => start < asked.end && end > asked.start + 1;
  const first = pieces.find(isWithin);
  const others = pieces.filter((piece) => !isWithin(piece));
  if (first === undefined) return pieces;
  // "a log of bottles which are …": what stands before it in the same piece goes on.
  const before = text.slice(first.start, asked.start).trim();
  const kept: Piece[] = before.length > 3 ? [{ ...first, end: asked.start }] : [];
  const wish: Piece = { label: "WISH", start: kept.length > 0 ? asked.start : first.start, end: asked.end };
  const told = [...others, ...kept, wish].toSorted((a, b) => a.start - b.start);
  if (told.some(({ label }) => label === "HEAD" || label === "LIST")) return told;
  return told.map((piece, index) => (index === 0 && piece.label === "ABOUT" ? { ...piece, label: "HEAD" } : piece));
}

export const ASKED_STANDING: readonly AskedWords[] = [
  {
    pattern: /^(?=.*\b(?:which|what)\b).*$/iu,
    change: (list, _groups, words) => {
      const asked = statesIn(words);
      return asked === null ? null : standing(list, asked.states);
    },
  },
];

function standing(list: ComposedList, states: readonly string[]): ComposedList | null {
  if (list.entity.fields.length >= 30) return null;
  const options = states.map((state) => asLabel(state.replace(/^(?:(?:all|still|already|now) )+/i, "")));
  const isPlace = options.every((option) => PLACE.test(option));
  const told =
    options.length > 2 && !isPlace
      ? withColumns(list, options.join(", "))
      : grouped(list, isPlace ? "Where" : "Status", options);
  const field = told.entity.fields.find((each) => each.type === "choice" && each.options.join() === options.join())?.id;
  if (field === undefined) return told;
  const { features } = told.entity;
  const filters = [...new Set([...features.filters, field])];
  return { ...told, entity: { ...told.entity, features: { ...features, filters } } };
}

function grouped(list: ComposedList, label: string, options: readonly string[]): ComposedList {
  const kind = choiceOf(options);
  const names = label === "Where" ? /^(?:where|place|location|stored in|kept in)$/i : /^(?:status|stage|state|phase)$/i;
  const known = list.entity.fields.find(
    (field) => names.test(field.label) && (field.type === "text" || field.type === "choice"),
  );
  const made =
    known === undefined
      ? addField(list, makeField(label, kind))
      : { list: withKind(list, makeField(known.label, kind, known.required, known.id)), field: known };
  const values = kind.type === "choice" ? kind.options : [];
  return withView(filled(made.list, made.field.id, values), { type: "sections", by: made.field.id });
}

function withKind(list: ComposedList, field: ReturnType<typeof makeField>): ComposedList {
  const fields = list.entity.fields.map((each) => (each.id === field.id ? field : each));
  return { ...list, entity: { ...list.entity, fields } };
}
