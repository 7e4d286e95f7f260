import { LETTERS } from "./letters.ts";

interface LetterKeysProps {
  /** How a letter looks and what is said of it; none of what nobody has tried. */
  markOf: (letter: string) => LetterKeyMark | null;
  isDisabled: (letter: string) => boolean;
  onLetter: (letter: string) => void;
}

export interface LetterKeyMark {
  said: string;
  look: "good" | "near" | "gone";
}

const LOOKS: Readonly<Record<LetterKeyMark["look"], string>> = {
  good: "border-accent bg-accent text-on-accent",
  near: "border-accent border-dashed bg-accent/12 text-ink",
  gone: "border-line bg-ink/8 text-muted line-through",
};

/** A to Z to press. */
export function LetterKeys({ markOf, isDisabled, onLetter }: LetterKeysProps) {
  return (
    <div role="group" aria-label="Letters" className="mx-auto flex max-w-112 flex-wrap justify-center gap-1.5">
      {LETTERS.map((letter) => {
        const mark = markOf(letter);
        return (
          <button
            key={letter}
            type="button"
            aria-label={mark === null ? letter : `${letter}, ${mark.said}`}
            aria-disabled={isDisabled(letter)}
            onClick={() => !isDisabled(letter) && onLetter(letter)}
            className={`grid h-11 w-9 place-items-center rounded-control border font-semibold not-aria-disabled:cursor-pointer sm:w-10 ${mark === null ? "border-edge bg-surface text-ink not-aria-disabled:hover:border-accent" : LOOKS[mark.look]}`}
          >
            {letter}
          </button>
        );
      })}
    </div>
  );
}
