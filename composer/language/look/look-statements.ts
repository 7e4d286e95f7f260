import type { Theme } from "@lathe/protocol/app/theme";
import { colourNames, findColour, SHADES } from "./colours.ts";
import { FONTS, TONES } from "./look-words.ts";
import { type Reading, type Span, touches } from "../recognizer.ts";

/** A sentence, or its end, that speaks of nothing but the look: "Soft sage green and cream colours would be lovely." */
export interface LookStatement {
  span: Span;
  theme: Partial<Theme>;
  /** As the person names them; the first is the accent. */
  colours: string[];
}

export type Effect = Partial<Theme> | "colour" | "look" | null;

const NEUTRAL_COLOUR = "(?:off[- ])?white|cream|ivory";
/** What such statements consist of; null for what joins them, "look" for what says that they are of the look. */
export const LOOK_TOKENS: readonly [string, Effect][] = [
  ["(?:but |and |yet )*(?:not|nothing|never|no) (?:(?:too|very|at all|so|that|all) )?[\\p{L}-]+", null],
  ["(?:very |warm |natural )*earth(?:y)?[- ](?:tones?|colou?rs|palette|shades)", { accent: "#c2603d", tone: "calm" }],
  ["(?:warm|autumn(?:al)?|sunset) (?:tones?|colou?rs|palette|shades)", { accent: "#b9501a" }],
  ["(?:cool|cold|maritime|nautical|ocean|sea) (?:tones?|colou?rs|palette|shades)", { accent: "#0284c7" }],
  ["nautical|maritime|beachy", { accent: "#1e3a8a" }],
  ["wooden|woody|woodland", { accent: "#8b5a2b", tone: "calm" }],
  ["(?:soft |gentle |muted )?pastels?", { tone: "calm", corners: "round", accent: "#c58bc9" }],
  ["(?:soft|gentle|muted)(?= (?:pastel |[\\p{L}]+ )?(?:tones?|colou?rs))", { tone: "calm" }],
  [`(?:(?:${SHADES})[ -]){0,2}(?:${colourNames().join("|")})(?![\\p{L}])`, "colour"],
  [NEUTRAL_COLOUR, "look"],
  ["(?:dark|night)(?: mode| theme)?", { mode: "dark" }],
  ["light mode|light theme|bright|sunny|(?<=and |, )light", { mode: "light" }],
  [
    "(?:lots of |plenty of |much |more |generous |a lot of )?(?:white ?space|space|room to breathe)",
    { density: "comfortable" },
  ],
  [
    "(?:easy|good|comfortable) to read|(?:easily |well )?readable|legible|easy on the eyes?|clear to read",
    { density: "comfortable" },
  ],
  ["(?:for|by) (?:the )?(?:older|elderly|old) (?:people|users|members|persons)|for seniors|from (?:far|afar)", null],
  ["(?:in |with |using )?(?:very )?(?:simple|plain|easy|clear|short) (?:english|language|words|sentences)", null],
  ["feminine|girly", { tone: "elegant", corners: "round" }],
  ["dignified|solemn|respectful|restrained|noble", { tone: "elegant", font: "serif", corners: "soft" }],
  ["quiet|serene|tranquil|discreet|reserved|subtle", { tone: "calm" }],
  ["trendy|cool|hip|young|youthful|festive|silly|funny", { tone: "playful" }],
  ["masculine|rugged|tough", { tone: "bold", corners: "square" }],
  ...TONES.map(([words, theme]): [string, Effect] => [words, theme]),
  ...FONTS.map(([words, theme]): [string, Effect] => [words, theme]),
  [
    "clean|modern|simple|beautiful|fresh|crisp|contemporary|attractive|good[- ]looking|clear|uncomplicated|inviting|trustworthy|tasteful|pretty|lovely",
    "look",
  ],
  [
    "(?:look|looks|looking|style|styled|design|designed|feel|feeling|vibe|vibes|theme|themed|colou?rs?|colou?red|tones?|shades|palette|appearance|layout|interface|ui|posters?|accents?|touch|touches|hints?|background|buttons|mood|colou?r scheme)",
    "look",
  ],
  [
    "(?:it |the (?:site|app|page|whole thing|look|design|style|colou?rs) )?(?:should|must|can|could) (?:be|look|feel|have)|make (?:it|the app|the site)(?: look| feel)?|keep (?:it|the (?:look|design))|i(?:'d| would)? (?:like|love|want|prefer)(?: it| to have)?(?: to be| to look| to feel)?|(?:we|she|he|they)(?:'d| would)? (?:like|likes|love|loves|want|wants|prefer)",
    null,
  ],
  [
    "(?:that |it )?(?:would|'d|might) be (?:very |really |so )?(?:good|great|nice|lovely|cool|perfect|fine|ideal|awesome)|if possible|(?:her|his|their|my|our) (?:choice|favou?rites?)|too|please|thanks|everywhere|as well|and",
    null,
  ],
  [
    "but|with|or|&|a|an|the|some|all|in|of|very|really|quite|rather|bit|nice|also|maybe|perhaps|more|something|looking|our|my|her|its|is|are|for|to be|as|style|mostly|kind",
    null,
  ],
];
const SINGLES =
  /^(?:fun|strong|light|soft|bare|warm|natural|organic|happy|plain|loud|premium|formal|serious|gentle|powerful|dark|bright|cool|space|quiet|young|funny|discreet|compact|dense|red|green|blue)$/i;

const COMPILED = LOOK_TOKENS.map(([words, effect]): [RegExp, Effect] => [
  new RegExp(`(?:${words})(?![\\p{L}'-])`, "iuy"),
  effect,
]);

/** So many commas from the end a statement can begin. */
const MOST = 5;

/** The statements of a text that speak of nothing but the look. */
export function findLookStatements({ text, sentences, claimed, quoted }: Reading): LookStatement[] {
  return sentences.flatMap((sentence) => {
    const end = sentence.end - (/[\s.!?;]*$/.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0);
    const first = sentence.start + (/^\s*/.exec(text.slice(sentence.start, end))?.[0].length ?? 0);
    const commas = [...text.slice(first, end).matchAll(/, (?:and |but )?/g)]
      .slice(-MOST)
      .map((found) => first + found.index + found[0].length);
    // Where it stands alone a sentence must not be what the app is: "Minimal to do list" is read elsewhere.
    for (const start of [first, ...commas]) {
      const span = { start, end };
      if (touches(claimed, span) || touches(quoted, span) || end <= start) continue;
      const read = readStatement(text.slice(start, end), start === first);
      if (read !== null) return [{ span, ...read }];
    }
    // "Bright and fun with bunting": as far as it speaks of the look.
    const before = /^(?:[\p{L}]+,? (?:and |but )?){2,4}(?=with )/iu.exec(text.slice(first, end))?.[0].trim() ?? "";
    const span = { start: first, end: first + before.length };
    const read = before === "" || first === 0 || touches(claimed, span) ? null : readStatement(before, true);
    return read === null || Object.keys(read.theme).length === 0 ? [] : [{ span, ...read }];
  });
}

function readStatement(words: string, isSentence: boolean): Omit<LookStatement, "span"> | null {
  const theme: Partial<Theme> = {};
  const colours: string[] = [];
  let [at, effects, others] = [0, 0, 0];
  while (at < words.length) {
    const gap = /^(?:,? |, ?| ?\/ ?|-|:)/.exec(words.slice(at));
    if (at > 0) {
      if (gap === null) return null;
      at += gap[0].length;
    }
    const token = COMPILED.map(([pattern, effect]) => {
      pattern.lastIndex = at;
      return { text: pattern.exec(words)?.[0] ?? "", effect };
    }).toSorted((a, b) => b.text.length - a.text.length)[0];
    if (token === undefined || token.text === "") return null;
    at += token.text.length;
    if (token.effect === "colour") colours.push(token.text);
    else if (token.effect === "look") others += 1;
    else if (token.effect !== null) {
      Object.assign(theme, { ...token.effect, ...theme });
      effects += 1;
    }
  }
  if (isSentence) return effects + colours.length + others > 0 ? { theme, colours } : null;
  // At the end of a list only what can be no item of it.
  if (effects === 0 && (others === 0 || colours.length === 0) && others < 2) return null;
  return effects + colours.length + others > 1 ||
    (effects === 1 && !SINGLES.test(words.trim()) && /\s/.test(words.trim()))
    ? { theme, colours }
    : null;
}

/** The accent of named colours: the first. */
const GREY = /\b(?:gr[ae]y|black|charcoal|slate|silver|anthracite)$/i;

export function accentOf(colours: readonly string[]): string | null {
  // "dark grey and orange": what is grey is what the other stands on.
  const all = colours.filter((words) => findColour(words) !== null);
  const main = all.find((words) => !GREY.test(words)) ?? all[0];
  return main === undefined ? null : (findColour(main)?.hex ?? null);
}
