import type { Label, Piece } from "../pieces/labels.ts";
import { asLabel, pluralOf, singularOf } from "../words.ts";
import { isPersonNoun } from "../examples/titles.ts";
import { isClosedWord } from "../closed-words.ts";
import { type Draft, makeDraft } from "./draft.ts";
import { findNoun } from "./find-noun.ts";
import { draftFor, phrase } from "./plan-part.ts";
import type { Plan } from "./plans.ts";

const NO_NOUN =
  "(?!(?:list|own|new|more|the|our|my|should|must|can|could|to|will|would|from|in|as|come|comes|are|is|be|that|which|we|i|it|they)(?![\\p{L}-]))";
const NOUN = `(${NO_NOUN}[\\p{L}-]+(?: ${NO_NOUN}[\\p{L}-]+)??)`;
const THEM = "(?:i|we|you|he|she|they|people|the (?:team|club|members))";
const EDIT = "(?:edit|change|add to|add|extend|manage|maintain|adapt|adjust|rename|update|fill(?: in)?)";
const SELF =
  "(?: (?:and|or|to|it|them|new ones|more|later|(?:our|my|them|your|her|him)sel(?:f|ves)|anytime|any time|at any time|as we (?:go|like)))*";
const CAN = `(?:,? (?:that|which))? ${THEM} (?:can|could|may|want to|should be able to|must be able to) ${EDIT}(?: (?:and|or) ${EDIT})*${SELF}`;
const OWN = "(?:own |editable |separate |changeable |extendable )";

/** Ways of saying that what is chosen from is kept as a list: the group is what it is a list of. */
const ASKED: readonly RegExp[] = [
  // "category from a list we can edit", "craftsmen should be a list we can edit"
  new RegExp(
    `^(?:the |our |and |with |also |have |all )*${NOUN}(?:,? (?:should|must|can|could|to|will|would|it|they|i|we|want|be|come|comes|are|is|chosen|picked|selected|taken|as))* ?(?:from|in|out of|as|be|is|are|to be)? (?:an? |our |my |its |their )?(?:list(?: of (?:our|my|its|their) own)?${CAN}|${OWN}list(?:${CAN})?|list of (?:our|my|its|their) own)$`,
    "iu",
  ),
  // "an editable list of categories", "a list of craftsmen we can edit"
  new RegExp(
    `^(?:and |with |also |plus )*(?:an? |our |my |the )?(?:${OWN}list of (?:the |our )?${NOUN}|list of (?:the |our )?${NOUN}${CAN})$`,
    "iu",
  ),
  // "we want to add patrols ourselves"
  new RegExp(
    `^(?:and |also |but )*${THEM}(?:'d)? (?:(?:want|need|would like|like|can|could|must|should)(?: to)? (?:be able to )?)${EDIT}(?: (?:and|or) ${EDIT})* (?:(?:new|more|the|our|my|these|other) )*${NOUN} (?:our|my|them|your|her|him)sel(?:f|ves)$`,
    "iu",
  ),
  // "categories we can change ourselves"
  new RegExp(`^(?:with |and |the |our )*${NOUN}${CAN}$`, "iu"),
  // "let me add my own categories", "custom categories"
  /^(?:(?:and|also|with|i|we|you|can|could|want|like|would|need|to|let|lets|me|us|be able|should be able) )*(?:(?:add|create|make|define|have|set up|use|choose) (?:new |custom |(?:my|our|your) own )+|custom |(?:my|our) own )((?:categor(?:y|ies)|tags|rooms|groups|types|genres|labels|projects|places|locations|subjects|teams|statuses))$/iu,
];

/** What is to be chosen from a list that people keep themselves: "category from a list we can edit"; null where it is not asked for. */
export function editableIn(words: string): string | null {
  const text = words.replace(/^[\s,;:.!?()-]+|[\s,;:.!?()]+$/g, "");
  for (const pattern of ASKED) {
    const noun = (pattern.exec(text) ?? []).slice(1).find((group) => group !== undefined);
    if (noun !== undefined && isChoice(noun)) return singularOf(noun.toLowerCase());
  }
  return null;
}

/** Not "entries we can edit", which is what an app does anyway. */
const ANYTHING =
  /^(?:entry|record|item|thing|everything|anything|it|them|they|this|that|data|detail|field|list|table|app|text|one|all|name|date|price|row|page|colou?r|note|status|photo|picture|answer|question)$/;

function isChoice(noun: string): boolean {
  const single = singularOf(noun.toLowerCase());
  return !ANYTHING.test(single.split(" ").at(-1) ?? single) && !isClosedWord(noun.toLowerCase());
}

/** "(Foxes, Owls, Otters - we want to add patrols ourselves)": what is wished stands behind the options. */
export function wishesBehindOptions(pieces: readonly Piece[], text: string): Piece[] {
  const found: Piece[] = [];
  for (const each of pieces) {
    const last = found.at(-1);
    const piece = isInBrackets(each, last, text) ? { ...each, label: "OPTION" as const } : each;
    const words = text.slice(piece.start, piece.end);
    // What was cut within the wish.
    if (
      last?.label === "WISH" &&
      last.end === piece.start &&
      WISHED.test(text.slice(last.start, last.end)) &&
      GOES_ON.has(piece.label) &&
      !/^\s*[,.;]/.test(words)
    ) {
      found[found.length - 1] = { ...last, end: piece.end };
      continue;
    }
    const at = piece.label === "OPTION" || piece.label === "ITEM" ? words.search(WISHED) : -1;
    if (at <= 0) {
      found.push(piece);
      continue;
    }
    found.push({ ...piece, end: piece.start + at }, { start: piece.start + at, end: piece.end, label: "WISH" });
  }
  return found;
}

/** "patrol (Foxes, Owls)": what stands in brackets behind a field is chosen from, and names no records. */
function isInBrackets({ label, start, end }: Piece, last: Piece | undefined, text: string): boolean {
  if (label !== "ITEM" || last === undefined) return false;
  const words = text.slice(start, end);
  return last.label === "FIELD" ? /^\s*\(/.test(words) : last.label === "OPTION" && /^\s*[,/|]/.test(words);
}

const GOES_ON: ReadonlySet<Label> = new Set(["OPTION", "ITEM", "ABOUT", "FIELD", "WISH"]);
const WISHED =
  /\s*[:;–—-] ?(?=(?:but |and )?(?:i|we)(?:'d)? (?:want|need|would like|can|should|must|may)(?![\p{L}]))/iu;

/** Lists from which fields of the others are chosen: each with the choice that it takes the place of. */
export function addEditable(
  nouns: readonly { noun: string; current: Draft | null }[],
  plan: Plan,
  optionsOf: (label: string) => readonly string[],
): Draft[] {
  return nouns.flatMap(({ noun, current }) => {
    const known = draftFor(noun, plan.drafts);
    const isField = (label: string) => label.toLowerCase() === noun || label.toLowerCase().endsWith(` ${noun}`);
    const owner =
      plan.drafts.find(({ phrases, extras }) => [...phrases, ...extras].some(({ label }) => isField(label))) ??
      plan.drafts.find(({ domain }) =>
        Object.keys(domain?.fields ?? {}).some((label) => label.toLowerCase() === noun),
      ) ??
      current ??
      plan.drafts[0];
    if (known !== null) {
      if (
        owner !== undefined &&
        owner !== known &&
        !owner.relations.some(({ to }) => to === known) &&
        current !== known
      )
        owner.relations.push({ to: known, many: false });
      return [];
    }
    const [only] = plan.drafts;
    if (only !== undefined && plan.drafts.length === 1) plan.name ??= only.name;
    const plural = pluralOf(noun);
    // What is chosen has a name; people have more.
    const draft =
      (isPersonNoun(noun) ? findNoun({ text: plural, isList: true }, true) : null) ??
      makeDraft({ singular: noun, plural, name: asLabel(plural), words: noun, domain: null, isList: true });
    const made: Draft = { ...draft, singular: noun, plural, words: noun };
    if (made.domain === null) {
      made.isOnly = true;
      made.phrases.push({ ...phrase("Name", { type: "text" }), required: true });
    }
    const told =
      owner === undefined ? undefined : [...owner.phrases, ...owner.extras].find(({ label }) => isField(label));
    if (owner !== undefined && told === undefined) owner.relations.push({ to: made, many: false });
    // "Recipe category" keeps its name.
    if (owner !== undefined && told !== undefined) {
      const label = told.label.toLowerCase() === noun ? {} : { label: told.label };
      owner.relations.push({ to: made, many: false, ...label });
      // What was listed is all that there is, also where one of two fields is a list now.
      owner.isOnly ||= owner.phrases.length === 2;
      owner.phrases = owner.phrases.filter((each) => each !== told);
      owner.extras = owner.extras.filter((each) => each !== told);
    }
    const titles = told === undefined ? [] : optionsOf(told.label);
    if (titles.length > 0)
      plan.arrange.push({
        draft: made,
        change: (list) => ({
          ...list,
          entity: { ...list.entity, examples: titles.map((title) => ({ [list.entity.titleField]: title })) },
        }),
      });
    plan.drafts.push(made);
    return [made];
  });
}
