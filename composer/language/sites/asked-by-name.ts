import { FORMS } from "./forms.ts";
import type { SectionName, SiteKind } from "./site-kind.ts";

/** What a site is asked for by what it is called: a portfolio has pictures, a blog has posts. */
const BY_NAME: readonly [RegExp, SectionName][] = [
  [/\b(?:portfolio|(?<!\bart )gallery|recipes?)\b/, "gallery"],
  [/\bpodcasts?\b/, "episodes"],
  [/\b(?:(?:web|online) ?)?(?:shop|store|boutique|catalog(?:ue)?|e-?commerce)\b/, "products"],
  [/\b(?:real estate|property|properties|estate agen\w+|listings?)\b/, "listings"],
  [/\bblog\b/, "blog"],
  [
    /\b(?:bookings?|rsvp|registration|sign[- ]?up|order(?:ing|s)?|pre-?orders?|reservations?|appointments?|wait(?:ing)? ?list)\b/,
    "form",
  ],
];
/** A list of what is wanted begins here. */
const LIST = /\b(?:with|that|where|which|including|includes?|featuring|having|has|to)\b|[:,;.\n]/;
/** What needs a server to be all that it says, where a form notes as much of it as can be noted. */
const NOTED: Readonly<Partial<Record<keyof typeof FORMS, RegExp>>> = {
  order: /\b(?:carts?|baskets?|check-?out)\b/,
  appointment: /\bbooking (?:calendar|system|engine)\b/,
  stay: /\bbooking (?:calendar|system|engine)\b/,
  reservation: /\bbooking (?:calendar|system|engine)\b/,
};

/** The sections of a kind that the name of what is wanted asks for: the pictures of a "portfolio with about and blog". */
export function askedByName(text: string, { sections, form }: SiteKind): SectionName[] {
  const lower = text.toLowerCase();
  const head = lower.slice(0, LIST.exec(lower)?.index ?? lower.length);
  const named = BY_NAME.filter(([words, name]) => words.test(head) && sections.includes(name)).map(([, name]) => name);
  return NOTED[form]?.test(lower) === true ? [...named, "form"] : named;
}
