const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

/** One of a list by its place: "the second", "last one"; null for all other words. */
export function nth<Item>(items: readonly Item[], words: string): Item | null {
  const order =
    /^(?:the )?(\w+)(?: one)?$/i
      .exec(words)?.[1]
      ?.toLowerCase()
      .replace(/^(\d)(?:st|nd|rd|th)$/, "$1") ?? "";
  if (order === "last") return items.at(-1) ?? null;
  if (order === "middle") return items.length === 3 ? (items[1] ?? null) : null;
  const at = /^[1-8]$/.test(order) ? Number(order) - 1 : ORDINALS.indexOf(order);
  return items[at] ?? null;
}
