import type { Block } from "@lathe/protocol/app/block";
import type { IconName } from "@lathe/protocol/app/label";
import type { Theme } from "@lathe/protocol/app/theme";
import { type Recognizer, type Span, findAll } from "../recognizer.ts";
import { findAudience } from "./audience.ts";
import { withFrame } from "./frame.ts";

interface DeskTool {
  words: string;
  /** What its component has by itself; said words of these are understood. */
  has: string;
  name: string;
  icon: IconName;
  theme?: Partial<Theme>;
  block: Block;
}

/** "Memory and drawing": one of several tools. */
const AMONG_OTHERS = "(?<=(?:,|\\band) (?:an? )?)(?:drawing|painting|doodling)(?=[.,;!\\n]|$| and\\b)";

const TOOLS: readonly DeskTool[] = [
  {
    words: `${AMONG_OTHERS}|(?:to |that |can |could )*(?:draw(?:ing)?|sketch(?:ing)?|paint(?:ing)?|doodl(?:e|ing))(?:[- ](?:boards?|pads?|apps?|tools?|canvas|area|programs?|surface|books?|block|page|game|notepad))+|white ?boards?|chalk ?boards?|sketch ?(?:books?|pads?|boards?)|doodle ?(?:pads?|boards?)?|(?:digital |blank )?canvas(?= (?:to|for) (?:draw|paint|sketch))|scribble pad|(?<=(?:app|kids|games?|tools?): ?)drawing|(?:to |can |could |lets? (?:me|you|kids|children) |where (?:i|you|kids|children|we) can )+(?:draw|sketch|paint|doodle)(?: (?:on|pictures|things|stuff|something|with (?:the )?(?:mouse|finger)))?`,
    has: "(?:(?:an? )?(?:eraser|undo(?: and redo)?|colou?r (?:picker|palette|choice)|(?:big |bright |bold |thick |fat |large |different |several |many |lots of )*(?:colou?rs|pen sizes?|brush(?:es| sizes?)|line widths?|pens)|pen|clear button|sav(?:es?|ing)(?: (?:my|the|your|as|an?))* (?:images?|pictures?|drawings?|pngs?|sketch(?:es)?|artwork)(?: (?:to|on|in) (?:(?:the|their|my|your|a|an) )?(?:devices?|computers?|phones?|gallery|disk|files?))?|save as (?:an? )?(?:image|picture|png)|download))",
    name: "Drawing board",
    icon: "brush",
    theme: { tone: "playful" },
    block: { id: "drawing", type: "drawing" },
  },
  {
    words:
      "(?:(?:\\d+[- ](?:words?|characters?) )?(?:strong |secure |random |safe |memorable )*(?:passwords?|pass ?phrases?)[- ](?:generators?|makers?|creators?|creating|generating|generation)|(?:to |that |which |can )*(?:generat|creat|mak|com)(?:e|es|ing) (?:up with )?(?:an? |me )?(?:\\d+[- ](?:words?|characters?|letters?) )?(?:strong |secure |random |safe |good |new )*(?:passwords?|pass ?phrases?))",
    has: "(?:(?:an? |the )?(?:adjustable |custom |password )?length(?: slider)?|symbols|numbers|digits|upper ?case(?: letters)?|lower ?case(?: letters)?|letters|special characters|copy(?: to clipboard)?(?: button)?|strength(?: (?:meter|indicator))?|(?:at least |of )?\\d+[- ](?:characters?|letters|signs|words?)(?: long)?|pass ?phrases?)",
    name: "Password generator",
    icon: "key",
    block: { id: "password", type: "password" },
  },
];

/** Drawing and passwords, with what their components have anyway. */
export const recognizeDesk: Recognizer = (reading) =>
  TOOLS.flatMap(({ words, has, name, icon, theme, block }) => {
    const [found] = findAll(reading, new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "gu"));
    if (found === undefined) return [];
    const haves = findAll(
      reading,
      new RegExp(
        `(?:,? ?\\b(?:with|and|including|includes?|has|having|that has|choose|chosen|choosing|of|that (?:includes?|shows?|uses?)|an option for|options? for|that|which|and|can|lets? (?:me|you|kids)|to) )*(?<![\\p{L}-])${has}(?![\\p{L}-])`,
        "gu",
      ),
    );
    const isWords = block.type === "password" && /pass ?phrase/i.test(found.text) && !/password/i.test(found.text);
    const length = /(\d+)[- ](?:characters?|letters|signs|words?)/i.exec(
      [found.text, ...haves.map(({ text }) => text)].join(" "),
    );
    const made: Block =
      block.type !== "password"
        ? block
        : {
            ...block,
            ...(isWords || /words?$/i.test(length?.[0] ?? "") ? { kind: "words" as const } : {}),
            ...(length === null ? {} : { length: Math.min(64, Math.max(3, Number(length[1]))) }),
          };
    const spans: Span[] = [
      withFrame(reading, found.span, haves.length === 0),
      ...findAudience(reading),
      ...haves.filter(({ span }) => span.start >= found.span.end).map(({ span }) => span),
    ];
    return [
      { spans, part: { name: isWords ? "Passphrase generator" : name, icon, theme: theme ?? {}, blocks: [made] } },
    ];
  });
