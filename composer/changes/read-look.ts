import type { Theme } from "@lathe/protocol/app/theme";
import { findColour, hexWords } from "../language/look/colours.ts";
import { readColourShift } from "./read-colour-shift.ts";
import { isClosedWord } from "../language/closed-words.ts";
import { claim } from "../language/claims.ts";
import { findLook } from "../language/look/look.ts";
import { readText } from "../language/read-text.ts";
import { unclaimedText } from "../language/recognizer.ts";
import { listInWords, withArticle } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { act, already, changed, type Reader, refusal } from "./reader.ts";

type Look = (theme: Theme) => Partial<Theme>;

/** "greener" */
const COLOURS_MORE: Readonly<Record<string, string>> = { blu: "blue", redd: "red", orang: "orange", purpl: "purple" };
const CORNERS = ["square", "soft", "round"] as const;
const WANT =
  "(?:(?:make|use|set|change|turn|switch|have|give|add|with|in|i want|want|to|the|an?|it|app|its|my|this|everything|all|look|feel|be|design|style|theme|tone|site|page|pages|whole|overall|into|for|of|as|should|get|go|please|rather|look and feel|layout|bit|little|slightly|much|way|even|far|instead|buttons?|cards?|corners?|edges?|letters|writing|print|words|text|fonts?|is|are|looks|can|it's|that's|too|our|own|brand|company|club|school|team|logo|exact|favou?rite|lettering|numbers|type(?:face)?|spacing|and|more|very|really|feeling|looking|touch|vibe|mood|thing|like|style of|colou?rs|colou?r scheme)\\s+)*";

/** Each by itself; the first that fits counts. */
const LOOKS: readonly [RegExp, Look][] = [
  [/darker|(?:too|so|very) bright/, () => ({ mode: "dark" })],
  [/brighter|lighter|(?:too|so|very) dark/, () => ({ mode: "light" })],
  [/(?:black|dark) background/, () => ({ mode: "dark" })],
  [/(?:white|light|bright) background/, () => ({ mode: "light" })],
  [/(?:rounded|round|friendly) (?:fonts?|letters|type(?:face)?)/, () => ({ font: "rounded" })],
  [
    /(?:less|not so|fewer|too) (?:rounded|round|curvy)|(?:sharper|squarer|harder)(?: corners| edges)?/,
    (theme) => ({ corners: CORNERS[Math.max(0, CORNERS.indexOf(theme.corners) - 1)] ?? "square" }),
  ],
  [
    /(?:more rounded|rounder|(?:less|too) (?:square|sharp|edgy|angular))(?: corners| edges)?/,
    (theme) => ({ corners: CORNERS[Math.min(2, CORNERS.indexOf(theme.corners) + 1)] ?? "round" }),
  ],
  [
    /(?:square|sharp|hard|no round(?:ed)?|without round(?:ed)?|straight|right-angled)(?: corners| edges| buttons| cards)?/,
    () => ({ corners: "square" }),
  ],
  [/(?:round|rounded)(?: corners| edges| buttons| cards)?/, () => ({ corners: "round" })],
  [/(?:soft|slightly rounded|softly rounded)(?: corners| edges)/, () => ({ corners: "soft" })],
  [
    /(?:(?:really|very|extra) )*(?:bigger|larger|big|large|huge|giant|enormous)|(?:too|so|very) (?:small|tiny|little)|(?:easier|hard|difficult) to read|more (?:readable|legible)/,
    () => ({ text: "large" }),
  ],
  [
    /(?:too|so) (?:big|large|huge)|(?:back to |in )?(?:the )?(?:normal|usual|original|default|medium)(?: text)? size/,
    () => ({ text: undefined }),
  ],
  [
    /roomier|airier|more (?:space|spacious|air|airy|room|comfortable|whitespace|white space|padding)|(?:less|too) (?:dense|compact|crowded|tight|cramped)|spacious|comfortable|airy|generous(?: spacing)?/,
    () => ({ density: "comfortable" }),
  ],
  [
    /denser|tighter|(?:more )?(?:compact|dense|condensed)|(?:less|too much) (?:space|spacious|whitespace|white space|padding|airy)/,
    () => ({ density: "compact" }),
  ],
  [/smaller|tinier/, ({ text }) => (text === "large" ? { text: undefined } : { density: "compact" })],
  [
    /(?:old |handwritten |lined |paper )*(?:notebook|notepad|notes?|paper(?: notes?)?|newspaper|magazine|novel|diary|journal|library)/,
    () => ({ tone: "calm", font: "serif", corners: "soft" }),
  ],
  [/(?:cartoon|comic|toy|candy|party|arcade|nursery)/, () => ({ tone: "playful", font: "rounded", corners: "round" })],
  [
    /(?:bank|law firm|business|office|spreadsheet)/,
    () => ({ tone: "plain", font: "sans", corners: "soft", density: "compact" }),
  ],
  [/black[- ]and[- ]white|monochrome|grayscale|greyscale/, () => ({ tone: "plain", accent: "#18181b" })],
  [/(?:chalk|black) ?board/, () => ({ mode: "dark", font: "rounded" })],
  [/(?:poster|sports? club)/, () => ({ tone: "bold", corners: "square" })],
  [/(?:computer )?terminal|typewriter|old computer/, () => ({ font: "mono", corners: "square" })],
  [/sans[- ]?serif/, () => ({ font: "sans" })],
  [/(?:serif|serifs|book(?:ish)?|classic)(?: font)?/, () => ({ font: "serif" })],
  [/(?:mono(?:space(?:d)?)?|typewriter|code|coding)(?: font)?/, () => ({ font: "mono" })],
  [/(?:normal|default|standard|plain|simple) font/, () => ({ font: "sans" })],
  [
    /modern|contemporary|fresh|sleek|clean(?:er)?|crisp|minimal(?:ist(?:ic)?)?|simpler|plainer|plain|neutral|sober/,
    () => ({ tone: "plain", font: "sans", corners: "soft" }),
  ],
  [
    /serious|professional|business[- ]?like|corporate|formal|grown[- ]up|trustworthy|businesslike|(?:less|too) playful|too childish/,
    () => ({ tone: "plain", font: "sans", corners: "soft", density: "compact" }),
  ],
  [
    /(?:less|too) (?:serious|boring|formal|sober)|playful|fun|funny|cheerful|friendl(?:y|ier)|happy|happier|joyful|cute(?:r)?|colou?rful|kid[- ]friendly|childlike|lively|livelier|quirky|whimsical|for kids|for children/,
    () => ({ tone: "playful", font: "rounded", corners: "round" }),
  ],
  [
    /elegant|class(?:y|ier)|luxurious|luxury|refined|sophisticated|stylish|chic|premium|high[- ]end|timeless|noble|graceful|fancy|fancier|posh|(?:more )?romantic|dreamy/,
    () => ({ tone: "elegant", font: "serif", corners: "soft" }),
  ],
  [
    /calm(?:er|ing)?|soothing|gentle(?:r)?|cos(?:y|ier)|coz(?:y|ier)|warm(?:er)?|relax(?:ed|ing)|peaceful|natural|earthy|organic|zen|muted|pastel|quiet(?:er)?|softer/,
    () => ({ tone: "calm" }),
  ],
  [
    /bold(?:er)?|loud(?:er)?|strong(?:er)?|striking|energetic|vibrant|brutalist|high[- ]contrast|sport(?:y|ier)|edg(?:y|ier)|punch(?:y|ier)|powerful|dramatic|exciting/,
    () => ({ tone: "bold", corners: "square" }),
  ],
  [
    /retro|technical|geeky|nerdy|hacker(?:[- ]like)?|terminal(?:[- ]like)?/,
    () => ({ font: "mono", corners: "square" }),
  ],
];

const PATTERNS = LOOKS.map(([pattern, look]): [RegExp, Look] => [
  new RegExp(
    `^${WANT}(?:${pattern.source})(?:[- ](?:looking|feeling|style|styled|feel|look|design|theme|tone|touch|vibe|font|fonts|typeface|type|letters|layout|spacing|text|rows|please|everywhere|one|corners|edges))*$`,
    "i",
  ),
  look,
]);

/** "make it look more playful", "less rounded", "a serif font", "denser": each part of the look by itself. */
export const readLook: Reader = ({ text }) => {
  // "add …" asks for something, however it looks.
  if (/^(?:add|include|insert|remove|delete|rename|call)\b/i.test(text)) return null;
  if (
    /\b(?:gradient|animation|background (?:image|picture|photo)|logo|emoji|shadow)s?\b/i.test(text) &&
    findColour(text) === null
  )
    return refusal(
      "Of the look I change the colour, light or dark, the tone, the font, the corners and how dense it is. Everything else is yours to change in the code, and I keep your changes.",
    );
  const shift = readColourShift(text);
  if (shift !== null) return shift;
  const parts = text
    // "blue like the sea"
    .replace(/(?<=\p{L}) (?:like|as) (?:the|an?|my|our) (?:\p{L}+ ?){1,3}$/iu, (end) =>
      findColour(text.replace(end, "")) === null ? end : "",
    )
    .replace(/black and white/i, "black-and-white")
    .replace(
      /\b(green|blu|redd|pink|brown|yellow|orang|purpl)(?:er|ish)\b/i,
      (_, name: string) => COLOURS_MORE[name.toLowerCase()] ?? name,
    )
    .replace(/\b(?:maybe|perhaps|possibly|preferably|something like|say) |(?<=\S) please(?= |,|$)/gi, "")
    .replace(/\b(dark|light|bright|pal)er (?=\p{L}+$)/iu, (all, shade: string) =>
      findColour(all) === null ? all : `${shade === "pal" ? "pale" : shade} `,
    )
    .replace(/^not (?:\w+ )?\w+, (?:but )?|,? not (?:\w+ )?\w+$/i, "")
    .split(/\s*,\s*(?:and\s+)?|\s+(?:and|but|with)\s+/i)
    .filter((part) => part !== "");
  const looks = parts.map((part) => lookOf(part));
  if (looks.every((look) => look !== undefined))
    return act((app) => {
      const told = looks.reduce<Partial<Theme>>(
        (sofar, look) => ({ ...sofar, ...look({ ...app.theme, ...sofar }) }),
        {},
      );
      const colours = parts.flatMap((part) => findColour(part) ?? []);
      const main = /\bbuttons?\b/i.test(text) ? colours.at(-1) : colours[0];
      const other = colours.find(({ hex }) => hex !== main?.hex);
      const asked = other === undefined || main === undefined ? told : { ...told, accent: main.hex };
      const applied = withoutOther(applyLook(app, asked), told.accent === undefined ? undefined : other?.words);
      const isOfPart = asked.accent !== undefined && ONE_PART.test(text);
      return isOfPart && applied.type === "changed" ? { ...applied, said: `${applied.said} ${ONE_COLOUR}` } : applied;
    });
  const reading = readText(text);
  const { theme, spans } = findLook(reading);
  const isWhole =
    spans.length > 0 &&
    (unclaimedText(claim(reading, spans)).match(/[\p{L}-]+/gu) ?? []).every((word) => isClosedWord(word.toLowerCase()));
  return isWhole ? act((app) => applyLook(app, theme)) : null;
};

/** "navy and gold": one colour is used, and which is not is said. */
function withoutOther(applied: Applied, other: string | undefined): Applied {
  return applied.type === "changed" && other !== undefined
    ? { ...applied, said: `${applied.said} ${ONE_COLOUR} So **${other}** is left out.` }
    : applied;
}

const COLOUR_FRAME = new RegExp(
  `^${WANT}(?:(?:accent|main|primary|brand|colou?r|colou?rs|theme|light|dark|bright|background|header|footer|headings?|titles?|menu|navigation|nav ?bar|top bar|bar|icons?|links?|borders?|tabs?)\\s+)*$`,
  "i",
);

const ONE_PART =
  /\b(?:background|header|footer|headings?|titles?|menu|navigation|nav ?bar|bar|icons?|links?|borders?|tabs?)\b/i;
const ONE_COLOUR = "There is one for the whole app: its buttons, links and marks have it, and no part one of its own.";

/** What a part of a wish says: a tone, a font, corners, or a colour. */
function lookOf(part: string): Look | undefined {
  const known = PATTERNS.find(([pattern]) => pattern.test(part))?.[1];
  const colour = known === undefined ? findColour(part) : null;
  if (colour === null) return known;
  const rest = `${part.replace(colour.words, " ").replace(/\s+/g, " ").trim()} `;
  return rest.trim() === "" || COLOUR_FRAME.test(rest) ? () => ({ accent: colour.hex }) : undefined;
}

function applyLook(app: Parameters<ReturnType<typeof act>["acts"][number]["apply"]>[0], asked: Partial<Theme>) {
  const theme = { ...app.theme, ...asked };
  const words = changesInWords(app.theme, theme);
  if (words.length === 0) return already("It looks so already.");
  return changed({ ...app, theme }, `The look is changed: ${listInWords(words)}.`);
}

function changesInWords(before: Theme, after: Theme): string[] {
  const tones = { plain: "plain and clear", calm: "calm", playful: "playful", elegant: "elegant", bold: "bold" };
  const fonts = {
    sans: "a sans-serif font",
    serif: "a serif font",
    rounded: "a rounded font",
    mono: "a monospaced font",
  };
  const corners = { round: "round corners", soft: "slightly rounded corners", square: "square corners" };
  const density = { comfortable: "more room between things", compact: "things closer together" };
  const mode = { dark: "dark", light: "light", system: "light or dark as the device asks" };
  return [
    ...(before.tone === after.tone ? [] : [`${withArticle(tones[after.tone])} tone`]),
    ...(before.font === after.font ? [] : [fonts[after.font]]),
    ...(before.corners === after.corners ? [] : [corners[after.corners]]),
    ...(before.text === after.text
      ? []
      : [after.text === "large" ? "larger letters, and all else with them" : "letters of the usual size"]),
    ...(before.density === after.density ? [] : [density[after.density]]),
    ...(before.mode === after.mode ? [] : [mode[after.mode]]),
    ...(before.accent === after.accent ? [] : [`the colour ${hexWords(after.accent)}`]),
  ];
}
