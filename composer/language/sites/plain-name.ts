import { singularOf } from "../words.ts";
import type { Subject } from "./find-kind.ts";

const RELATIVE =
  /\b(my|our) (?:late |dear |dearest |beloved |little |big |best )*((?:great-?)?grand(?:father|mother|pa|ma|dad|mum|mom|parents|son|daughter)|grandad|granny|gran|nana|nan|father|mother|dad|mum|mom|parents|brother|sister|son|daughter|husband|wife|uncle|aunt|friend|dog|cat|teacher|boss|niece|nephew|godson|goddaughter)(?:'?s)?(?![\p{L}])/iu;

/** What a site is called when nobody says it: what it is about, in the person's own words. */
export function plainNameOf({ kind, topic, style, trade, goods }: Subject, text: string): string {
  const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
  const [, whose = "", relative = ""] = RELATIVE.exec(text) ?? [];
  if (relative !== "" && kind.id === "memorial") return capital(`${whose} ${relative}`.toLowerCase());
  if (relative !== "" && kind.id === "birthday") {
    const years = /^(?:turns?|turning|is|will be) (\S+)$/i.exec(trade ?? "")?.[1];
    const possessive = `${relative}${relative.endsWith("s") ? "'" : "'s"}`.toLowerCase();
    const [, metal = ""] = /\b((?:silver|gold|ruby) )wedding/i.exec(text) ?? [];
    const plain = `${trade?.startsWith("wedding") === true ? metal.toLowerCase() : ""}${(trade ?? "party").replace(/^big /, "")}`;
    const [, ordinal] = /\b(\d{1,3}(?:st|nd|rd|th)|first|second|third) (?=birthday)/i.exec(text) ?? [];
    const which = ordinal === undefined || plain.includes(ordinal) ? "" : `${ordinal.toLowerCase()} `;
    const what = years === undefined ? `${which}${plain}` : `${ordinalOf(years)} birthday`;
    return capital(`${whose.toLowerCase()} ${possessive} ${what}`).slice(0, 50);
  }
  const [, year] = /\bclass of ('?\d{2,4})\b/i.exec(text) ?? [];
  if (year !== undefined && kind.id === "reunion") return `Class of ${year} reunion`;
  const shop =
    goods === null ? null : new RegExp(`\\b${singularOf(goods)} ?(?:shop|store|boutique)\\b`, "i").exec(text);
  if (goods !== null) return capital(shop?.[0].toLowerCase() ?? goods).slice(0, 50);
  if (kind.id === "wedding" && trade !== null && trade.startsWith("engagement")) return capital(trade);
  if (topic !== null && kind.id === "blog" && /\bblog\b/i.test(text) && /^\p{Ll}+(?: \p{Ll}+)?$/u.test(topic))
    return `${capital(topic)} blog`;
  if (topic !== null) return capital(topic).slice(0, 50);
  if (style !== null && style.length < 30) return capital(`${style} ${trade ?? kind.noun}`);
  // "Meditation app", "online course": more than that it is one.
  if (trade !== null && trade.includes(" ") && (kind.id === "app" || kind.id === "online-course"))
    return capital(trade.replace(/^.*\b(?:page|site) for (?:an?|my|our|the) (?:new )?/, ""));
  if (trade !== null && kind.id === "academic" && / (?:group|lab|project)$/.test(trade)) return capital(trade);
  if (kind.id === "open-source" && /^(?:docs|documentation)\b/i.test(trade ?? "")) return "Our library";
  // A housewarming is no birthday.
  if (kind.id === "birthday" && trade !== null && !/birthday|^(?:turn|is |will )/.test(trade)) return capital(trade);
  return kind.name ?? capital(trade ?? kind.noun);
}

const TENS: Readonly<Record<string, string>> = {
  thirty: "30th",
  forty: "40th",
  fifty: "50th",
  sixty: "60th",
  seventy: "70th",
  eighty: "80th",
  ninety: "90th",
};

/** "90" → "90th", "21" → "21st", "eighty" → "80th" */
function ordinalOf(years: string): string {
  const last = /(?<!1)[123]$/.exec(years)?.[0];
  const ending = last === "1" ? "st" : last === "2" ? "nd" : last === "3" ? "rd" : "th";
  return TENS[years.toLowerCase()] ?? `${years}${ending}`;
}
