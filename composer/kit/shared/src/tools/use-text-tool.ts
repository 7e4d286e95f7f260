import { useState } from "react";
import { useStored } from "../store/stored.ts";
import { countText, readingTime } from "./text-counts.ts";

/** Longer texts are cut where they are kept. */
const MAX_LENGTH = 200_000;

const readText = (stored: unknown) => (typeof stored === "string" ? stored.slice(0, MAX_LENGTH) : "");

/** A text that stays while the app is closed, and what there is to count of it. */
export function useTextTool(storageKey: string) {
  const [text, setText] = useStored(storageKey, readText);
  const [before, setBefore] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const counts = countText(text);

  return {
    text,
    counts: [
      { label: "Words", value: counts.words.toLocaleString() },
      { label: "Characters", value: counts.characters.toLocaleString() },
      { label: "Without spaces", value: counts.letters.toLocaleString() },
      { label: "Sentences", value: counts.sentences.toLocaleString() },
      { label: "Paragraphs", value: counts.paragraphs.toLocaleString() },
      { label: "Time to read", value: readingTime(counts.readingSeconds) },
    ],
    canUndo: before !== null,
    /** For reading out. */
    said,
    write(next: string) {
      setText(next.slice(0, MAX_LENGTH));
      setBefore(null);
    },
    /** Changes the whole text in a way that can be taken back. */
    change(next: string, words: string) {
      if (next === text) return;
      setBefore(text);
      setText(next);
      setSaid(words);
    },
    undo() {
      if (before === null) return;
      setText(before);
      setBefore(null);
      setSaid("Taken back.");
    },
  };
}
