import type { ExampleValue } from "@lathe/protocol/app/entity";
import type { FieldKind } from "../field-kinds.ts";
import type { FieldPhrase } from "../field-phrase.ts";
import type { Piece } from "../pieces/labels.ts";
import { asLabel, singularOf } from "../words.ts";
import { coreOf } from "./pieces/piece-heading.ts";
import type { Part } from "./pieces/piece-parts.ts";
import type { Span } from "../recognizer.ts";
import type { OwnSection } from "./read/read-asked.ts";
import { listedThing, type ListedThing } from "./listed-things.ts";
import { STEPS, thingField } from "./shown/thing-fields.ts";
import { POSTS } from "./site-copy.ts";
import { isWrittenHere } from "./written-here.ts";

/** Posts that visitors search and filter, and the parts that say so. */
export interface PostList {
  section: OwnSection;
  used: Part[];
  /** Where they and wishes for a search stand. */
  spans: Span[];
}

const choice = (...options: string[]): FieldKind => ({ type: "choice", options });
/** What each post has, by how it is asked for: "Blog with categories, tags and search". */
const OF_POSTS: readonly [RegExp, string, FieldKind][] = [
  [
    /^(?:(?:blog |my |our |all )?(?:posts|articles) (?:sorted |grouped |filtered )?by |post )?categor(?:y|ies)$/i,
    "Category",
    choice("Notes", "Guides", "Stories"),
  ],
  [/^(?:(?:the|our|my) )?topics?$/i, "Topic", choice("First topic", "Second topic", "Third topic")],
  [/^(?:(?:posts|articles) by )?tags?$|^tag (?:them|posts|articles|it)$/i, "Tags", { type: "tags", options: [] }],
  [/^(?:(?:the|all) )?(?:places?|locations?)(?: (?:visited|and dates?))?$/i, "Place", { type: "text" }],
  [/^(?:(?:the|guest|our) )*(?:authors?|writers?)$/i, "Author", { type: "text" }],
  [/^genres?$/i, "Genre", choice("First genre", "Second genre", "Third genre")],
  [/^(?:(?:star|my|book|movie|film) )?(?:ratings?|scores?|stars)$/i, "Rating", { type: "rating", max: 5 }],
];
const SEARCHED =
  /^(?:readers (?:can|should be able to) )?(?:search(?:able)?(?: (?:bar|box|function|field|posts|articles|reviews|them|for posts))?)$/i;
const POSTED =
  /^(?:(?:blog|latest|recent) )*(?:posts|articles|entries|stories|reviews|(?:book|movie|film|game|restaurant) reviews)$/i;
/** "Book review blog": what is reviewed, and what is told of each. */
const REVIEWS =
  /\b([a-z]+) reviews? (?:blog|site|web ?site)\b|\bblog (?:for|of|with|about) (?:my )?([a-z]+) reviews\b/i;
const REVIEWED: Readonly<Record<string, readonly [string, FieldKind, ...ExampleValue[]]>> = {
  book: ["Author", { type: "text" }, "Ursula Grand", "Jonah Pell", "Mira Osei"],
  movie: ["Director", { type: "text" }, "Ana Ruiz", "Tom Becker", "Li Wen"],
  film: ["Director", { type: "text" }, "Ana Ruiz", "Tom Becker", "Li Wen"],
  game: ["Platform", { type: "text" }, "PC", "Console", "Phone"],
  music: ["Artist", { type: "text" }, "The Lanterns", "Mara Lind", "North Quartet"],
  album: ["Artist", { type: "text" }, "The Lanterns", "Mara Lind", "North Quartet"],
  restaurant: ["Place", { type: "text" }, "Old town", "Harbour", "Station"],
};

/**
 * The posts of a blog as a list, where it is asked for what a list has: "categories", "ratings", "search", or reviews;
 * null where posts are read one after the other.
 */
export function postList(
  head: string,
  parts: readonly Part[],
  wishes: readonly Piece[],
  text: string,
): PostList | null {
  const [, before, behind] = REVIEWS.exec(head) ?? [];
  const reviewed = (before ?? behind)?.toLowerCase();
  const of = (part: Part) => OF_POSTS.find(([pattern]) => pattern.test(coreOf(part.text)));
  const told = parts.filter((part) => part.items.length + part.fields.length === 0);
  const isWritten = isWrittenHere(text);
  // "recipes with photos and steps": what each of them has.
  const row = parts.find((part) => part.items.length === 0 && part.fields.length > 0 && ROW.test(coreOf(part.text)));
  const cooked = [row, ...told].find((part) => part !== undefined && /^recipes$/i.test(coreOf(part.text)));
  const cooking =
    RECIPES.test(head) || (cooked !== undefined && (cooked === row || isWritten)) ? listedThing("recipe") : null;
  const ofRow = (row?.fields ?? []).flatMap(
    ({ start, end }) => fieldOfPost(coreOf(text.slice(start, end)), cooking) ?? [],
  );
  const ofRecipes = told.filter((part) => of(part) === undefined && recipeField(part, cooking) !== null);
  const asked = told.map(of).filter((each) => each !== undefined);
  const searching = told.filter((part) => SEARCHED.test(coreOf(part.text)));
  const searches = wishes.filter(({ start, end }) => SEARCHED.test(coreOf(text.slice(start, end))));
  const isAsked = isWritten || row !== undefined || asked.length + searching.length + searches.length > 0;
  const areRecipes = RECIPES.test(head) || (cooked !== undefined && isAsked);
  if (!isAsked && reviewed === undefined && !areRecipes) return null;
  const posted = told.find((part) => POSTED.test(coreOf(part.text)));
  const about = reviewed === undefined ? undefined : REVIEWED[reviewed];
  const labels = new Map<string, FieldKind>([
    ...(about === undefined ? [] : [[about[0], about[1]] as const]),
    ...(reviewed === undefined ? [] : [["Rating", { type: "rating", max: 5 }] as const]),
    ...asked.map(([, label, kind]) => [label, kind] as const),
    ...ofRow,
    ...ofRecipes.flatMap((part) => recipeField(part, cooking) ?? []).map(({ label, kind }) => [label, kind] as const),
    ...(PHOTOS.test(head) ? [["Picture", { type: "image" }] as const] : []),
  ]);
  // How a dish is made is called as it was told.
  const isHowTold = [...labels.keys()].some((label) => STEPS.test(label));
  for (const [label, kind] of areRecipes ? OF_RECIPES : OF_TEXTS)
    if (!labels.has(label) && !(isHowTold && label === HOW)) labels.set(label, kind);
  if (areRecipes && labels.has("Category")) labels.set("Category", choice("Starters", "Mains", "Desserts"));
  const grouped = told.map(
    (part) => /^(?:\p{L}+ )?(articles|stories|posts|reviews) by /iu.exec(coreOf(part.text))?.[1],
  );
  const called =
    posted === undefined
      ? (grouped.find((each) => each !== undefined) ?? "").toLowerCase()
      : (coreOf(posted.text).toLowerCase().split(" ").at(-1) ?? "");
  const plural = areRecipes ? "recipes" : called !== "" ? called : reviewed === undefined ? "posts" : "reviews";
  const used = [
    ...told.filter((part) => of(part) !== undefined || ofRecipes.includes(part) || WRITING.test(part.text)),
    ...searching,
    ...(posted === undefined ? [] : [posted]),
    ...(areRecipes && cooked !== undefined ? [cooked] : []),
    ...(row === undefined || row === cooked ? [] : [row]),
  ];
  const [first] = used;
  return {
    used,
    spans: [...used.map(({ piece }) => piece), ...(row?.fields ?? []), ...searches],
    section: {
      title: asLabel(plural),
      points: [],
      list: {
        singular: singularOf(plural),
        plural,
        title: areRecipes ? "Recipe" : reviewed === undefined ? "Title" : (TITLED[reviewed] ?? "Title"),
        fields: [...labels].map(([label, kind]): FieldPhrase => ({ label, kind, required: false, correction: null })),
        names: [],
        count: null,
        view: areRecipes ? "gallery" : "cards",
        search: true,
        ...(isWritten ? { isWritten: true } : {}),
        rows: areRecipes ? recipesIn(labels) : rowsOf(labels, about?.slice(2) ?? [], reviewed),
      },
      span: first === undefined ? { start: text.length, end: text.length } : first.piece,
    },
  };
}

/** "Cooking time" of a recipe; null where a part says nothing of the kind. */
function recipeField({ text }: Part, cooking: ListedThing | null): FieldPhrase | null {
  const field = cooking === null ? null : thingField(coreOf(text).toLowerCase(), cooking);
  return field;
}

const ROW = /^(?:(?:my|our|new|all|the|blog) )*(?:recipes|posts|articles|entries|stories|reviews)$/i;

/** "photos" of each post; null where posts have nothing of that name. */
function fieldOfPost(words: string, cooking: ListedThing | null): (readonly [string, FieldKind])[] | null {
  if (/^(?:photos?|pictures?|images?)$/i.test(words)) return [["Picture", { type: "image" }]];
  if (/^(?:titles?|names?|dates?|texts?|content)$/i.test(words)) return [];
  const post = OF_POSTS.find(([pattern]) => pattern.test(words));
  if (post !== undefined) return [[post[1], post[2]]];
  const field = cooking === null ? null : thingField(words.toLowerCase(), cooking);
  return field === null ? null : [[field.label, field.kind]];
}

/** "tag them", "add photos", of what somebody writes. */
const WRITING =
  /^[\s,;]*(?:(?:and|also|then) )*(?:tag|sort|edit|publish|delete|group|categori[sz]e|organi[sz]e) (?:them|it|posts|articles|my (?:posts|articles))(?: (?:by|into|with) \p{L}+)?[\s.]*$/iu;

const TITLED: Readonly<Record<string, string>> = {
  book: "Book",
  movie: "Movie",
  film: "Film",
  game: "Game",
  album: "Album",
};
/** "Photo blog": each post is a picture with some words. */
const PHOTOS = /\bphoto(?:graphy)? (?:blog|diary|journal)\b/i;

/** "Recipe blog": what is written is cooked. */
const RECIPES = /\brecipes? (?:blog|site|web ?site)\b/i;

const OF_TEXTS: readonly (readonly [string, FieldKind])[] = [
  ["Date", { type: "date" }],
  ["Text", { type: "longText" }],
];
const HOW = "How to make it";
const OF_RECIPES: readonly (readonly [string, FieldKind])[] = [
  ["Picture", { type: "image" }],
  ["Ingredients", { type: "longText" }],
  [HOW, { type: "longText" }],
];
const RECIPE_ROWS = [
  [
    "Lentil soup",
    "Starters",
    "200 g red lentils, one onion, one carrot, cumin",
    "Fry, cover with water, cook for 20 minutes.",
  ],
  [
    "Mushroom risotto",
    "Mains",
    "300 g rice, mushrooms, stock, parmesan",
    "Stir slowly, and add the stock spoon by spoon.",
  ],
  [
    "Apple crumble",
    "Desserts",
    "Four apples, butter, flour, sugar",
    "Crumble over the apples and bake for half an hour.",
  ],
] as const;

function recipesIn(labels: ReadonlyMap<string, FieldKind>): Record<string, ExampleValue>[] {
  return RECIPE_ROWS.map(([name, course, ingredients, way], index) => ({
    Recipe: name,
    Ingredients: ingredients,
    [[...labels.keys()].find((label) => STEPS.test(label)) ?? HOW]: way,
    ...(labels.has("Category") ? { Category: course } : {}),
    ...(labels.has("Rating") ? { Rating: STARS[index] ?? 4 } : {}),
  }));
}

const STARS = [5, 4, 3];

function rowsOf(
  labels: ReadonlyMap<string, FieldKind>,
  about: readonly unknown[],
  reviewed: string | undefined,
): Record<string, ExampleValue>[] {
  const by = about.length === 0 ? undefined : [...labels.keys()][0];
  const title = reviewed === undefined ? "Title" : (TITLED[reviewed] ?? "Title");
  return POSTS.map(([heading, summary], index) => {
    const row: Record<string, ExampleValue> = {
      [title]: reviewed === undefined ? heading : `${["First", "Second", "Third"][index]} ${reviewed}`,
      Date: ["2026-05-18", "2026-04-02", "2026-02-11"][index] ?? "2026-01-12",
      Text: reviewed === undefined ? summary : "What it is about, what I liked, and for whom it is.",
    };
    for (const [label, kind] of labels) {
      if (kind.type === "choice") row[label] = kind.options[index % kind.options.length] ?? "";
      if (kind.type === "rating") row[label] = STARS[index % STARS.length] ?? 4;
    }
    const value = about[index];
    if (by !== undefined && typeof value === "string") row[by] = value;
    return row;
  });
}
