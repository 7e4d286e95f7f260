import type { Block } from "@lathe/protocol/app/block";
import type { IconName } from "@lathe/protocol/app/label";
import { WORLD_PLACES } from "../../kit/shared/src/tools/world-places.ts";
import { type Found, type Reading, type Recognized, type Recognizer, type Span, findAll } from "../recognizer.ts";
import { isWithin, sentenceAt, withFrame } from "./frame.ts";

interface MakerTool {
  words: string;
  /** What it has by itself. */
  haves: string;
  name: string;
  icon: IconName;
  block: (found: Found, reading: Reading) => { block: Block; spans: readonly Span[] };
}

const USUAL_PLACES = ["London", "New York", "Tokyo", "Sydney"];
const MAKER = "(?:generators?|makers?|creators?|builders?)";
const LEAD =
  "(?:,? ?\\b(?:and|with|where|that|which|to|it|i|users?|you|we|people|can|could|lets? (?:me|you|users)|an?|the|my|their|your|own|or|of|for|as|into|in|then|also|shows?|has|have|include[sd]?|enter(?:s|ing)?|typ(?:e|es|ing)(?: in)?|paste[sd]?|input|choose|pick|save[sd]?|download(?:s|ed|ing)?|copy|copies|export|button|easily|at once|simple|favou?rites?|any|several|different|current|between|differences?|number|how many|all|it|them|those|error|errors|messages?) )*";

/** Where a clock is one of the time of day. */
const OF_SCREEN =
  /\b(?:dash ?boards?|home ?(?:screen|page)|start ?page|new tab|smart (?:mirror|display)|kiosk|wall display|screen ?saver|widgets?|desktop)\b/i;
const CLOCK = "(?<!(?:chess|game|world|shot|time|alarm|blitz|turn|play|stop|match|punch) )clocks?(?! (?:in|out|speed))";

const COUNT = /\b(\d{1,2}|three|four|five|six|seven|eight)[- ](?:random )?colou?rs?\b/i;
const IN_WORDS: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 };

const TOOLS: readonly MakerTool[] = [
  {
    words: `qr[- ]?codes?[- ]${MAKER}|qr ${MAKER}|(?:generat|mak|creat)(?:e|es|ing) (?:an? |my own )?qr[- ]?codes?(?: (?:from|for|of|out of) (?:an? |any |my )?(?:links?|urls?|texts?)(?: (?:and|or) (?:texts?|urls?|links?))?)?`,
    haves: "links?|urls?|texts?|websites?|(?:qr )?codes?|image|png|svg|download(?: button)?|save|file|(?:a )?picture",
    name: "QR code",
    icon: "grid",
    block: () => ({ block: { id: "qr-code", type: "qrCode" }, spans: [] }),
  },
  {
    words: `(?:random )?(?:colou?r )(?:palettes?|schemes?)(?: and gradient)?[- ]${MAKER}|palettes?[- ]${MAKER}|(?:random )?colou?rs? ${MAKER}|(?:generat|creat)(?:e|es|ing) (?:random )?colou?r (?:palettes?|schemes?)|(?:colou?r )?palette (?:tool|app)`,
    haves:
      "hex(?: codes?| values?| colou?rs?)?|rgb(?: codes?| values?)?|hex and rgb(?: codes?| values?)?|lock(?:ing)?(?: colou?rs?)?|palettes?|colou?rs?|harmon(?:y|ies)|clipboard|complementary|analogous|triad(?:ic)?|favou?rites?|(?:\\d{1,2}|three|four|five|six|seven|eight) (?:random )?colou?rs",
    name: "Colour palettes",
    icon: "brush",
    block: (_, { text }) => {
      const said = COUNT.exec(text)?.[1]?.toLowerCase();
      const count = said === undefined ? undefined : (IN_WORDS[said] ?? Number(said));
      const isOwn = count !== undefined && count >= 2 && count <= 10 && count !== 5;
      return { block: { id: "palette", type: "palette", ...(isOwn ? { count } : {}) }, spans: [] };
    },
  },
  {
    words:
      "world[- ](?:clocks?|times?)(?: (?:app|converter|dashboard))?|time ?zones?[- ](?:clocks?|converters?|dashboard|viewer|tool|app)|(?:clocks?|(?:current )?(?:local )?times?) (?:in|of|for|from) (?:different|several|other|multiple|various) (?:cities|time ?zones|countries|places)(?: (?:around|of) the world)?|(?:several|multiple|different) time ?zones",
    haves:
      "cities|city|time ?zones?|digital|analog(?:ue)?|day and night|day or night|time differences?|dates?|hours?|current times?|local times?|day",
    name: "World clock",
    icon: "globe",
    block: (found, reading) => {
      const named = placesIn(reading);
      const places = named.length === 0 ? USUAL_PLACES : named.map(({ place }) => place);
      const block: Block = { id: "world-clock", type: "worldClock", places: [...new Set(places)].slice(0, 12) };
      return { block, spans: named.map(({ span }) => span).filter(({ start }) => start >= found.span.start) };
    },
  },
  {
    words:
      "(?:(?:analog(?:ue)?|digital|desk|wall|live|simple|big|bedside) )+clocks?(?! (?:in|out|speed))|CLOCK_OF_SCREEN",
    haves:
      "dates?|days?|weekdays?|times?|(?:current )?(?:date and time|time and date)|seconds|12[- ]hour|24[- ]hour|big (?:digits|numbers)",
    name: "Clock",
    icon: "clock",
    block: () => ({ block: { id: "clock", type: "worldClock", places: [] }, spans: [] }),
  },
  {
    words:
      "json (?:formatters?|viewers?|validators?|beautifiers?|minifiers?|prettifiers?|checkers?|tools?|editors?|parsers?)(?:(?:,| and|, and|/| &) ?(?:json )?(?:formatters?|viewers?|validators?|beautifiers?|minifiers?|checkers?|tools?))*|(?:format|validat|beautif|prettif)(?:y|ies|e|es|ing|s)?(?: and validat\\w+)? json",
    haves:
      "json|copy(?: button)?|minif(?:y|ies|ied)|validat(?:e|es|ion|or)|format(?:s|ted|ting)?|beautif(?:y|ied)|clear(?: button)?|syntax errors?|errors?(?: messages?)?|invalid json|indentation",
    name: "JSON formatter",
    icon: "code",
    block: () => ({ block: { id: "json", type: "textTool", kind: "json" }, spans: [] }),
  },
  {
    words: `lorem ipsum(?: (?:text|placeholder))*(?:[- ]${MAKER})?|(?:dummy|placeholder|filler|blind) texts?[- ]${MAKER}`,
    haves:
      "paragraphs?|sentences?|words?|(?:number|amount) of (?:paragraphs|words|sentences)|length|copy(?: button)?|clipboard",
    name: "Lorem ipsum",
    icon: "pen",
    block: () => ({ block: { id: "lorem-ipsum", type: "textTool", kind: "filler" }, spans: [] }),
  },
];

/** What people have made on the spot: a QR code, a palette, the time elsewhere, JSON that is laid out, filler text. */
export const recognizeMakerTools: Recognizer = (reading) =>
  TOOLS.flatMap((tool): Recognized[] => {
    const words = tool.words.replace("CLOCK_OF_SCREEN", OF_SCREEN.test(reading.text) ? CLOCK : "(?!)");
    const [found, ...others] = findAll(reading, new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "gu"));
    if (found === undefined) return [];
    const { block, spans } = tool.block(found, reading);
    const region = sentenceAt(reading, found.span, 1);
    const haves = findAll(reading, new RegExp(`${LEAD}(?<![\\p{L}-])(?:${tool.haves})(?![\\p{L}-])`, "gu")).filter(
      ({ span }) => span.start >= found.span.end && isWithin(span, region),
    );
    return [
      {
        spans: [
          withFrame(reading, found.span, haves.length === 0),
          ...others.map(({ span }) => span),
          ...haves.map(({ span }) => span),
          ...spans,
        ],
        part: { name: tool.name, icon: tool.icon, blocks: [block] },
      },
    ];
  });

const PLACES = Object.keys(WORLD_PLACES);
const ALSO: Readonly<Record<string, string>> = {
  NYC: "New York",
  LA: "Los Angeles",
  SF: "San Francisco",
  "San Fran": "San Francisco",
  "Sao Paulo": "São Paulo",
  Bogota: "Bogotá",
  Kiev: "Kyiv",
  Rio: "Rio de Janeiro",
  Bangalore: "Mumbai",
  "New Delhi": "Delhi",
};
const BEFORE_PLACE =
  "(?:[,:]? ?(?:\\b(?:and|of|for|in|with|showing|shows?|the|cities|times?|like|such as|e\\.g\\.|between|or|from) )*)";

/** "New York, London and Tokyo": cities whose time is known. */
function placesIn(reading: Reading): { place: string; span: Span }[] {
  const names = [...PLACES, ...Object.keys(ALSO)].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `${BEFORE_PLACE}(?<![\\p{L}-])(${names.join("|")})(?: (?:time|clock))?(?![\\p{L}-])`,
    "giu",
  );
  return findAll(reading, pattern).flatMap(({ groups, span }) => {
    const told = (groups[1] ?? "").toLowerCase();
    const also = Object.entries(ALSO).find(([name]) => name.toLowerCase() === told)?.[1];
    const place = PLACES.find((each) => each.toLowerCase() === told) ?? also;
    return place === undefined ? [] : [{ place, span }];
  });
}
