/** The parts of a list that are told one after the other: "guests (name, answer), a budget and photos before and after". */
export function splitParts(list: string): string[] {
  return partsOf(list).map(({ text }) => text);
}

export interface ListedPart {
  text: string;
  /** An "and" without a comma stands before it: what it is a list of may end here. */
  isLast: boolean;
}

export function partsOf(list: string): ListedPart[] {
  const chunks: ListedPart[] = [];
  let isLast = false;
  let depth = 0;
  let start = 0;
  const push = (end: number) => chunks.push({ text: list.slice(start, end), isLast });
  const pattern =
    /[()]|\s*[,;\n](?:\s*(?:-|•|\*|\d[.)]))?\s*(?:and\b|plus\b(?![- ](?:ones?|1s?)\b))?|\s+(?:and then|and also|and|&|\+|plus(?![- ](?:ones?|1s?)\b)|as well as|along with|together with)\s+/giu;
  for (const found of list.matchAll(pattern)) {
    if (found[0] === "(") depth += 1;
    else if (found[0] === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      push(found.index);
      start = found.index + found[0].length;
      isLast = /^\s+\S/.test(found[0]) && !/[,;\n]/.test(found[0]);
    }
  }
  push(list.length);
  const parts: ListedPart[] = [];
  for (const chunk of chunks) {
    const text = chunk.text.replace(/^[\s-]+|[\s.!]+$/g, "");
    const last = parts.at(-1);
    // "before and after", "food and drinks": two words for one thing.
    if (last !== undefined && PAIRS.some(([first, second]) => first.test(last.text) && second.test(text)))
      parts[parts.length - 1] = { ...last, text: `${last.text} and ${text}` };
    else if (text !== "") parts.push({ ...chunk, text });
  }
  return parts;
}

const PAIRS: readonly [RegExp, RegExp][] = [
  [/\bbefore$/i, /^after\b/i],
  [/\bfood$/i, /^drinks?$/i],
  [/\bcast$/i, /^crew$/i],
  [/\bincome$/i, /^expenses$/i],
  [/\bwhen$/i, /^where\b/i],
];
