export interface Note {
  id: string;
  title: string;
  /** Markdown. */
  body: string;
  /** Milliseconds since 1970. */
  changedAt: number;
}

/** The notes in which every word of the query stands, the latest change first. */
export function findNotes(notes: readonly Note[], query: string): Note[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const holds = ({ title, body }: Note) => {
    const text = `${title}\n${body}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return notes.filter(holds).sort((one, other) => other.changedAt - one.changedAt);
}

/** A line of the note for the list, without the marks of Markdown. */
export function excerptOf(body: string): string {
  const line = body.split("\n").find((each) => plain(each) !== "") ?? "";
  return plain(line).slice(0, 120);
}

function plain(line: string): string {
  return line
    .replace(/^\s*(?:#{1,6}\s+|>\s*|(?:[-*+]|\d+[.)])\s+)*(?:\[[ xX]\]\s*)?/, "")
    .replace(/[*_`~]+/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .trim();
}
