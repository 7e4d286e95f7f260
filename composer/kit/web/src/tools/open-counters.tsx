import { type FormEvent, useCallback, useId, useState } from "react";
import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { addLabel, readLabels } from "./counter-labels.ts";
import { Counters, type CountersProps } from "./counters.tsx";

/** Counters that people add to and take away from; each has the step and the goal of its name, or of the first one. */
export function OpenCounters({ counters, storageKey, ...rest }: CountersProps) {
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
  const id = useId();
  const shown = labels.map((label) => ({
    step: counters[0]?.step ?? 1,
    goal: counters[0]?.goal ?? null,
    ...counters.find((counter) => counter.label === label),
    label,
  }));

  function add(event: FormEvent) {
    event.preventDefault();
    setLabels(addLabel(labels, typed));
    setTyped("");
    setBefore(null);
  }
  function remove(removed: string) {
    setBefore({ labels, removed });
    setLabels(labels.filter((label) => label !== removed));
  }

  return (
    <Counters {...rest} counters={shown} storageKey={storageKey} onRemove={remove}>
      <form className="mt-4 flex flex-wrap items-end gap-2" onSubmit={add}>
        <div className="min-w-40 flex-1">
          <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
            New counter
          </label>
          <input
            id={id}
            className="input"
            autoComplete="off"
            maxLength={60}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <button type="submit" className="button-quiet">
          <Icon name="plus" />
          Add
        </button>
      </form>
      <div role="status" className="flex flex-wrap items-center gap-2 text-sm">
        {before !== null && (
          <>
            <span className="mt-3">{before.removed} is taken away.</span>
            <button
              type="button"
              className="button-quiet mt-3"
              onClick={() => {
                setLabels(before.labels);
                setBefore(null);
              }}
            >
              <Icon name="undo" />
              Undo
            </button>
          </>
        )}
      </div>
    </Counters>
  );
}
