import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { Target } from "./target.ts";

/** The words of a label in plain ASCII letters and digits: "Größe (cm)" → ["Grosse", "cm"]. */
function words(label: string): string[] {
  const plain = label
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "");
  return plain.match(/[A-Za-z0-9]+/g) ?? [];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "Read date" → "readDate"; something usable for every label. */
export function camelCase(label: string): string {
  const joined = words(label)
    .map((word) => capitalised(word.toLowerCase()))
    .join("")
    .slice(0, 38);
  const name = joined.charAt(0).toLowerCase() + joined.slice(1);
  if (name === "") return "field";
  return /^[a-z]/.test(name) ? name : `n${name}`;
}

export function pascalCase(label: string): string {
  return capitalised(camelCase(label));
}

export function kebabCase(label: string): string {
  const name = words(label).join("-").toLowerCase().slice(0, 50).replace(/-+$/, "");
  return name === "" ? "app" : name;
}

/** An id that none of `taken` has, made from a label. */
export function freshFieldId(label: string, taken: readonly string[]): string {
  // The names beside the fields in a record and in the view of the list.
  const reserved = [
    "id",
    "createdAt",
    TICKED_DAYS,
    "query",
    "sorting",
    "descending",
    "constructor",
    "prototype",
    ...taken,
  ];
  const base = camelCase(label);
  if (!reserved.includes(base)) return base;
  let number = 2;
  while (reserved.includes(`${base}${number}`)) number += 1;
  return `${base}${number}`;
}

/** Names that mean something else in the generated files or in the language. */
const TAKEN_TYPES = new Set(
  (
    "App Array Boolean Date Error Event Function Icon Map Node Number Object Order Partial Pick Promise Record Set Storage String " +
    "Symbol Text Time View Stars Field Change Element Image Option Omit Exclude Summary Toolbar Location Document Window Request Response Streak"
  ).split(" "),
);

/** What is imported beside them in the files for phones. */
const TAKEN_MOBILE_TYPES = new Set(
  "Button Calendar Card Checkbox Chip Chips Column Colors Figure Modal Pressable Ring Row Screen Section Sheet Stack Stepper Switch Tabs View".split(
    " ",
  ),
);

/** How the entity is called in code. */
export interface EntityNames {
  /** "book" */ one: string;
  /** "books", never the same as `one` */ many: string;
  /** "Book" */ type: string;
  /** "Books" */ types: string;
  /** "book" in file names */ file: string;
  /** "books" in file names */ files: string;
  /** The store of the records: "books". */ store: string;
}

/** What lists and states are called in the generated components. */
const TAKEN_STORES = new Set(
  "added columns draft edited faults form heading items kind kinds linked onChange opened options read sections shown storage sum view".split(
    " ",
  ),
);

/** What a single thing is called in the generated components, or what React keeps for itself. */
const TAKEN_VARIABLES = new Set(
  (
    "action added draft examples faults form heading initial items key linked matches name query rating remove router save sorting sortings spacing stored " +
    "style styles submit title transfer value"
  ).split(" "),
);

export const RESERVED_WORDS: ReadonlySet<string> = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof " +
    "new null return super switch this throw true try typeof var void while with yield let static await async of type interface " +
    "package private protected public implements arguments eval"
  ).split(" "),
);

/** What has items of its own, which are records beside it. */
const HAS_ITEMS = /^order$/i;

export function entityNames(singular: string, plural: string, target: Target): EntityNames {
  const clash =
    TAKEN_TYPES.has(pascalCase(singular)) ||
    (target === "mobile" && TAKEN_MOBILE_TYPES.has(pascalCase(singular))) ||
    TAKEN_VARIABLES.has(camelCase(singular)) ||
    RESERVED_WORDS.has(camelCase(singular)) ||
    RESERVED_WORDS.has(camelCase(plural));
  const noun = HAS_ITEMS.test(singular) ? "record" : "item";
  const one = clash ? `${singular} ${noun}` : singular;
  const many = clash || camelCase(plural) === camelCase(singular) ? `${singular} ${noun}s` : plural;
  const store = camelCase(many);
  return {
    one: camelCase(one),
    many: store,
    store: TAKEN_STORES.has(store) ? `${store}Store` : store,
    type: pascalCase(one),
    types: pascalCase(many),
    file: kebabCase(one),
    files: kebabCase(many),
  };
}
