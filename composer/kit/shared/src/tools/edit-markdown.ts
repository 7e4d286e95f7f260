/** Text with what is selected in it; both as positions in characters. */
export interface Selection {
  text: string;
  start: number;
  end: number;
}

export type MarkdownMark = "bold" | "heading" | "list" | "task";

const PREFIXES: Record<Exclude<MarkdownMark, "bold">, { mark: string; pattern: RegExp }> = {
  heading: { mark: "## ", pattern: /^#{1,6}\s+/ },
  list: { mark: "- ", pattern: /^\s*[-*+]\s+(?!\[[ xX]\]\s)/ },
  task: { mark: "- [ ] ", pattern: /^\s*[-*+]\s+\[[ xX]\]\s+/ },
};
/** What a line can begin with; one takes the other's place. */
const ANY_PREFIX = /^(?:#{1,6}\s+|\s*[-*+]\s+(?:\[[ xX]\]\s+)?)/;

/** Puts a mark on what is selected, or takes it away when it is there. */
export function toggleMark(selection: Selection, mark: MarkdownMark): Selection {
  return mark === "bold" ? toggleBold(selection) : togglePrefix(selection, PREFIXES[mark]);
}

function toggleBold({ text, start, end }: Selection): Selection {
  const selected = text.slice(start, end);
  if (text.slice(start - 2, start) === "**" && text.slice(end, end + 2) === "**")
    return { text: text.slice(0, start - 2) + selected + text.slice(end + 2), start: start - 2, end: end - 2 };
  return { text: `${text.slice(0, start)}**${selected}**${text.slice(end)}`, start: start + 2, end: end + 2 };
}

function togglePrefix(
  { text, start, end }: Selection,
  { mark, pattern }: { mark: string; pattern: RegExp },
): Selection {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = text.indexOf("\n", end);
  const to = nextBreak === -1 ? text.length : nextBreak;
  const lines = text.slice(from, to).split("\n");
  const isOn = lines.every((line) => pattern.test(line));
  const changed = lines
    .map((line) => (isOn ? line.replace(pattern, "") : mark + line.replace(ANY_PREFIX, "")))
    .join("\n");
  const isCaret = start === end;
  const last = from + changed.length;
  return { text: text.slice(0, from) + changed + text.slice(to), start: isCaret ? last : from, end: last };
}

/**
 * What Enter does at the end of a list's line: the list goes on, or ends where its line is empty. Null when it is no
 * list, and Enter does what it always does.
 */
export function continueList({ text, start, end }: Selection): Selection | null {
  if (start !== end) return null;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const line = text.slice(from, start);
  const found = /^(\s*)([-*+]|(\d+)([.)]))\s+(\[[ xX]\]\s+)?/.exec(line);
  if (found === null) return null;
  const [prefix, indentation = "", bullet = "-", number, dot = ".", task] = found;
  if (line === prefix) return { text: text.slice(0, from) + text.slice(start), start: from, end: from };
  const next = number === undefined ? bullet : `${Number(number) + 1}${dot}`;
  const added = `\n${indentation}${next} ${task === undefined ? "" : "[ ] "}`;
  return {
    text: text.slice(0, start) + added + text.slice(end),
    start: start + added.length,
    end: start + added.length,
  };
}
