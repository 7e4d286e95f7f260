import { useCallback, useState } from "react";
import { useStored } from "../store/stored.ts";
import { addLabel, readGoals, readLabels } from "./counter-labels.ts";

interface Counter {
  label: string;
  step: number;
  goal: number | null;
  start?: number;
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
  const usualGoal = counters[0]?.goal ?? null;
  const [goals, setGoals] = useStored(`${storageKey}-goals`, readGoals);
  const [goal, setGoal] = useState(usualGoal ?? 1);

  return {
    counters: labels.map((label) => ({
      step: counters[0]?.step ?? 1,
      ...(counters[0]?.start === undefined ? {} : { start: counters[0].start }),
      ...counters.find((counter) => counter.label === label),
      goal: goals[label] ?? counters.find((counter) => counter.label === label)?.goal ?? usualGoal,
      label,
    })),
    typed,
    setTyped,
    /** Of the next one, where each has its own. */
    goal,
    setGoal,
    add() {
      const added = addLabel(labels, typed);
      const [label] = added.length > labels.length ? added.slice(-1) : [];
      if (label !== undefined && usualGoal !== null) setGoals({ ...goals, [label]: goal });
      setLabels(added);
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
