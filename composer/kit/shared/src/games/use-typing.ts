import { useState } from "react";
import { useStored } from "../store/stored.ts";
import { useNow } from "../tools/use-now.ts";
import { addTyping, isMistake, measureTyping, pickText, readTyping } from "./typing-game.ts";

/** A text to type, and how fast and right that goes. */
export function useTyping({ storageKey }: { storageKey: string }) {
  const [record, store] = useStored(storageKey, readTyping);
  const [text, setText] = useState(() => pickText(null, Math.random));
  const [typed, setTyped] = useState("");
  const [mistakes, setMistakes] = useState(0);
  const [since, setSince] = useState<number | null>(null);
  const [endMs, setEndMs] = useState<number | null>(null);
  const isOver = endMs !== null;
  const now = useNow(since !== null && !isOver, 500);
  const ms = endMs ?? (since === null ? 0 : Math.max(0, now - since));
  const result = measureTyping(text, typed, mistakes, ms);

  return {
    text,
    typed,
    record,
    isOver,
    seconds: Math.floor(ms / 1_000),
    result,
    words: isOver
      ? `${result.wordsPerMinute} words a minute, ${result.accuracy} % right.`
      : since === null
        ? "The clock starts with the first letter."
        : "Go on to the end of the text.",
    type(next: string) {
      if (isOver) return;
      const shown = next.slice(0, text.length);
      const wrong = mistakes + (isMistake(text, typed, shown) ? 1 : 0);
      const start = since ?? Date.now();
      setTyped(shown);
      setMistakes(wrong);
      setSince(start);
      if (shown.length < text.length) return;
      const taken = Math.max(1, Date.now() - start);
      setEndMs(taken);
      store(addTyping(record, measureTyping(text, shown, wrong, taken)));
    },
    begin() {
      setText(pickText(text, Math.random));
      setTyped("");
      setMistakes(0);
      setSince(null);
      setEndMs(null);
    },
  };
}
