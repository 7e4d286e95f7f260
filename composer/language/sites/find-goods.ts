import { type Span } from "../recognizer.ts";
import { singularOf } from "../words.ts";
import type { SiteKind } from "./site-kind.ts";

const SELLING = ["shop", "maker", "product", "handmade"];
/** Words of a shop that say nothing of what it sells. */
const OF_SHOP =
  /^(?:online|web|e-?commerce|gift|concept|co-?op|small|little|local|craft|crafts|corner|village|my|our|new|own|simple|tiny|etsy|second-hand|vintage|antique|makers?|artisan|product)$/i;
const NO_GOODS =
  /\b(?:prices?|photos?|pictures|products|reviews|payments?|customers|visitors|shops?|business|goods|things|items|pages|features|testimonials)\b/i;

const MASS = /^(?:furniture|jewel(?:le)?ry|pottery|knitwear|honey|bread|chocolate|music)$/;
const BY_WEIGHT = /\b(?:honey|tea|coffee|wine|cheese|bread|chocolate|soap|yarn|wool|jam|olive oil)$/;
/** Of which one thing is a piece. */
const IN_PIECES = /\b(?:furniture|jewel(?:le)?ry|pottery|ceramics?|knitwear|clothing|art|artwork|glassware)$/;

/** What a shop sells, in the person's words and as several: "handmade candles". */
export function findGoods(text: string, { id }: SiteKind, at: Span): { words: string; span: Span } | null {
  if (!SELLING.includes(id)) return null;
  const [, made = ""] = /(?<!\p{L})(\p{Ll}{3,}) (?:makers?|makery)$/u.exec(text.slice(0, at.end).toLowerCase()) ?? [];
  if (made !== "" && !NO_GOODS.test(made) && !OF_SHOP.test(made))
    return { words: MASS.test(made) ? made : `${made.replace(/s$/, "")}s`, span: at };
  const behind =
    /^(?: (?:shop|store|business|site|web ?site|page))* (?:for|of|selling|where (?:i|we) sell|that sells|which sells|to sell) (?:my |our |some )?(?:own )?((?:\p{Ll}[\p{L}-]+ ){0,2}(?:\p{Ll}[\p{L}-]*s|furniture|jewel(?:le)?ry|pottery|knitwear|clothing|art|glassware|honey|tea|coffee|wine|cheese|bread|chocolate|soap|yarn|wool|jam|olive oil))(?= where| in \p{Lu}| from \p{Lu}|[.,;:!]|$| with | and )/u.exec(
      text.slice(at.end),
    );
  if (behind !== null && !NO_GOODS.test(behind[1] ?? "")) {
    const words = behind[1] ?? "";
    const end = at.end + behind[0].length;
    return { words, span: { start: at.end + 1, end } };
  }
  const sold =
    /\b(?:to sell|selling|where (?:i|we) sell|that sells?|sells?) (?:my |our |some )?(?:own )?((?:\p{Ll}[\p{L}-]+ ){0,2}\p{Ll}[\p{L}-]+(?: (?:and|&) (?:\p{Ll}[\p{L}-]+ ?){1,2})?)(?= in \p{Lu}| from \p{Lu}|[.,;:!]|$| with )/u.exec(
      text,
    );
  if (sold !== null && !NO_GOODS.test(sold[1] ?? ""))
    return { words: (sold[1] ?? "").trim(), span: { start: sold.index, end: sold.index + sold[0].length } };
  const shop = /(?<!\p{L})((?:\p{Ll}[\p{L}-]+ )*)(\p{Ll}[\p{L}-]+) (?:shop|store|business|brand|boutique)$/u.exec(
    text.slice(0, at.end).toLowerCase().slice(-48),
  );
  const [, before = "", noun = ""] = shop ?? [];
  if (noun === "" || OF_SHOP.test(noun) || NO_GOODS.test(noun)) return null;
  const style =
    /\b((?:hand-?made|home-?made|hand-?crafted|hand-?knitted|hand-?sewn|natural|organic|vegan|wooden)) $/.exec(
      before,
    )?.[1];
  const plural = noun.endsWith("s") ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  if (
    /^(?:pet|bridal|bride|hardware|garden|sports?|health|phone|mobile|computer|electronics?|stationery|kitchen|baby|department|convenience|thrift|charity|hobby|fabric|aid|paint|party|school|music|book|record|toy|clothes|clothing|fashion|grocery|tea|cheese|wine|music|art|pottery|jewel(?:le)?ry|furniture|plant)s?$/.test(
      noun,
    )
  )
    return null;
  const start = style === undefined ? at.start : text.lastIndexOf(style, at.end);
  return {
    words: style === undefined ? plural : `${style} ${plural}`,
    span: { start: Math.min(start, at.start), end: at.end },
  };
}

/** Samples of things of which there is one each: "First used bike". */
export function sampleOnes(things: string, count = 4): string[] {
  const one = singularOf(things);
  return ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"].slice(0, count).map((ordinal) => `${ordinal} ${one}`);
}

/** Samples of what is sold, by their names: "Small handmade candle". */
export function sampleNames(goods: string, count: number): string[] {
  const [first = goods, ...others] = goods.split(/ (?:and|&) /);
  if (others.length > 0) return [first, ...others].map((each) => each.charAt(0).toUpperCase() + each.slice(1));
  if (IN_PIECES.test(goods) && !goods.startsWith("pieces of ")) return sampleNames(`pieces of ${goods}`, count);
  // "honey" is sold by weight, and never three of it.
  if (BY_WEIGHT.test(goods)) {
    const whole = goods.charAt(0).toUpperCase() + goods.slice(1);
    return [`${whole} of the season`, `${whole}, small`, `${whole}, large`, `Gift box with ${goods}`].slice(
      0,
      Math.max(1, count),
    );
  }
  const one = goods.startsWith("pieces of ")
    ? goods.replace(/^pieces/, "piece")
    : goods.replace(/([^s])s$/, "$1").replace(/ie$/, "y");
  const patterns = [
    (thing: string) => `Small ${thing}`,
    (thing: string) => `Large ${thing}`,
    (thing: string) => `${thing} of the season`,
    () => `Set of three ${goods}`,
    (thing: string) => `${thing}, limited edition`,
    (thing: string) => `${thing} to your wishes`,
    () => `Gift box of ${goods}`,
    (thing: string) => `Classic ${thing}`,
  ];
  return patterns.slice(0, Math.max(1, Math.min(count, patterns.length))).map((name) => {
    const words = name(one);
    return words.charAt(0).toUpperCase() + words.slice(1);
  });
}
