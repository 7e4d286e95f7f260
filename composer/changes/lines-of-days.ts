import type { BlockOf } from "@lathe/protocol/app/block";

type Line = BlockOf<"details">["items"][number];

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const RANGE = /^(\p{L}+)(\s*(?:to|and|–|-|&|until|till)\s*)(\p{L}+)$/iu;

function dayNumber(word: string): number {
  return DAYS.findIndex(
    (day) => word.length >= 3 && day.toLowerCase().startsWith(word.toLowerCase().replace(/s$/, "")),
  );
}

/** Lines of opening hours in which one day is another: what stood for Monday to Friday is of Tuesday to Friday then. */
export function withDay(lines: readonly Line[], line: Line): Line[] {
  const day = dayNumber(line.label);
  if (day < 0) return [...lines, line];
  let isPut = false;
  const parted = lines.flatMap((each): Line[] => {
    const [, first = "", , last = ""] = RANGE.exec(each.label) ?? [];
    const [from, to] = [dayNumber(first), dayNumber(last)];
    const isEvery = /^(?:daily|every day|all days)$/i.test(each.label);
    const [start, end] = isEvery ? [0, 6] : [from, to];
    if (start < 0 || end < start || day < start || day > end) return [each];
    isPut = true;
    const part = (a: number, b: number): Line[] =>
      a > b ? [] : [{ ...each, label: a === b ? (DAYS[a] ?? "") : `${DAYS[a]} to ${DAYS[b]}` }];
    return [...part(start, day - 1), line, ...part(day + 1, end)];
  });
  return isPut ? parted : [...lines, line];
}
