/**
 * The JSON text of an input whose last field, `content`, is still being written: `beginTextInput`, `continueTextInput` for
 * each piece, and TEXT_INPUT_END are together one JSON object, whatever places the text is cut at. Half of a surrogate
 * pair is escaped, and the other half completes it.
 */
export function beginTextInput(before: Readonly<Record<string, string>>): string {
  return `${beginInput(before)},"content":"`;
}

/** The same for an input whose other fields come as JSON. */
export function beginInput(before: Readonly<Record<string, string>>): string {
  return JSON.stringify(before).slice(0, -1);
}

export function continueTextInput(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

export const TEXT_INPUT_END = '"}';
