import { isRecord } from "./is-record.ts";
import { type RandomBits, randomInt, shuffled } from "./random-int.ts";

export const CHARACTER_SETS = {
  lower: "abcdefghijklmnopqrstuvwxyz",
  upper: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  digits: "0123456789",
  signs: "!#$%&*+-./:;=?@^_~",
} as const;
export type CharacterSet = keyof typeof CHARACTER_SETS;
export const SET_NAMES: readonly CharacterSet[] = ["lower", "upper", "digits", "signs"];

/** For people. */
export const SET_LABELS: Record<CharacterSet, string> = { lower: "a–z", upper: "A–Z", digits: "0–9", signs: "!#$…" };

/** Characters that are easily taken for each other. */
const ALIKE = /[Il1O0o]/g;

export interface PasswordRules {
  kind: "characters" | "words";
  length: number;
  sets: readonly CharacterSet[];
  withoutAlike: boolean;
  words: number;
}

export const DEFAULT_RULES: PasswordRules = {
  kind: "characters",
  length: 20,
  sets: SET_NAMES,
  withoutAlike: false,
  words: 6,
};
export const MIN_LENGTH = 6;
export const MAX_LENGTH = 64;
export const MIN_WORDS = 3;
export const MAX_WORDS = 12;

/** A password with at least one character of each set; every other place is as likely any character. */
export function makePassword(rules: PasswordRules, words: readonly string[], bits: RandomBits): string {
  if (rules.kind === "words")
    return Array.from({ length: rules.words }, () => words[randomInt(words.length, bits)]).join("-");
  const sets = setsOf(rules);
  const pick = (characters: string) => characters.charAt(randomInt(characters.length, bits));
  const all = sets.join("");
  const rest = Array.from({ length: rules.length - sets.length }, () => pick(all));
  return shuffled([...sets.map(pick), ...rest], bits).join("");
}

/** How hard it is to guess: whoever knows the rules has 2 to the power of this many to try. */
export function entropyBits(rules: PasswordRules, wordCount: number): number {
  if (rules.kind === "words") return rules.words * Math.log2(wordCount);
  const sets = setsOf(rules);
  const all = sets.join("").length;
  // Less than this for short ones, since each set is certainly there; the places of those are worth about as much.
  return sets.reduce((sum, set) => sum + Math.log2(set.length), 0) + (rules.length - sets.length) * Math.log2(all);
}

/** What so many bits are good for (NIST SP 800-63B asks of guessing online, 80 bits and more hold offline). */
export function strengthOf(bits: number): "weak" | "fair" | "strong" | "very strong" {
  if (bits < 45) return "weak";
  if (bits < 65) return "fair";
  return bits < 90 ? "strong" : "very strong";
}

/** Rules from what was stored, whatever that is. */
/** Rules from what was stored; `initial` are those that it comes with. */
export function readRules(stored: unknown, initial: Partial<PasswordRules> = {}): PasswordRules {
  const usual = { ...DEFAULT_RULES, ...initial };
  if (!isRecord(stored)) return usual;
  const sets = SET_NAMES.filter((name) => Array.isArray(stored.sets) && stored.sets.includes(name));
  const within = (value: unknown, from: number, to: number, otherwise: number) =>
    typeof value === "number" && Number.isInteger(value) && value >= from && value <= to ? value : otherwise;
  return {
    kind: stored.kind === "words" || stored.kind === "characters" ? stored.kind : usual.kind,
    length: within(stored.length, MIN_LENGTH, MAX_LENGTH, usual.length),
    sets: sets.length === 0 ? SET_NAMES : sets,
    withoutAlike: stored.withoutAlike === true,
    words: within(stored.words, MIN_WORDS, MAX_WORDS, usual.words),
  };
}

function setsOf({ sets, withoutAlike }: PasswordRules): string[] {
  return sets.map((name) => (withoutAlike ? CHARACTER_SETS[name].replace(ALIKE, "") : CHARACTER_SETS[name]));
}
