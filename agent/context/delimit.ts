/**
 * Puts data between two lines that stand nowhere in it, so that no text of a file, a page or a log can pass for its end
 * or for Lathe's own words.
 */
export function delimit(kind: string, name: string, text: string): string {
  let mark = kind;
  for (let count = 1; text.includes(`[end of ${mark}`); count += 1) mark = `${kind} ${count}`;
  const title = name === "" ? "" : `: ${name.replaceAll(/[\r\n\]]/g, " ")}`;
  return `[begin of ${mark}${title}]\n${text.endsWith("\n") ? text : `${text}\n`}[end of ${mark}]`;
}
