/** The parts of a list that are told one after the other: "guests (name, answer), a budget and photos before and after". */
export function splitParts(list: string): string[] {
  const chunks: string[] = [];
  let depth = 0;
  let start = 0;
  const push = (end: number) => chunks.push(list.slice(start, end));
  const pattern =
    /[()]|\s*[,;\n](?:\s*(?:-|•|\*|\d[.)]))?\s*(?:and\b|plus\b)?|\s+(?:and then|and also|and|&|\+|plus|as well as|along with|together with)\s+/giu;
  for (const found of list.matchAll(pattern)) {
    if (found[0] === "(") depth += 1;
    else if (found[0] === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      push(found.index);
      start = found.index + found[0].length;
    }
  }
  push(list.length);
  const parts: string[] = [];
  for (const chunk of chunks.map((each) => each.replace(/^[\s-]+|[\s.!]+$/g, ""))) {
    const last = parts.at(-1);
    // "before and after", "food and drinks", "paid and unpaid": two words for one thing.
    if (last !== undefined && PAIRS.some(([first, second]) => first.test(last) && second.test(chunk)))
      parts[parts.length - 1] = `${last} and ${chunk}`;
    else if (chunk !== "") parts.push(chunk);
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
