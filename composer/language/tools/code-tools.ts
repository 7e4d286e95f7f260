import { TextCode } from "@lathe/protocol/app/text-code";
import { type Recognized, type Recognizer, findAll } from "../recognizer.ts";
import { CODE_NAMES } from "./code-names.ts";
import { isWithin, sentenceAt, withFrame } from "./frame.ts";

const MAKER =
  "(?:converters?|translators?|encoders?(?:[ /]+(?:and )?decoders?)?|decoders?(?:[ /]+(?:and )?encoders?)?|conversions?|convertor|calculators?|makers?|tools?)";
/** What stands between two ways to write the same: "hex to rgb to hsl", "binary, decimal and hex". */
const AND = "(?:,? (?:to|and|or|into|in) |, | ?/ ?| ?- ?| ?<-> ?| ?& ?|\\s)";
const OTHERS =
  "(?:(?:text|numbers?|letters?|words?|english|dates?|(?:human(?:[- ]readable)? )?dates?|hex(?:adecimal)?|rgb|rgba|hsl|cmyk|binary|decimal|octal|roman(?: numerals?)?|arabic(?: numerals?| numbers?)?|morse(?: code)?|base ?64|colou?rs?(?: codes?)?|unix(?: time)?|encod(?:e|ing)|decod(?:e|ing)|both (?:ways|directions)|back)(?![\\p{L}]))";
/** Colours and bases share "hex": three digits of light tell which it is. */
const OF_LIGHT = /\b(?:rgba?|hsl|colou?rs?)\b/i;
const SAID =
  /(?:,? ?\b(?:and|with|in|that|which|also|it|works?|to|from|for|an?|the|can|by|shows?) )*\b(?:both (?:ways|directions)|back(?: again)?|(?:the )?other way round|copy(?: button)?|(?:vice[- ]versa)|encod(?:e|ing|er)s?(?: and decod(?:e|ing|er)s?)?|decod(?:e|ing|er)s?|preview|swatch|type (?:a )?(?:text|number)|(?:hex|rgb|hsl|binary|octal|decimal|hexadecimal)(?:(?:, and |, | and |\/| )(?:hex|rgb|hsl|binary|octal|decimal|hexadecimal))*)(?![\p{L}])/gu;

/** "Binary hex decimal converter", "morse code translator", "convert numbers to roman numerals": other ways to write the same. */
export const recognizeCodeTools: Recognizer = (reading) =>
  TextCode.options
    .flatMap((code): Recognized[] => {
      const { words, name } = CODE_NAMES[code];
      const chain = `(?:${OTHERS}${AND})*${words}(?:${AND}${OTHERS})*`;
      const found = findAll(
        reading,
        new RegExp(
          `(?<![\\p{L}\\d-])(?:${chain}[- ]${MAKER}|(?:convert(?:s|ing|er|or)?|translat(?:es?|ing|or)|encod(?:es?|ing)|turn(?:s|ing)?)(?: (?:for|of|from|between|an?|my|any))* ${chain})(?![\\p{L}-])`,
          "giu",
        ),
      ).find(
        ({ text }) =>
          (code === "bases" ? !OF_LIGHT.test(text) && !/\btexts?\b/i.test(text) : true) &&
          !/\b(?:binary|decimal)\b.*\bcolou?r/i.test(text),
      );
      if (found === undefined) return [];
      const region = sentenceAt(reading, found.span, 1);
      const said = findAll(reading, SAID).filter(({ span }) => span.start >= found.span.end && isWithin(span, region));
      return [
        {
          spans: [withFrame(reading, found.span), ...said.map(({ span }) => span)],
          part: { name, icon: "code", blocks: [{ id: `${code.toLowerCase()}-code`, type: "textTool", code }] },
        },
      ];
    })
    .slice(0, 1);
