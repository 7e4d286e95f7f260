import { useCallback, useState } from "react";
import { useStored } from "../store/stored.ts";
import { addLabel, readLabels } from "./counter-labels.ts";

interface Counter {
  label: string;
  step: number;
  goal: number | null;
}

/** Counters that people add to and take away from; each has the step and the goal of its name, or of the first one. */
export function useOpenCounters(storageKey: string, counters: readonly Counter[]) {
  const read = useCallback(
    (stored: unknown) =>
      readLabels(
        stored,
        counters.map(({ label }) => label),
      ),
    [counters],
  );
  const [labels, setLabels] = useStored(`${storageKey}-names`, read);
  const [before, setBefore] = useState<{ labels: readonly string[]; removed: string } | null>(null);
  const [typed, setTyped] = useState("");

  return {
    counters: labels.map((label) => ({
      step: counters[0]?.step ?? 1,
      goal: counters[0]?.goal ?? null,
      ...counters.find((counter) => counter.label === label),
      label,
    })),
    typed,
    setTyped,
    add() {
      setLabels(addLabel(labels, typed));
      setTyped("");
      setBefore(null);
    },
    remove(removed: string) {
      setBefore({ labels, removed });
      setLabels(labels.filter((label) => label !== removed));
    },
    /** The one that was taken away last, until another is added. */
    removed: before?.removed ?? null,
    undo() {
      if (before === null) return;
      setLabels(before.labels);
      setBefore(null);
    },
  };
}
