import type { Piece } from "../pieces/labels.ts";
import { asLabel, withoutQuotes } from "../words.ts";
import type { Subject } from "./find-kind.ts";
import { PLAIN_KIND } from "./kinds/kinds.ts";
import { plainNameOf } from "./plain-name.ts";

/** "to Lisbon", "in English" */
const NO_NAME = /^[\s,]*(?:to|in|at|on|with) /i;
const NAMED =
  /^[\s,;:.!?()-]*(?:(?:for|of|by) (?:(?:the|my|our) (?=\p{Ll}))?|(?:it is|it's|which is|that is|is|we are|and) )?(?:called|named|titled|entitled|(?:the |our |its )?name(?: is| of .*? is|:)?|call it|name it)?[\s:]*/iu;
/** What leads to whom or what a site is for. */
const FRAME =
  /^.*?\b(?:web ?sites?|sites?|(?:(?:web|home|landing|event|info|personal|product|shop|memorial|coming soon|fan) ?)?pages?|one[- ]?pagers?|portfolio|blog|shop|store|invitation)(?: (?:for|of|about|to announce|to sell|that shows|showing|to present))(?: (?:an?|the|my|our|all|some|new|small|little|tiny|local|own|upcoming|simple))* /i;
/** A site by what stands before it: "tennis club website". */
const BEFORE =
  /^[\s,;:.!?-]*(?:(?:hi|hello|hey|please|can|could|you|i|we|i'd|we'd|would|like|want|need|needs|wants|to|have|make|build|create|design|set up|get|give|me|us|an?|the|my|our|new|small|little|simple|nice|modern|basic|static|one|1|single|online|public|official|personal)[\s,]+)*((?:[\p{L}\p{N}&'’-]+ ){1,4}?)(?:(?:landing|web|home|info|invitation|event|one|1|single) ?)*(?:web ?sites?|sites?|pages?|homepages?|one[- ]?pagers?|blog)\b[\s.,:;!?]*$/iu;
const END =
  /[\s,]+(?:that|which|who|where|when|with|in|at|from|near|so|because|called|selling|offering|making|serving|by|to|and i|and we|specialised|specialized|including)\b.*$|[,;:.(!?].*$/i;
const MOST_WORDS = 5;

/** What a site is called: as it was said, else as what it is for. */
export function nameOfPieces(text: string, pieces: readonly Piece[], subject: Subject): string {
  const named = pieces.find(({ label }) => label === "NAME");
  if (named !== undefined && !NO_NAME.test(text.slice(named.start, named.end))) {
    const words = withoutQuotes(
      text
        .slice(named.start, named.end)
        .replace(NAMED, "")
        .replace(/[\s,.;:]+$/, ""),
    );
    if (words !== "") return asLabel(words);
  }
  if (subject.name !== null) return subject.name;
  const plain = plainNameOf(subject, text);
  if (subject.kind !== PLAIN_KIND && plain !== subject.kind.name) return plain;
  if (subject.topic !== null || subject.goods !== null) return plain;
  const head = pieces
    .filter(({ label }) => label === "HEAD")
    .map((each) => text.slice(each.start, each.end).trim())
    .join(" ");
  return nameOfHead(head, subject.kind.id) ?? plain;
}

/** "website for our village festival" and "village festival website" are of the village festival. */
function nameOfHead(head: string, kind: string): string | null {
  const whom = FRAME.test(head)
    ? head.replace(FRAME, "").replace(END, "").trim()
    : `${BEFORE.exec(head)?.[1] ?? ""}${kind === "blog" ? "blog" : ""}`.trim();
  const count = whom.split(" ").length;
  const isPerson =
    /^(?:me|us|it|myself|people|everyone|kids|friends|you|them|for|in|to|of|on|with|landing|personal|blog|portfolio|event|info|coming)\b|\b(?:needs?|wants?|has|have|is|are|without)\b/i.test(
      whom,
    );
  if (whom.length < 2 || count > MOST_WORDS || isPerson) return null;
  return asLabel(whom.replace(/^cv\b/i, "CV"));
}
