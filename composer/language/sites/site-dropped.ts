import type { Block } from "@lathe/protocol/app/block";
import { contentOf, type Dropped, isKnown, stemsOfRead } from "../gaps/find-dropped.ts";
import type { FirstRead } from "../first-read.ts";
import type { Label, Piece } from "../pieces/labels.ts";
import type { Reading } from "../recognizer.ts";
import { plainPiece } from "../records/pieces/piece-fields.ts";
import { joinedForSite } from "./pieces/piece-joins.ts";
import { withLooks } from "./pieces/piece-looks.ts";
import { kindOfPart } from "./pieces/piece-sections.ts";
import { CAN_ADD, WHO_BRINGS } from "./shared-list.ts";
import type { SectionName } from "./site-kind.ts";

const TOLD: ReadonlySet<Label> = new Set(["PART", "LIST", "TOOL", "FIELD", "OPTION", "ITEM", "SAY", "WISH"]);
/** Where a section stands that is not called by its own name. */
const PLACES: Partial<Readonly<Record<SectionName, string>>> = {
  features: "services",
  steps: "how-it-works",
  testimonials: "voices",
  faq: "questions",
  hours: "visit",
  call: "closing",
};

/**
 * The pieces of a site's prompt of which nothing came, and that nobody named: "a ride-sharing board" of a festival. A
 * section is there in words of its own: "how to find us" is "Where to find us".
 */
export function findDroppedOfSite(reading: Reading, cut: readonly Piece[], read: FirstRead): Dropped[] {
  const known = stemsOfRead(read);
  const blocks = read.app.pages.flatMap((page) => page.blocks);
  const numbers = new Set(JSON.stringify(read.app).match(/\d+/g) ?? []);
  const hasPictures = read.app.entities.some(({ fields }) => fields.some(({ type }) => type === "image"));
  const hasGroups = read.app.entities.some(({ fields }) =>
    fields.some(({ id, type }) => id === "group" && type === "choice"),
  );
  return joinedForSite(reading.text, withLooks(reading.text, cut)).flatMap((piece) => {
    if (!TOLD.has(piece.label)) return [];
    const text = reading.text.slice(piece.start, piece.end);
    const words = contentOf(reading, piece).filter((word) => !SAYS_NOTHING.test(word));
    if (words.length === 0 || words.some((word) => isKnown(word, known)) || areShown(text, numbers)) return [];
    if (
      (CAN_ADD.test(text) || WHO_BRINGS.test(text)) &&
      blocks.some((block) => block.type === "records" && block.editable)
    )
      return [];
    if (hasPictures && words.every((word) => PICTURES.test(word))) return [];
    if (hasGroups && words.every((word) => GROUPS.test(word))) return [];
    if (piece.label === "PART" || piece.label === "LIST" || piece.label === "FIELD")
      if (isThere(text, blocks)) return [];
    return [{ label: piece.label, start: piece.start, end: piece.end, words: plainPiece(text) }];
  });
}

/** Words of any site. */
const SAYS_NOTHING =
  /^(?:sites?|web|websites?|pages?|sections?|parts?|areas?|info|information|details?|links?|usual|basic|small|big|short|simple|nice|top|bottom|front|home|homepage|header|footer|hero|banner|visitors?|people|guests|say|coming|placeholder|button|text|content|bit|little|words?|grid|table|list|cards|tiles|gallery|comes?|goes|first|second|third|last|\d{1,2})$/i;

const PICTURES = /^(?:photos?|pictures?|pics?|images?|photographs?|shots?)$/i;

const GROUPS = /^(?:product|shop|items?|categor(?:y|ies)|collections?|filters?)$/i;

/** "call 0161 555 0199": the numbers that it tells stand there, whatever they are called. */
function areShown(text: string, numbers: ReadonlySet<string>): boolean {
  const told = text.match(/\d+/g) ?? [];
  return told.length > 0 && told.every((each) => numbers.has(each) || numbers.has(each.padStart(2, "0")));
}

/** A section as such sites have it, whatever it is called there. */
function isThere(text: string, blocks: readonly Block[]): boolean {
  const kind = kindOfPart(text);
  if (kind.is === "frame") return true;
  if (kind.is !== "known") return false;
  return kind.sections.every(({ name, form }) =>
    blocks.some(
      ({ id, type }) =>
        id === (PLACES[name] ?? name) ||
        type === name ||
        (name === "programme" && id === "timetable") ||
        (name === "form" && type === "form") ||
        (form === "contact" && id === PLACES.hours),
    ),
  );
}
