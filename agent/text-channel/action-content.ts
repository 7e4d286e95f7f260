import type { ActionHead } from "./artifact-event.ts";
import type { Attributes, TagRule } from "./dialects.ts";
import type { Tag } from "./tag-reader.ts";
import { settleContent } from "./settle-content.ts";

const CDATA_START = "<![CDATA[";
const CDATA_END = "]]>";
/** What may stand before the first character of the contents: a line break, CDATA brackets, a fence with a language. */
const MAX_LEAD_CHARACTERS = 120;
/** Behind a closing tag these are code: the tag stood in a string. */
const BEHIND_A_STRING = /["'`\\);,\]}|/$]/;

/** What stands between the tags of one action while it arrives. */
export class ActionContent {
  /** Null while it is not known: it is in the contents. */
  readonly head: ActionHead | null;
  readonly name: string;
  raw = "";
  fenceWasReopened = false;
  /** Characters that are not shown, because they were before. */
  #shownBefore = 0;
  readonly #rule: TagRule;
  readonly #attributes: Attributes;
  /** The beginning, until it is known what of it is not the file's. */
  #lead: string | null = "";
  #backticks = 0;
  #nested = 0;
  /** Whether only white space stands behind the last line break. */
  #atLineStart = true;
  /** The last characters, white space behind them as one space. */
  #tail = "";
  #isCharacterData = false;
  readonly #opened = new Set<string>();
  /** Where the contents end if nothing but a structural tag or the end follows. */
  #weakEnd: number | null = null;
  /** Where its closing tag ends. */
  #weakTagEnd = 0;
  /** The first such end that something else followed: the best there is when no better one comes. */
  #doubtfulEnd: { at: number; behind: number } | null = null;

  constructor(tag: Tag, head: ActionHead | null) {
    this.head = head;
    this.name = tag.name;
    this.#rule = tag.rule;
    this.#attributes = tag.attributes;
  }

  restart(): void {
    this.#shownBefore = this.raw.length;
    this.raw = "";
    this.#lead = "";
    this.#backticks = 0;
    this.#nested = 0;
    this.#atLineStart = true;
    this.#tail = "";
    this.#weakEnd = null;
    this.#doubtfulEnd = null;
  }

  /** Takes text; gives what of it can be shown. */
  add(text: string): string {
    if (text === "") return "";
    this.raw += text;
    for (let at = text.indexOf("`"); at !== -1; at = text.indexOf("`", at + 1)) this.#backticks += 1;
    const joined = this.#tail + text;
    const trimmed = joined.trimEnd();
    this.#tail = trimmed.slice(-3) + (trimmed.length < joined.length ? " " : "");
    const line = text.slice(text.lastIndexOf("\n") + 1);
    this.#atLineStart = (this.#atLineStart || line.length < text.length) && line.trim() === "";
    if (this.#weakEnd !== null && text.trim() !== "") {
      this.#doubtfulEnd ??= { at: this.#weakEnd, behind: this.#weakTagEnd };
      this.#weakEnd = null;
    }
    const shown = this.#show(text);
    const hidden = Math.min(shown.length, this.#shownBefore);
    this.#shownBefore -= hidden;
    return shown.slice(hidden);
  }

  /** Whether this closing tag, with that character behind it (empty at the end), ends the contents. */
  isClosedBy(tag: Tag, next: string): boolean {
    if (this.#isCharacterData) return true;
    if (BEHIND_A_STRING.test(next)) return false;
    const own = tag.name === this.name;
    const inSample = this.#rule.common === true || this.#backticks % 2 === 1;
    if (this.#nested > 0 && inSample && (own || tag.rule.role === "artifact")) {
      this.#nested -= 1;
      return false;
    }
    return own || tag.rule.common !== true;
  }

  /** A closing tag that is none yet: it counts if nothing but the next action follows. */
  noteWeakEnd(tag: Tag, next: string): number | null {
    if (this.#isCharacterData || !this.#atLineStart || BEHIND_A_STRING.test(next)) return null;
    // XML that holds such elements itself closes them itself.
    return this.#opened.has(tag.name) ? null : this.raw.length;
  }

  markWeakEnd(at: number | null): void {
    this.#weakEnd = at;
    this.#weakTagEnd = this.raw.length;
  }

  /** For contents that nothing better ended: takes the doubtful end and gives what stands behind it. Null: there is none. */
  takeDoubtfulEnd(): string | null {
    if (this.#doubtfulEnd === null || this.#weakEnd !== null) return null;
    const { at, behind } = this.#doubtfulEnd;
    this.#weakEnd = at;
    return this.raw.slice(behind);
  }

  /** Inside of character data: no tag means anything. */
  get isLiteral(): boolean {
    return this.#isCharacterData && !this.#tail.trimEnd().endsWith(CDATA_END);
  }

  get hasWeakEnd(): boolean {
    return this.#weakEnd !== null;
  }

  get hasDoubtfulEnd(): boolean {
    return this.#doubtfulEnd !== null;
  }

  /** Whether an opening tag begins something new, the closing tag before it having been forgotten. */
  isLeftBy(): boolean {
    if (this.#isCharacterData) return true;
    // An odd number of backticks: inside a template literal, or in a fence of Markdown.
    return this.#atLineStart && this.#backticks % 2 === 0;
  }

  /** An opening tag that is part of the contents. */
  noteOpening(tag: Tag): void {
    this.#opened.add(tag.name);
    if ((tag.name === this.name || tag.rule.role === "artifact") && !tag.selfClosing) this.#nested += 1;
  }

  /** `own`: its own closing tag ended it, so that nothing before it is taken for one. */
  settle(own: boolean): { head: ActionHead; content: string } {
    const raw = own || this.#weakEnd === null ? this.raw : this.raw.slice(0, this.#weakEnd);
    if (this.#rule.parts !== undefined) return this.#rule.parts(raw, this.#attributes);
    const head = this.head ?? { type: "shell" as const };
    const settled = settleContent(raw, head);
    const content = this.fenceWasReopened ? settled.replace(/\n[ \t]*`{3,}[ \t]*\n?$/, "\n") : settled;
    return { head, content: this.#rule.content?.(content, this.#attributes) ?? content };
  }

  #show(text: string): string {
    const shown = this.#rule.parts === undefined && this.#rule.content === undefined;
    if (this.#lead === null) return shown ? text : "";
    const known = this.#lead + text;
    // Decided by a beginning of fixed length, so that it does not matter how the text is cut.
    const beginning = known.slice(0, MAX_LEAD_CHARACTERS);
    this.#lead = known;
    const lead = beginning.trimStart();
    const undecided = lead === "" || (lead !== CDATA_START && CDATA_START.startsWith(lead)) || "```".startsWith(lead);
    const openFence = lead.startsWith("```") && !lead.includes("\n");
    if ((undecided || openFence) && known.length < MAX_LEAD_CHARACTERS) return "";
    this.#isCharacterData = lead.startsWith(CDATA_START);
    const inner = this.#isCharacterData
      ? lead.slice(CDATA_START.length)
      : beginning.replace(/^[ \t]*\r?\n/, "").replace(/^\s*```[^\n`]*\n/, "");
    this.#lead = null;
    return shown ? inner + known.slice(MAX_LEAD_CHARACTERS) : "";
  }
}
