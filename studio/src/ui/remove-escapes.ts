// Escape sequences of colours and cursors, as tools print them.
// oxlint-disable-next-line no-control-regex
const ESCAPES = /\u001b\[[0-9;?]*[ -/]*[@-~]/g;

export function removeEscapes(text: string): string {
  return text.replaceAll(ESCAPES, "");
}
