import type { BlockOf } from "@lathe/protocol/app/block";
import { isClosedWord } from "../closed-words.ts";
import type { Piece } from "../pieces/labels.ts";
import { plainPiece } from "../records/pieces/piece-fields.ts";
import type { Span } from "../recognizer.ts";
import { dayIn } from "../tools/day-timers.ts";
import { asLabel } from "../words.ts";
import type { Limit } from "./site-limits.ts";

/** How long it is until the day that a site is about. */
export interface SiteCountdown {
  block: BlockOf<"timer">;
  limits: Limit[];
  /** The piece that asks for it, and what it says behind that: a fact of the whole, too. */
  piece: Piece;
  spans: Span[];
}

const COUNTDOWN =
  /\b(?:count(?:s|ing)?[- ]?downs?|(?:days|how long|time) (?:left|to go|remaining|until|till)|how many days)\b/i;
/** "a 60 minute countdown" is a timer. */
const LENGTH = /\b\d+[ -]?(?:seconds?|secs?|minutes?|mins?|hours?|h)\b|\btimer\b.*\bfor (?:each|every)\b/i;
const LABELS: readonly Piece["label"][] = ["PART", "TOOL", "WISH", "SAY", "FIELD", "BEYOND"];
const TAIL = /^\s*(?:to|until|till|til|for|of|on|before) /i;
/** What stands there until a day is said: the last one of the year. */
const OPEN_DAY = "12-31";

/** "Countdown | to race day 21 September": its day is the one it names, else the one of the site. */
export function countdownOfSite(text: string, pieces: readonly Piece[], day: string | null): SiteCountdown | null {
  const at = pieces.findIndex(
    ({ label, start, end }) =>
      LABELS.includes(label) && COUNTDOWN.test(text.slice(start, end)) && !LENGTH.test(text.slice(start, end)),
  );
  const piece = pieces[at];
  if (piece === undefined) return null;
  const next = pieces[at + 1];
  const goesOn = next !== undefined && LABELS.includes(next.label) && TAIL.test(text.slice(next.start, next.end));
  const words = text.slice(piece.start, goesOn ? next.end : piece.end);
  const counted = dayIn(words) ?? (day === null ? null : dayIn(day));
  return {
    block: {
      id: "countdown",
      type: "timer",
      title: titleOf(words),
      mode: "day",
      minutes: 1,
      pauseMinutes: 0,
      rounds: 1,
      day: counted ?? OPEN_DAY,
    },
    limits:
      counted === null
        ? [
            {
              words: "the day of the countdown",
              answer:
                "You named none, so 31 December stands there as a sample until you choose yours below the count, or say “count down to 5 June”.",
            },
          ]
        : [],
    piece,
    spans: goesOn ? [piece, next] : [piece],
  };
}

/** "countdown to race day 21 September 9:00" → "Until race day" */
function titleOf(words: string): string {
  const [, event = ""] = /\b(?:to|until|till|til|for|of|before)\s+(.*)$/iu.exec(plainPiece(words)) ?? [];
  const what = event
    .replace(/[,(]?\s*(?:on |at )?(?:the )?\b\d.*$/u, "")
    .replace(/^(?:(?:the|our|my|a|an) )+/i, "")
    .replace(/[\s,;:.!]+$/, "");
  const isPlain = what === "" || what.split(" ").length > 6 || what.split(" ").every((word) => isClosedWord(word));
  return isPlain ? "Countdown" : asLabel(`until ${/^(?:big )?day$/i.test(what) ? "the " : ""}${what}`).slice(0, 60);
}
