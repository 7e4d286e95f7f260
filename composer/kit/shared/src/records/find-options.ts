/** One of those that can be chosen. */
export interface Option {
  id: string;
  label: string;
}

/** Those whose label has each of the typed words in it: first the ones that begin with what was typed. */
export function findOptions<Each extends Option>(options: readonly Each[], typed: string): readonly Each[] {
  const wanted = fold(typed.trim());
  if (wanted === "") return options;
  const words = wanted.split(/\s+/);
  const found = options.filter(({ label }) => words.every((word) => fold(label).includes(word)));
  const begins = (each: Each) => fold(each.label).startsWith(wanted);
  return [...found.filter(begins), ...found.filter((each) => !begins(each))];
}

/** Without case and accents. */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
