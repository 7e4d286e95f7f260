import type { Theme } from "@lathe/protocol/app/theme";
import { isClosedWord } from "../closed-words.ts";
import { colourNames, findColour } from "./colours.ts";
import { otherColours } from "./find-colours.ts";
import { GIVEN, LARGE, MOTIFS, OTHER_FACES } from "./look-motifs.ts";
import { type Effect, LOOK_TOKENS } from "./look-statements.ts";
import { LOOK_FILLERS, THINGS } from "./look-things.ts";
import { withoutUnwanted } from "./unwanted-colours.ts";
import { listInWords } from "../words.ts";

/** What a piece of a prompt says of the look. */
export interface LookPiece {
  theme: Partial<Theme>;
  undone: { words: string; answer: string }[];
}

const FACE_ANSWER =
  "There are four kinds of letters: plain, with serifs, rounded and of one width (“a serif font”). Others would have to be loaded, and an app loads nothing.";
export const LOOK_ANSWER =
  "Of the look I can give a colour, dark or light, a tone (calm, playful, elegant, bold or plain), a font, round or square corners and how dense it is; pictures and patterns are not drawn.";

type TokenEffect = Effect | "given" | "large" | "face";

/** Of words that are as long the first counts. */
const TOKENS: readonly (readonly [string, TokenEffect])[] = [
  ...GIVEN.map((words): [string, TokenEffect] => [words, "given"]),
  ...LARGE.map((words): [string, TokenEffect] => [words, "large"]),
  ...OTHER_FACES.map((words): [string, TokenEffect] => [words, "face"]),
  ...LOOK_TOKENS,
  [`(?:${colourNames().join("|")})s`, "colour"],
  ...MOTIFS,
  ...THINGS,
  ["aesthetics?|welcoming|inviting|motivating|encouraging|neutral|light|glow|legible", "look"],
  // What says nothing by itself.
  [
    "fonts?|letters?|letterings?|text|writing|ultra|super|obviously|definitely|welcome|everywhere|throughout|hour|school|club|team|company|brand|logo|uniforms?|thx|ty|etc|lol|haha|room|elements?|wise|kinda|sort|cos|obvs|sunlight",
    null,
  ],
  [LOOK_FILLERS, null],
];
const COMPILED = TOKENS.map(([words, effect]): [RegExp, TokenEffect] => [
  new RegExp(`(?:${words})(?![\\p{L}])`, "iuy"),
  effect,
]);
/** What ends a thing of the look that is not known: "paw prints" ends before ", calm". */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/uy;
/** Why, or like what of theirs: nothing to do. */
const REASON =
  /(?<=[\p{L}\p{N}]),? (?:because|cause|cuz|since|as (?=i |we |he |she |it )|so (?:that |as |(?=it |i |we |he |she |they |the |you ))|if |for (?!(?:the )?(?:kids|children|toddlers))|like (?=our|my|the )|in case|when |please|pls|which |that(?='s| is)|except|instead)\b.*$/isu;
/** "He's colour blind so please …", "Big letters, our hands are dirty.": what is told beside it. */
const BEFORE =
  /^[\s,;:.!(-]*(?:he|she|they|i|we|my|our|his|her|their|there)(?:'s|'m|'re)?\b[^.]*?,? (?:so|therefore)(?: please| maybe)?[,:]? (?=\S)/iu;
const BESIDE =
  /(?<=[\p{L}\p{N}])\s?(?:[,;.–-]|\band)\s*(?:(?:i|we|he|she|they|it|there|everyone|everybody|nobody|people|some of us|most of (?:us|them))(?:'(?:s|m|re|ve|ll)|(?: (?:all|both|also|just|really))*? (?:am|is|are|was|were|have|has|had|do|does|don't|doesn't|can't|can|cannot|wear|wears|see|sees|use|uses|work|works|hate|hates|likes?|loves?|need glasses))(?![\p{L}])|(?:my|our|his|her|their|the|your) [\p{L}]+(?: [\p{L}]+)? (?:am|is|are|was|were|isn't|aren't|has|have|can't|don't|doesn't|loves?|likes?|hates?|wears?|shakes?|hurts?|trembles?|aches?|gets?|goes|go|lives?|works?|forgets?|drops?|runs?)(?![\p{L}]))(?!.*\b(?:colou?rs?|looks?|style|fonts?|theme|design|should|must|make it|please)\b)[^.;]*/giu;

function withoutRemarks(words: string): string {
  return withoutUnwanted(words.replace(BEFORE, "").replace(REASON, "").replace(BESIDE, ""));
}

/**
 * Reads a piece that is known to speak of the look: what is known becomes the theme, what every app has is silent, and
 * what cannot be is named with what can be asked for. Null where none of it speaks of a look.
 */
export function readLookPiece(words: string, told: string | null = null): LookPiece | null {
  const text = withoutRemarks(words);
  const theme: Partial<Theme> = {};
  const colours: string[] = [];
  const undone: LookPiece["undone"] = [];
  let open: { text: string; at: number }[] = [];
  /** Where it says more than that it speaks of a look. */
  const telling: number[] = [];
  let [at, known] = [0, 0];
  // What the next word goes on with: an unknown one, or a motif that it may be a picture of.
  let before: { text: string; isOpen: boolean } | null = null;
  while (at < text.length) {
    const token = longestAt(text, at);
    if (token === null) {
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0] ?? null;
      if (word === null) {
        if (text[at] !== " ") before = null;
      } else if (!isClosedWord(word.toLowerCase())) {
        if (before?.isOpen === true) open.pop();
        before = { text: before === null ? word : `${before.text} ${word}`, isOpen: true };
        open.push({ text: before.text, at });
      }
      at += word?.length ?? 1;
      continue;
    }
    const { effect } = token;
    // "trumpet gold"
    if (effect === "colour" && before?.isOpen === true && !before.text.includes(" ")) open.pop();
    if (effect !== null) known += 1;
    if (effect === "colour" || (typeof effect === "object" && effect !== null)) telling.push(at);
    at += token.text.length;
    before = isMotif(token) ? { text: token.text, isOpen: false } : null;
    if (effect === "colour") colours.push(token.text.replace(/s$/, ""));
    else if (effect === "large") theme.text = "large";
    else if (effect === "face") undone.push({ words: token.text.trim(), answer: FACE_ANSWER });
    else if (typeof effect === "object" && effect !== null) Object.assign(theme, { ...effect, ...theme });
  }
  open = open.filter((each) => !isLikened(text, each.at, telling));
  // "queen colour" is what something has.
  if (known === 0 || (open.length > 0 && /^[\s,;(]*(?:and |with |the )?[\p{L}]+ colou?r$/iu.test(text))) return null;
  const chosen = colours.find((each) => !/\b(?:black|gr[ae]y|white)$/i.test(each)) ?? colours[0];
  const accent = chosen === undefined ? null : (findColour(chosen)?.hex ?? null);
  if (accent !== null) theme.accent = accent;
  const main = told ?? accent;
  if (DARK.test(text)) theme.mode ??= "dark";
  undone.push(
    ...otherColours(
      colours.filter((each) => each !== (told === null ? chosen : null) && findColour(each)?.hex !== told),
      main,
    ),
  );
  if (open.length > 0) undone.push({ words: listInWords(open.map((each) => each.text)), answer: LOOK_ANSWER });
  return { theme, undone };
}

/** "black and gold", "red on black", "black background"; not "black on white" and "black and white". */
const DARK =
  /\bblack(?! ?(?:and|&|on|\/|n) ?white)\b(?=.*\b(?:and|with|&)\b|.*\b(?:bg|background|look|theme|velvet)\b)|(?:on|and|&|with) (?:a )?black\b|\bblack(?=,? [\p{L}]+ (?:letters|text|accents?))/iu;

/** "like a police report": what it is likened to, where something of it is known. */
function isLikened(text: string, at: number, telling: readonly number[]): boolean {
  const start = text.slice(0, at).search(/[^,.;]*$/);
  const end = at + (/[,.;]/.exec(text.slice(at))?.index ?? text.length - at);
  return LIKENED.test(text.slice(start, end)) && telling.some((each) => each >= start && each < end);
}

const LIKENED =
  /\b(?:like|as) (?:in |on |at )?(?:an?|the|my|our)\b|\b(?:look|style|styled|feel|feeling|vibes?|themed?|inspired)\b/i;

const MOTIF_EFFECTS = new Set<TokenEffect>(MOTIFS.map(([, effect]) => effect));

function isMotif({ effect }: { effect: TokenEffect }): boolean {
  return MOTIF_EFFECTS.has(effect);
}

function longestAt(text: string, at: number): { text: string; effect: TokenEffect } | null {
  if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return null;
  let best: { text: string; effect: TokenEffect } | null = null;
  for (const [pattern, effect] of COMPILED) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? "";
    if (found.length > (best?.text.length ?? 0)) best = { text: found, effect };
  }
  return best;
}
