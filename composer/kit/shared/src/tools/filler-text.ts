/** Words of the filler text that printers have used for five hundred years (Cicero, De finibus, garbled). */
const WORDS =
  "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis aute irure in reprehenderit voluptate velit esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id est laborum".split(
    " ",
  );
const BEGINNING = "Lorem ipsum dolor sit amet, consectetur adipiscing elit.";
const SENTENCES = { least: 4, most: 7 };
const WORDS_OF_SENTENCE = { least: 6, most: 14 };

/** What is counted. */
export const FILLER_UNITS = ["paragraphs", "sentences", "words"] as const;
export type FillerUnit = (typeof FILLER_UNITS)[number];
export const MOST_FILLER = 200;

/** So many paragraphs, sentences or words that mean nothing. */
export function makeFiller(count: number, unit: FillerUnit, random: () => number): string {
  const between = ({ least, most }: { least: number; most: number }) =>
    least + Math.floor(random() * (most - least + 1));
  const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? "lorem";
  const sentence = () => {
    const words = Array.from({ length: between(WORDS_OF_SENTENCE) }, word).join(" ");
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const many = (length: number, make: () => string) => Array.from({ length: Math.max(0, length) }, make);
  const wanted = Math.min(MOST_FILLER, Math.max(1, Math.floor(count)));
  if (unit === "words") return [...WORDS.slice(0, wanted), ...many(wanted - WORDS.length, word)].join(" ");
  if (unit === "sentences") return [BEGINNING, ...many(wanted - 1, sentence)].join(" ");
  const paragraph = () => many(between(SENTENCES), sentence).join(" ");
  return [`${BEGINNING} ${paragraph()}`, ...many(wanted - 1, paragraph)].join("\n\n");
}
