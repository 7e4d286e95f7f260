import type { Piece } from "../../pieces/labels.ts";
import { asLabel } from "../../words.ts";
import { CATALOGUES } from "../catalogues.ts";
import type { FoundSection } from "../section-words.ts";

const SHOWN =
  /\bshow(?:ing|s)?(?: off)? (?:my|our|the) ((?:[\p{L}'-]+ ){0,2}(?:[\p{L}'-]+s|jewel(?:le)?ry|pottery|ceramics|art|artwork|furniture|photography|embroidery|knitwear))(?= (?:on|around|in|from|of|to the world)\b|[\s.,]*$)/iu;

/** "A page to show our model ships": pictures of them, though no gallery is spoken of; null where things are shown already. */
export function shownInHead(
  text: string,
  heads: readonly Piece[],
  sections: readonly FoundSection[],
  lists: readonly string[],
): { section: FoundSection; title: string } | null {
  if (sections.some(({ name }) => name in CATALOGUES && name !== "prices")) return null;
  for (const { start, end } of heads) {
    const [words = "", things = ""] = SHOWN.exec(text.slice(start, end)) ?? [];
    if (things === "" || lists.some((plural) => things.toLowerCase().includes(plural))) continue;
    const found = { span: { start, end }, text: words, groups: [words], groupSpans: [] };
    return { section: { name: "gallery", form: null, isPage: false, found }, title: asLabel(things) };
  }
  return null;
}
