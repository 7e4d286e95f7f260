import { beyondFields } from "../beyond.ts";
import { locateWords } from "../claims.ts";
import { choiceOf } from "../field-aside.ts";
import { type FieldPhrase, readFieldPhrase } from "../field-phrase.ts";
import type { Label, Piece } from "../pieces/labels.ts";
import type { Reading, Span } from "../recognizer.ts";
import { meansStreaks, meansTickOfToday } from "../streak-words.ts";
import { asLabel, pluralOf, singularOf } from "../words.ts";
import { askedFields } from "./asked.ts";
import type { ComposedList } from "./composed.ts";
import type { Draft } from "./draft.ts";
import { coreOf, findNoun } from "./find-noun.ts";
import { severalNouns } from "./head-words.ts";
import { draftFor, phrase, type PlanPart, readPart } from "./plan-part.ts";
import { addPart, nameOf, type Plan } from "./plans.ts";
import { headPart } from "./told-parts.ts";
import { entriesOf } from "./unnamed-records.ts";

/** What leads to a piece and says nothing of it. */
const LEAD = new RegExp(
  `^(?:[\\s,;:.!?()&+/-]+|(?:${[
    "and|with|plus|also|then|as well as|including|includes?|or|but|e\\.g\\.|namely|such as|like|for it|of|to",
    "(?:(?:where|that|which|in which|so that|so) )?(?:i|we|you|it|they|people|users|everyone)(?:'d| would| can| could| should| must| will| want| need| like| also| to| be able)* (?:enter|add|note down|note|record|write down|write|log|save|store|show|see|keep track of|keep|track|put in|fill in|know|list|have|has)",
    "enter|add|note down|record|write down|log|save|store|showing|keep track of|track|put in|fill in",
    "(?:a )?(?:field|column)s?(?: for)?",
    "(?:has|have|having)(?= (?:an?|the|its|their|some) )",
    "its|their|the|an?",
  ].join("|")})(?=[\\s:,(]))+`,
  "iu",
);
/** "each plot has", "for every visit I note": what a piece is said of. */
const SUBJECT =
  /^[\s,;:.!?(-]*(?:and )?(?:(?:for|of|per|in|with|on|about) )?(?:each|every|all(?: the)?|the|an?) ((?:[\p{L}'-]+ ){0,2}?[\p{L}'-]+)(?:,|:)? (?:(?:i|we) (?:would like to |want to |need to |want |need )?(?:note|record|log|keep|enter|store|write down|save|know|see|track)?|(?:should |must |can |will )?(?:has|have|needs?|with|gets?|shows?|got|contains?|includes?))(?![\p{L}'-])/iu;
/** Whom it is for, and nothing to keep. */
const AUDIENCE =
  /\s(?:for|of|at|in) (?:(?:my|our|the|a|an|all|us|me|small|local|own|little|whole|new) ?)*(?:[\p{L}\d'-]+ ?){0,4}$/iu;
/** Who uses an app, of whom it keeps no list unless it says so. */
const GROUP =
  /(?:^|\s)(?:club|team|office|department|committee|household|family|shop|group|company|firm|school|class|choir|band|studio|salon|clinic|practice|farm|garden|bakery|café|cafe|restaurant|hotel|church|parish|society|association|startup|agency|workshop|charity|village|street|building|flat|house|home|business|store|practise|library|museum|theatre|league|troop|crew|ward)$/iu;

/** A remark tells of somebody, or says why. */
const REMARK =
  /^[\s,;:.!?(-]*(?:and |but |so )?(?:i|i'm|i've|i'd|we|we're|we've|my|our|he|she|they|people|everyone|because|cause|since|as|that's|this is|thanks|thank|please|currently|right now|at the moment|would be|it would be|nice to have|for|not|just|hope)(?![\p{L}'-])/iu;

const OWN: ReadonlySet<Label> = new Set(["FIELD", "OPTION", "ITEM"]);
const SILENT: ReadonlySet<Label> = new Set(["ABOUT", "HEAD", "NAME", "LOOK", "NOT"]);

/** The records that the pieces of a prompt tell of; null where they tell of none. */
export function planOfPieces(reading: Reading, pieces: readonly Piece[]): Plan | null {
  // Sections make a site.
  if (pieces.some(({ label }) => label === "PART") && !pieces.some(({ label }) => label === "FIELD")) return null;
  const plan: Plan = { name: null, drafts: [], fields: [], arrange: [], spans: [], sentences: [...reading.sentences] };
  const about = reading.text;
  const textOf = ({ start, end }: Span) => about.slice(start, end);
  const heads = pieces.filter(({ label }) => label === "HEAD");
  const [first] = heads;
  const next = pieces.find(({ label, start }) => start > (first?.start ?? 0) && !SILENT.has(label));
  readHead(reading, heads, next?.label ?? null, plan);
  let current = plan.drafts.at(-1) ?? null;
  let field: FieldPhrase | null = null;
  const items = new Map<Draft, string[]>();
  const options = new Map<FieldPhrase, string[]>();
  for (const piece of pieces) {
    const text = plain(textOf(piece));
    if (!["OPTION", "FIELD"].includes(piece.label)) field = null;
    switch (piece.label) {
      case "LIST": {
        const part = readPart(text, about) ?? unknownPart(text);
        if (part === null) break;
        current = addPart(reading, part, piece, plan);
        plan.spans.push(piece);
        break;
      }
      case "FIELD": {
        const said = SUBJECT.exec(textOf(piece));
        const subject = said === null ? null : draftFor(said[1] ?? "", plan.drafts);
        current = subject ?? current;
        if (current === null) {
          current = entriesOf(coreOf(heads.map(textOf).join(" ")).text);
          plan.drafts.push(current);
        }
        const words = subject === null ? text : plain(textOf(piece).slice(said?.[0].length ?? 0));
        const read = readField(words, current, plan.drafts);
        if (read === null) break;
        plan.spans.push(piece);
        field = read;
        break;
      }
      case "OPTION":
        if (text === "" || current === null) break;
        plan.spans.push(piece);
        field ??= categoryOf(current);
        options.set(field, [...(options.get(field) ?? []), ...text.split(/ ?\/ ?/)]);
        field.kind = choiceOf(options.get(field) ?? []);
        break;
      case "ITEM":
        if (current === null || text === "") break;
        plan.spans.push(piece);
        items.set(current, [...(items.get(current) ?? []), asLabel(text)]);
        break;
      case "ABOUT":
        if (REMARK.test(textOf(piece))) plan.spans.push(piece);
        break;
      default:
    }
  }
  for (const [draft, titles] of items) plan.arrange.push({ draft, change: (list) => withTitles(list, titles) });
  return plan.drafts.length === 0 ? null : plan;
}

/** A piece without what leads to it, and without the signs at its end. */
function plain(text: string): string {
  const words = text.replace(LEAD, "").replace(/[\s,;:.!(]+$/, "");
  return words.includes("(") ? words : words.replace(/\)+$/, "");
}

/** What the head names: records, or what the lists behind it are all for. */
function readHead(reading: Reading, heads: readonly Span[], next: Label | null, plan: Plan): void {
  const text = heads
    .map(({ start, end }) => reading.text.slice(start, end).trim())
    .join(" ")
    .replace(/[\s,;:.!?(]+$/, "");
  const core = coreOf(text);
  const isOwner = next !== null && OWN.has(next);
  const take = (words: string) => {
    for (const head of heads) plan.spans.push(...locateWords(reading, words, head));
  };
  take(text.slice(0, text.length - core.text.length));
  take(AUDIENCE.exec(core.text)?.[0] ?? "");
  const several = severalNouns(core);
  if (several !== null) {
    plan.drafts.push(...several);
    for (const draft of several) take(draft.words);
    return;
  }
  const bare = core.text.replace(/\s(?:that|which|where|who|so|and|with)\s.*$/i, "");
  const isGroup = GROUP.test(bare) && !core.isList;
  const part = isGroup ? null : headPart(core.text, reading.text);
  const draft = isGroup ? null : findNoun(core, isOwner);
  if (draft !== null && (isOwner || part !== null || core.isList || (draft.domain !== null && next !== "LIST"))) {
    plan.drafts.push(draft);
    take(draft.words);
    return;
  }
  plan.name = isGroup ? asLabel(bare) : nameOf(text);
  take(plan.name ?? "");
}

/** Reads a field of a draft into it; null where no field is told. */
function readField(words: string, draft: Draft, drafts: readonly Draft[]): FieldPhrase | null {
  if (words === "") return null;
  // "which one" is the record itself.
  if (/^(?:which )?(?:one|ones|of them)$/i.test(words)) return phrase("", { type: "text" });
  if (meansStreaks(words) || (draft.domain?.streaks !== undefined && meansTickOfToday(words))) {
    draft.hasStreaks = true;
    return phrase("", { type: "checkbox" });
  }
  const other = draftFor(words.replace(/^(?:which|the|its|their) /i, ""), drafts);
  if (other !== null && other !== draft) {
    draft.relations.push({ to: other, many: singularOf(words.toLowerCase()) !== words.toLowerCase() });
    return phrase("", { type: "text" });
  }
  // Said together they are two.
  const asked = /^date (?:and|&|\/) time$/i.test(words) ? { fields: ["date", "time"] } : askedFields(words);
  if (asked !== null) {
    const read = asked.fields.flatMap((each) => readFieldPhrase(each, draft.domain) ?? []);
    draft.phrases.push(...read);
    return read.at(-1) ?? null;
  }
  const read = readFieldPhrase(words, draft.domain);
  if (read === null || beyondFields(read.label, words) !== null) return null;
  draft.phrases.push(read);
  return read;
}

function unknownPart(text: string): PlanPart | null {
  const noun = text.replace(/\s(?:of|for|with|in|on|at|to|that|which|who|where|per|by)\s.*$/i, "");
  const draft = findNoun({ text: pluralOf(singularOf(noun.toLowerCase())), isList: true }, true);
  return draft === null ? null : { draft, surety: "unknown", noun, tail: "", fields: [], owner: null };
}

/** "recipes: starters, mains, desserts": what they are sorted into. */
function categoryOf(draft: Draft): FieldPhrase {
  const known = draft.extras.find(({ label }) => label === "Category");
  if (known !== undefined) return known;
  const category = phrase("Category", { type: "text" });
  draft.extras.push(category);
  return category;
}

/** Names that were told are what the app begins with. */
function withTitles(list: ComposedList, titles: readonly string[]): ComposedList {
  const { entity } = list;
  const examples = titles.map((title, index) => ({ ...entity.examples[index], [entity.titleField]: title }));
  return { ...list, entity: { ...entity, examples } };
}
