const COLOURS = ["red", "green", "blue"];

/** Lines as those of a program: most of them different, some alike, some empty. `from` is the number of the first. */
export function codeLines(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    if (number % 7 === 0) return "";
    if (number % 5 === 0) return "    });";
    return `    const value${number} = compute(items[${number % 13}], "some ${COLOURS[number % 3]} text ${number}");`;
  });
}
