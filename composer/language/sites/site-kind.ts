import type { ExampleValue } from "@lathe/protocol/app/entity";
import type { IconName } from "@lathe/protocol/app/label";
import type { Theme } from "@lathe/protocol/app/theme";
import type { CatalogueName } from "./catalogues.ts";
import type { FormName } from "./forms.ts";

/** The sections that can be asked for, beside a hero, which each site has. */
export type SectionName =
  | CatalogueName
  | "features"
  | "steps"
  | "pricing"
  | "team"
  | "testimonials"
  | "faq"
  | "hours"
  | "links"
  | "about"
  | "blog"
  | "form"
  | "call";

/** Records that a site shows, as a kind has them. */
export interface KindRows {
  /** Above them; that of the catalogue when nothing is said. */
  title?: string;
  /** What one is called, and several. */
  of?: readonly [singular: string, plural: string];
  rows: readonly (readonly ExampleValue[])[];
}

/**
 * What a site for a trade or an occasion is made of when nothing else is said. In all copy {name} is what the site is
 * called, {in} where it is (" in Graz", or nothing), {place} the place or "town".
 */
export interface SiteKind {
  id: string;
  /** What it is known by; a pattern on lower-case words. */
  words: string;
  /** It says by itself that a site is wanted: "portfolio", "blog". */
  isSite?: boolean;
  /** It says more than a trade beside it: the CV of a plumber. */
  leads?: boolean;
  /** One person, who is called by name: "photographer Mara Lind". */
  isPerson?: boolean;
  /** "bakery" */
  noun: string;
  /** What it is called until somebody says its name, where that is not its trade: "My blog". */
  name?: string;
  icon: IconName;
  accent: string;
  look: Partial<Theme>;
  layout?: "centered" | "split";
  hero: readonly [title: string, text: string];
  /** Below the hero when nothing else is asked for, in their order. */
  sections: readonly SectionName[];
  features: readonly [title: string, ...items: (readonly [IconName, title: string, text: string])[]];
  about: readonly [title: string, text: string];
  /** The heading, then what each of the people does. */
  team: readonly [title: string, ...roles: string[]];
  faq: readonly (readonly [question: string, answer: string])[];
  /** What comes first, next and last, where it is not talk, proposal and work. */
  steps?: readonly (readonly [IconName, title: string, text: string])[];
  /** Packages or prices: name, amount, for what, what is in it. */
  plans?: readonly (readonly [name: string, amount: number, period: string, ...points: string[]])[];
  /** Opening hours and the like. */
  facts?: readonly (readonly [label: string, value: string])[];
  records?: Partial<Record<CatalogueName, KindRows>>;
  /** What a visitor sends when a form is asked for without saying which. */
  form: FormName;
  /** What closes the page. */
  call: readonly [title: string, text: string];
  /** Titles of posts. */
  posts?: readonly string[];
}

/** It takes place on a day, somewhere. */
export function isOccasion({ id }: Pick<SiteKind, "id">): boolean {
  return ["wedding", "birthday", "event", "reunion", "open-day", "fair", "memorial", "festival", "run"].includes(id);
}

/** Hours as most shops have them, by when they open. */
export const SHOP_HOURS = [
  ["Monday to Friday", "9:00 – 18:00"],
  ["Saturday", "9:00 – 13:00"],
  ["Sunday", "Closed"],
] as const;

export const OFFICE_HOURS = [
  ["Monday to Thursday", "9:00 – 17:00"],
  ["Friday", "9:00 – 14:00"],
  ["By appointment", "Evenings and Saturdays"],
] as const;

export const EVENING_HOURS = [
  ["Tuesday to Thursday", "17:00 – 22:00"],
  ["Friday and Saturday", "17:00 – 23:00"],
  ["Sunday", "12:00 – 20:00"],
  ["Monday", "Closed"],
] as const;

// Looks that several kinds share.
export const WARM: Partial<Theme> = { tone: "calm", font: "serif", corners: "soft" };
export const CALM: Partial<Theme> = { tone: "calm", font: "sans", corners: "round" };
export const FINE: Partial<Theme> = { tone: "elegant", font: "serif", corners: "square" };
export const SOBER: Partial<Theme> = { tone: "plain", font: "sans", corners: "soft" };
export const CHEERFUL: Partial<Theme> = { tone: "playful", font: "rounded", corners: "round" };
export const STRONG: Partial<Theme> = { tone: "bold", font: "sans", corners: "square" };
