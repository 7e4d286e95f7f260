const MAX_CHARACTERS = 300;
// eslint-disable-next-line no-control-regex -- colours and cursor movements begin with it
const TERMINAL = /\u001b\[[0-9;?]*[A-Za-z]/g;

/** The last lines that say something, in one, without what is for terminals. */
export function lastLines(text: string, count: number): string {
  const lines = withoutColors(text)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const last = lines.slice(-count).join(" ");
  return last === "" ? "nothing" : last.slice(-MAX_CHARACTERS).toWellFormed();
}

export function withoutColors(text: string): string {
  return text.replace(TERMINAL, "");
}
