import { makeField } from "../field-kinds.ts";
import { type Recognizer, findAll, findNegated } from "../recognizer.ts";
import { makeEntity } from "../records/make-entity.ts";
import { isAtHead, withFrame } from "./frame.ts";

const WORDS =
  "(?:simple |my |daily |personal |markdown |rich |plain |text |digital |private ){0,4}(?:notes?[- ]?(?:books?|pads?|taking(?: (?:app|tool))?|taker|app|editor|tool|s app)|note ?books?|note ?pads?|scratch ?pads?|markdown (?:notes?|editor|writer|documents?)|notes?(?= (?:in|with|using) markdown)|markdown notes?|memos?(?: (?:pad|app))?|sticky notes?(?: (?:boards?|wall|app))?|jotter)|(?:to |can |could |place (?:for|to|where (?:i|you) can) |somewhere to |lets? me |for )*(?:(?:write|writing|take|taking|jot(?:ting)?(?: down)?|keep|keeping|make|making|capture|scribble)(?: down)? (?:my |some |quick |short |the |daily )*(?:notes|thoughts|ideas and notes|memos)|(?:my |personal |some )*notes(?= ?(?:[.,;!\\n]|$|in markdown|and\\b)))";
/** These are hardly a field of something else. */
const STRONG = /note ?books?|note ?pads?|scratch ?pads?|markdown|note[- ]taking/i;
const JOURNAL =
  "(?:simple |my |daily |personal |private |digital |bullet |writing ){0,4}(?:journals?|diar(?:y|ies)|journall?ing)(?: (?:app|tool|notebook))*";
/** With these they are records with fields of their own. */
const FIELDS =
  /\b(?:fields?|columns?|mood|tags?|categor(?:y|ies)|rating|date and|title,|title and|photos?|pictures?|status|priority|weather|calendar|table|chart|folders?|pinn(?:ed|ing)|pin|labels?|favou?rites?|colou?r[- ]cod\w+|(?<=(?:with|and|,) )colou?rs|each (?:note|entry)|log)\b/i;
/** "a diary of my climbs with date and wall" */
const OF_RECORDS = /^ of (?:my |our |the |all |his |her |their )+[\p{L}-]+(?: [\p{L}-]+)? with /iu;
const HAVES =
  /(?:,? ?\b(?:with|and|that|which|it|has|supports?|an?|the|in|having|including|full[- ]text|can be|i can|are|written) )*(?<![\p{L}-])(?:markdown(?: (?:support|preview|formatting|editor))?|search(?:able|ing)?(?: (?:box|bar|field|function))?|(?:live )?preview|formatting(?: buttons| toolbar)?|headings?|checklists?|auto[- ]?sav(?:e|es|ing)|saved automatically)(?![\p{L}-])/gu;

/** A notebook: notes in Markdown beside a list of them. Notes with fields of their own are records. */
export const recognizeNotebooks: Recognizer = (reading) => {
  const [found] = findAll(reading, new RegExp(`(?<![\\p{L}-])(?:${WORDS}|(${JOURNAL}))(?![\\p{L}-])`, "gu")).filter(
    ({ span, text }) =>
      isAtHead(reading, span) || (STRONG.test(text) && /\ban? $/i.test(reading.text.slice(0, span.start))),
  );
  if (
    found === undefined ||
    // Whoever solves them notes digits in the cells.
    /\bsudokus?\b/i.test(reading.text) ||
    FIELDS.test(reading.text.slice(found.span.end)) ||
    /^\s*:/.test(reading.text.slice(found.span.end)) ||
    OF_RECORDS.test(reading.text.slice(found.span.end))
  )
    return [];
  const isJournal = found.groups[1] !== undefined;
  const entity = makeEntity({
    singular: isJournal ? "entry" : "note",
    plural: isJournal ? "entries" : "notes",
    title: makeField("Title", { type: "text" }, true),
    fields: [makeField("Text", { type: "longText", markdown: true })],
    examples: isJournal
      ? [
          {
            Title: "A quiet morning",
            Text: "Walked to the river before work. *Mist on the water.*\n\n- one heron\n- two runners",
          },
        ]
      : [
          {
            Title: "Welcome",
            Text: "Notes are written in **Markdown**:\n\n- lists\n- [links](https://commonmark.org/help/)\n- `code`",
          },
          { Title: "Ideas", Text: "# Someday\n\n- learn to bake rye bread\n- walk the coast path" },
        ],
  });
  const haves = findAll(reading, HAVES).filter(({ span }) => span.start >= found.span.end);
  const unwanted = findNegated(reading, /\b(?:markdown|search)\b/g).map(({ text }) => ({
    words: `without ${text}`,
    answer: "The notebook has it always; it need not be used.",
  }));
  return [
    {
      spans: [withFrame(reading, found.span, haves.length === 0), ...haves.map(({ span }) => span)],
      part: {
        name: isJournal ? "Journal" : "Notebook",
        icon: isJournal ? "book" : "note",
        ...(isJournal ? { theme: { tone: "calm", font: "serif" } as const } : {}),
        entities: [entity],
        blocks: [{ id: "notes", type: "notes", entity: entity.id, body: "text" }],
        undone: unwanted,
      },
    },
  ];
};
