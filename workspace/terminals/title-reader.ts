const MAX_TITLE_CHARACTERS = 80;
/** A sequence longer than this is not waited for: no title is. */
const MAX_PENDING_CHARACTERS = 512;

/** OSC 0 and 2: set the title. */
const SET_TITLE = /\x1b\][02];([^\x07\x1b]*)(?:\x07|\x1b\\)/g;
/** The beginning of one, at the end of what has come so far. */
const UNFINISHED = /\x1b(?:\](?:[02](?:;[^\x07\x1b]*\x1b?)?)?)?$/;

/** Finds the title that a terminal's program sets in what it prints, however that is cut. */
export class TitleReader {
  #pending = "";

  /** The last title that is set in this part of the output; "" takes a former one back; null: none is set. */
  read(data: string): string | null {
    const text = this.#pending + data;
    this.#pending = UNFINISHED.exec(text.slice(-MAX_PENDING_CHARACTERS))?.[0] ?? "";
    if (!text.includes("\x1b]")) return null;
    let title: string | null = null;
    for (const match of text.matchAll(SET_TITLE)) title = match[1] ?? "";
    return title === null ? null : toText(title);
  }
}

/** Programs are not trusted: no control characters, nothing that turns the direction of what stands beside it. */
function toText(title: string): string {
  const plain = title.replaceAll(/\p{C}+/gu, " ").trim();
  return [...plain.slice(0, MAX_TITLE_CHARACTERS * 2)].slice(0, MAX_TITLE_CHARACTERS).join("");
}
