import type { BlockOf } from "@lathe/protocol/app/block";
import { type Recognizer, findAll } from "../recognizer.ts";
import { asLabel, pluralOf, singularOf } from "../words.ts";
import { sentenceAt, withFrame } from "./frame.ts";

const NAME =
  "(?:(?!(?:and|or|to|in|is|are|per|each|a|an|the|of)\\b)[\\p{L}][\\p{L}'-]*)(?: (?!(?:and|or|to|in|is|are|per|each|of|converter|conversion|with)\\b)[\\p{L}'-]+)?";
const RATE = new RegExp(
  `(?<![\\p{L}\\d.-])(?:(?:and|,|where|with|that|if|so|knowing|given) )*(?:(\\d+(?:\\.\\d+)?) |an? |one )(${NAME}) ?(?:=|is worth|equals?|is equal to|are worth|makes?|contains?|holds?|has|is|are) ?(\\d[\\d,]*(?:\\.\\d+)?) (${NAME})`,
  "gu",
);
const WISH =
  /(?<![\p{L}-])(?:(?:to |that |which |can |could |lets? me )*convert(?:s|ing)? (?:(?:between|from|my own|our own|own|custom) )*[\p{L}, ]{0,60}?|(?:(?:unit|own|custom|my own) )*(?:converters?|conversions?)(?: (?:for|of|between|from) (?:[\p{L}]+(?:,? (?:and|to|or) |, )?){1,6}?)?(?: (?:app|tool|table))?)(?=\s*(?:[,.:;(\n]|$|where|with|if|given|knowing))/gu;

/** Units that people have themselves: "1 crate = 24 bottles", "a pallet is 40 crates". */
export const recognizeOwnUnits: Recognizer = (reading) => {
  const isWished = /convert|conversion/i.test(reading.text);
  const rates = findAll(reading, RATE).filter(({ groups }) => isWished && groups[2] !== groups[4]);
  const [first] = rates;
  if (first === undefined) return [];
  const factors = new Map<string, number>();
  const key = (name: string) => singularOf(name.toLowerCase().trim());
  for (const { groups } of rates) {
    const [one, other] = [key(groups[2] ?? ""), key(groups[4] ?? "")];
    const ratio = Number((groups[3] ?? "").replaceAll(",", "")) / Number(groups[1] ?? 1);
    if (!(ratio > 0) || !Number.isFinite(ratio)) continue;
    // By how much of the first unit each is; a chain is followed as it is told.
    const known = factors.get(one);
    const knownOther = factors.get(other);
    if (known !== undefined) factors.set(other, known / ratio);
    else if (knownOther !== undefined) factors.set(one, knownOther * ratio);
    else if (factors.size === 0) {
      factors.set(one, 1);
      factors.set(other, 1 / ratio);
    }
  }
  if (factors.size < 2) return [];
  const units = [...factors].slice(0, 24).map(([name, factor]) => ({ label: asLabel(pluralOf(name)), factor }));
  const [from, to] = units;
  const block: BlockOf<"converter"> = { id: "own-converter", type: "converter", quantity: "own", units };
  const region = sentenceAt(reading, first.span);
  const wishes = findAll(reading, WISH).filter(({ span }) => span.start <= region.end);
  const heads = findAll(
    reading,
    /(?<![\p{L}-])(?:units? )?(?:converters?|conversions?|convert)(?: (?:app|tool))?(?![\p{L}-])/gu,
  );
  return [
    {
      spans: [...wishes, ...heads, ...rates].map(({ span }) => withFrame(reading, span)),
      part: {
        name: `${from?.label ?? "Units"} and ${(to?.label ?? "units").toLowerCase()}`.slice(0, 60),
        icon: "ruler",
        blocks: [block],
      },
    },
  ];
};
