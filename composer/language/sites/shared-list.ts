import type { FieldPhrase } from "../field-phrase.ts";
import type { Part } from "./pieces/piece-parts.ts";
import type { PartKind } from "./pieces/piece-sections.ts";
import type { OwnList } from "./read/read-asked.ts";

const EVERYBODY =
  "(?:everyone|everybody|anyone|people|guests|visitors|members|neighbou?rs|parents|families|friends|we|all|they|you|each)";

/** "a list that everyone can add to", "where people write what they bring": visitors put something into it. */
export const CAN_ADD = new RegExp(
  `\\b(?:${EVERYBODY}(?: of us)? (?:can|could|may|should|to) (?:also )?(?:add|write|put|enter|fill in|tick|claim)\\b|add(?:ing)? to (?:it|the list)\\b|to (?:add to|fill in)\\b)`,
  "i",
);
/** "who brings what", "what everyone brings", "food sign-up": one puts down what, and oneself. */
export const WHO_BRINGS =
  /\b(?:who(?:'s| is)? (?:brings?|bringing|makes?|does|helps with) (?:what|which \p{L}+|(?:the |a )?(?:cakes?|food|drinks?|salads?|snacks?|dishes))|what (?:everyone|everybody|each|people|guests|you|we|to) (?:brings?|is bringing|are bringing|(?:can |will )?bring)|bring[- ]a[- ]dish list|(?:potluck|pot luck|buffet|food|cake) (?:list|sign[- ]?up))\b/iu;

/** "who helps with setup": one puts oneself down for a piece of work. */
const WHO_HELPS = /^who (?:helps?|is helping|can help|volunteers)\b/i;

const text = { type: "text" } as const;
const field = (label: string, kind: FieldPhrase["kind"] = text): FieldPhrase => ({
  label,
  kind,
  required: false,
  correction: null,
});

const HELP: OwnList = {
  singular: "task",
  plural: "tasks",
  title: "What",
  fields: [field("Who helps"), field("When")],
  names: [],
  count: null,
  view: "list",
  isShared: true,
  rows: [
    { What: "Setting up", "Who helps": "Ana" },
    { What: "During the day", "Who helps": "" },
    { What: "Clearing away", "Who helps": "" },
  ],
};

/** The list with its heading; null where nobody adds to it. */
export function sharedList(heading: string, words: string): OwnList | null {
  if (WHO_HELPS.test(heading)) return HELP;
  if (!CAN_ADD.test(words) && !WHO_BRINGS.test(heading)) return null;
  const brings = WHO_BRINGS.test(`${heading} ${words}`) || /\b(?:bring|food|potluck|buffet|cake|dish)/i.test(heading);
  return {
    singular: "thing",
    plural: "things",
    title: brings ? "What" : "Name",
    fields: brings
      ? [field("Who brings it"), field("There already", { type: "checkbox" })]
      : [field("Who"), field("Note")],
    names: [],
    count: null,
    view: "list",
    isShared: true,
    rows: brings
      ? [
          { What: "Potato salad", "Who brings it": "Ana" },
          { What: "Chairs", "Who brings it": "" },
          { What: "Something to drink", "Who brings it": "" },
        ]
      : [{ Name: "The first entry", Who: "Ana" }],
  };
}

/** Whether a section is such a list, and no form, though it could be a known section: "food list where everyone can add". */
export function isSharedPart(text: string, part: Part, kind: PartKind): boolean {
  const isForm = kind.is === "known" && kind.sections.some(({ name }) => name === "form");
  const wished = [part.piece, ...part.wishes].map(({ start, end }) => text.slice(start, end)).join(" ");
  return (
    !isForm &&
    part.says.length + part.items.length + part.fields.length === 0 &&
    (CAN_ADD.test(wished) || WHO_BRINGS.test(wished))
  );
}
