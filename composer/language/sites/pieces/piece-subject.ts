import type { Label, Piece } from "../../pieces/labels.ts";
import { type Reading, touches } from "../../recognizer.ts";
import { findSubject, type Subject } from "../find-kind.ts";
import { PLAIN_KIND } from "../kinds/kinds.ts";
import { aloneIn } from "./piece-parts.ts";
import { plainSay } from "./piece-say.ts";
import { isPurpose } from "./piece-told.ts";

/** What the site is for: as the wish says it, or what was told before. */
export function subjectOf(whole: Reading, pieces: readonly Piece[], count: number): Subject {
  const of = (...labels: Label[]) =>
    findSubject(
      aloneIn(
        labels.includes("ABOUT") ? { ...whole, claimed: [] } : whole,
        pieces
          .filter((piece) => labels.includes(piece.label) || isPurpose(whole, piece))
          .map((piece) => withoutHonour(whole, piece)),
      ),
      // Whoever tells of themselves before the wish has said what it is for.
      labels.includes("ABOUT") ? Math.max(count, 2) : count,
    );
  const told = pieces.filter(({ label }) => label === "HEAD" || label === "NAME" || label === "SAY");
  const said = withFacts(whole.text, told, of("HEAD", "NAME"), findSubject(whole, count));
  if (said !== null && said.kind !== PLAIN_KIND) return said;
  // A card without sections is all about whom it is of.
  for (const label of count === 0 ? (["ABOUT", "SAY"] as const) : (["ABOUT"] as const)) {
    const other = pieces.some((piece) => piece.label === label) ? of(label, "HEAD", "NAME") : null;
    if (other !== null && (other.kind !== PLAIN_KIND || (said ?? NOTHING).name === null)) return other;
  }
  return said ?? NOTHING;
}

/** "A charity run in memory of my brother" is a run. */
function withoutHonour({ text }: Reading, piece: Piece): Piece {
  const at = text.slice(piece.start, piece.end).search(/(?<=\bfor (?:an?|our|my|the) .+) in memory of /i);
  return at === -1 ? piece : { ...piece, end: piece.start + at };
}

/** What stands beside the wish: "Ana and Tom" of whom a piece has "Ana" only, the place, the name behind a comma. */
function withFacts(text: string, told: readonly Piece[], said: Subject | null, whole: Subject | null): Subject | null {
  if (said === null || whole === null) return said;
  const isTold = (words: string) =>
    told.some(({ label, start, end }) =>
      label === "SAY" ? plainSay(text.slice(start, end)) === words : text.slice(start, end).includes(words),
    );
  const { name } = whole;
  const isNamed = name !== null && (said.name === null ? isTold(name) : name.includes(said.name));
  return {
    ...said,
    name: isNamed ? name : said.name,
    place: said.place ?? whole.place,
    day: said.day ?? whole.day,
    spans: [...said.spans, ...whole.spans.filter((span) => told.some((each) => touches([each], span)))],
  };
}

const NOTHING: Subject = {
  kind: PLAIN_KIND,
  name: null,
  trade: null,
  place: null,
  style: null,
  topic: null,
  goods: null,
  purpose: null,
  day: null,
  spans: [],
  isSaid: true,
  hasOnlySubject: false,
};
