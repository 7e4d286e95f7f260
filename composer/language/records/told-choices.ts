import type { FieldPhrase } from "../field-phrase.ts";
import type { Piece } from "../pieces/labels.ts";
import { singularOf } from "../words.ts";
import type { Draft } from "./draft.ts";

/** "We have 3 rooms:", "Our courts are": what there are so many of. */
const THERE_ARE =
  /(?:^|[\s,;.!?:])(?:(?:we|i|they|you)(?:'ve)? (?:have |got |own |use |do |offer |run )+|there(?:'s| are| is) |(?:the|our|my) )(?:\d+ |several |some |these |the |different |following )*(?:different |main )?([\p{L}-]+s)(?: (?:are|is|here are))?\s*[:,(–-]?\s*$/iu;
/** "We are Jo, Pia and Mark", "the kids are", "it's for": people by their names. */
const PEOPLE_ARE =
  /(?:^|[\s,;.!?:])(?:we(?:'re| are)|(?:the|our|my) (?:kids|children|people|members|players|flatmates|housemates|names|boys|girls|friends|family|team|helpers|carers|drivers|siblings|brothers|sisters)(?: are)?|it's for|names are)\s*[:,(–-]?\s*$/iu;
const WHO =
  /^(?:who(?: .+)?|person|whose(?: turn)?|(?:[\p{L}]+ )?by|child|kid|member|player|flatmate|housemate|helper|carer|driver|cook|assigned to|responsible|(?:done|picked|paid|cooked|cleaned|driven|chosen|read) by)$/iu;

/** The field whose values are told behind the fields: "which room … We have 3 rooms: big hall, kitchen"; null for none. */
export function choiceTold(
  text: string,
  pieces: readonly Piece[],
  item: Piece,
  drafts: readonly Draft[],
): FieldPhrase | null {
  const index = pieces.indexOf(item);
  let first = index;
  while (pieces[first - 1]?.label === "ITEM") first -= 1;
  const start = pieces[first]?.start ?? item.start;
  const own = text.slice(start, pieces[first]?.end ?? start);
  // ". We are Jo": the lead may be in the first of them.
  const lead = `${text.slice(Math.max(0, start - 80), start)}${own.replace(/[\p{L}'-]+\s*$/u, "")}`;
  const fields = drafts.flatMap(({ phrases, extras }) => [...phrases, ...extras]).filter(isOpen);
  const noun = singularOf((THERE_ARE.exec(lead)?.[1] ?? "").toLowerCase());
  const named = noun === "" ? [] : fields.filter(({ label }) => label.toLowerCase().split(" ").at(-1) === noun);
  const people = PEOPLE_ARE.test(lead) ? fields.filter(({ label }) => WHO.test(label)) : [];
  return named[0] ?? (people.length === 1 ? (people[0] ?? null) : null);
}

/** A name without what leads to it: "We are Jo" → "Jo". */
export function namedItem(words: string): string {
  return words.replace(
    /^(?:(?:we|they|these|those|the [\p{L}]+|our [\p{L}]+|my [\p{L}]+)(?:'re| are) |it's for |and )/iu,
    "",
  );
}

function isOpen({ kind }: FieldPhrase): boolean {
  return kind.type === "text" || kind.type === "choice";
}
