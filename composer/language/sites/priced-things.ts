import type { SectionsRead } from "./pieces/piece-read.ts";
import type { SiteKind } from "./site-kind.ts";

const PLAIN = /^pric(?:es?|ing)$/i;

/** "cakes, prices": where things are sold, each that is shown has its own price, and no list of prices stands beside them. */
export function pricedThings(read: SectionsRead, { form, records = {} }: SiteKind): SectionsRead {
  const isSelling = form === "order" || records.products !== undefined || records.menu !== undefined;
  const isOfPrices = ({ name, found }: SectionsRead["sections"][number]) =>
    (name === "prices" || name === "pricing") && PLAIN.test(found.text.trim());
  const shown = read.own.filter(({ list }) => list?.fields.some(({ kind }) => kind.type === "image") === true);
  const [thing] = shown;
  const hasPrice = thing?.list?.fields.some(({ kind }) => kind.type === "money") === true;
  const isPlain = read.sections.some(isOfPrices) && read.plans.length === 0 && read.planNames.length === 0;
  if (!(isSelling || hasPrice) || !isPlain || shown.length !== 1 || thing?.list === undefined) return read;
  const { list } = thing;
  const isPriced = list.fields.some(({ kind }) => kind.type === "money");
  const price = {
    label: "Price",
    kind: { type: "money", currency: "USD" },
    required: false,
    correction: null,
  } as const;
  const areOfPrices = read.sections.map(isOfPrices);
  const kept = read.sections.filter((section) => !isOfPrices(section));
  return {
    ...read,
    sections: kept,
    fieldsOf: read.fieldsOf.filter((_, index) => read.sections[index] !== undefined && !areOfPrices[index]),
    titles: read.titles.filter(({ section }) => kept.includes(section)),
    own: read.own.map((each) =>
      each === thing && !isPriced ? { ...each, list: { ...list, fields: [...list.fields, price] } } : each,
    ),
  };
}
