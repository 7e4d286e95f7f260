const MAX_CHARACTERS = 200;
/** Control characters, line ends, and marks that turn the direction of text, by which a name can show another ending. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The name of a given file as it may be shown and told: its last part, in one line, one form (NFC) and so long. */
export function cleanName(name: string, maxCharacters = MAX_CHARACTERS): string {
  const visible = name.toWellFormed().normalize("NFC").replace(UNSEEN, " ").replace(/\s+/g, " ");
  const last = visible.split(/[/\\]/).findLast((part) => part.trim() !== "") ?? "";
  // Cut between characters: half of one is none. What is left may end in a space.
  const cut = last
    .trim()
    .slice(0, maxCharacters)
    .replace(/[\ud800-\udbff]$/, "")
    .trim();
  return /^\.*$/.test(cut) ? "file" : cut;
}
