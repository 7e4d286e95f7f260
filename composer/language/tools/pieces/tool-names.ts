import type { Piece } from "../../pieces/labels.ts";
import { plainPiece } from "../../records/pieces/piece-fields.ts";

/** What is a tool wherever it stands in a row: "todo with pomodoro" has no field of that name. */
const TOOL =
  /^(?:(?:and|with|an?|the|built-?in|simple) )*(?:pomodoros?(?: timers?)?|stop ?watch(?:es)?|metronomes?|flash ?cards|(?:basic )?calculator|(?:unit|currency) converters?)$/i;

/** Whether words name a tool and nothing else. */
export function isToolName(words: string): boolean {
  return TOOL.test(words);
}

/** The pieces of a prompt, of which those that name a tool ask for one. */
export function withToolNames(text: string, pieces: readonly Piece[]): Piece[] {
  const head = pieces.find(({ label }) => label === "HEAD");
  // "A timer with a stopwatch" may only be set so.
  const isTimed =
    head !== undefined && /\b(?:timer|pomodoro|stop ?watch|clock)\b/i.test(text.slice(head.start, head.end));
  return pieces.map((piece) =>
    (isTimed ? /^(?:FIELD|LIST)$/ : /^(?:FIELD|LIST|SET)$/).test(piece.label) &&
    isToolName(plainPiece(text.slice(piece.start, piece.end)))
      ? { ...piece, label: "TOOL" }
      : piece,
  );
}
