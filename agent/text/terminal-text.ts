// Control sequences (ECMA-48 CSI), operating system commands (titles, links) and two-character escapes.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;

/** What a terminal would show in the end: no colours, and of a line that was redrawn only its last state. */
export function plainTerminalText(text: string): string {
  return text
    .replaceAll(ESCAPES, "")
    .replaceAll("\r\n", "\n")
    .split("\n")
    .map((line) => line.slice(line.trimEnd().lastIndexOf("\r") + 1).replace(/\r$/, ""))
    .join("\n");
}
