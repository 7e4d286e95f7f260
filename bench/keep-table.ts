const [BEGIN, END] = ["<!-- measured -->", "<!-- /measured -->"];
const ROW = /^\| ([a-z])[^|]* \|/;

interface Measured {
  /** Lines about the machine. */
  machine: readonly string[];
  /** As `toTable` gives it. */
  table: string;
  /** 2026-11-21 */
  date: string;
  /** What `npm run bench` was told to measure; empty: everything. */
  letters: readonly string[];
}

/** The page with a new table between its marks. What was not measured this time keeps its rows, and is told to be older. */
export function keepTable(page: string, { machine, table, date, letters }: Measured): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The page has no place for the table: ${BEGIN} … ${END}`);
  const put = (block: string): string => `${page.slice(0, from + BEGIN.length)}\n\n${block}\n\n${page.slice(to)}`;
  if (letters.length === 0) {
    const list = machine.map((line) => `- ${line}`).join("\n");
    return put(`Measured on ${date}, in one run of \`npm run bench\`:\n\n${list}\n\n${table}`);
  }
  const rows = table.split("\n").filter((line) => ROW.test(line));
  const isNew = new Set(rows.map(keyOf));
  const before = page
    .slice(from + BEGIN.length, to)
    .trim()
    .split("\n");
  const command = `\`npm run bench -- ${letters.join(" ")}\``;
  const note = `${[...isNew].sort().join(", ")}: of a run of their own on ${date}, ${command}, on the same kind of machine.`;
  const kept = before.filter((line) => ROW.test(line) && !isNew.has(keyOf(line)));
  const sorted = [...kept, ...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  const top = before.slice(
    0,
    before.findIndex((line) => ROW.test(line)),
  );
  const notes = before.slice(before.findLastIndex((line) => ROW.test(line)) + 1).filter((line) => line !== "");
  const others = notes.filter((line) => !line.includes(`, ${command},`));
  return put([...top, ...sorted, "", ...[...others, note].join("\n\n").split("\n")].join("\n"));
}

function keyOf(row: string): string {
  return ROW.exec(row)?.[1] ?? "";
}
