import { type FormEvent, useId } from "react";
import { Icon } from "../ui/icons.tsx";
import { Counters, type CountersProps } from "./counters.tsx";
import { NumberInput } from "./number-input.tsx";
import { useOpenCounters } from "./use-open-counters.ts";

/** Counters that people add to and take away from; each has the step of its name, or of the first one, and its goal. */
export function OpenCounters({ counters, storageKey, ...rest }: CountersProps) {
  const { typed, setTyped, add, remove, removed, undo, ...open } = useOpenCounters(storageKey, counters);
  const id = useId();

  function submit(event: FormEvent) {
    event.preventDefault();
    add();
  }

  return (
    <Counters {...rest} counters={open.counters} storageKey={storageKey} onRemove={remove}>
      <form className="mt-4 flex flex-wrap items-end gap-2" onSubmit={submit}>
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
        {rest.isRepeated === true && (
          <div className="w-28">
            <NumberInput label="Of how many" value={open.goal} min={1} max={10_000} onChange={open.setGoal} />
          </div>
        )}
        <button type="submit" className="button-quiet">
          <Icon name="plus" />
          Add
        </button>
      </form>
      <div role="status" className="flex flex-wrap items-center gap-2 text-sm">
        {removed !== null && (
          <>
            <span className="mt-3">{removed} is taken away.</span>
            <button type="button" className="button-quiet mt-3" onClick={undo}>
              <Icon name="undo" />
              Undo
            </button>
          </>
        )}
      </div>
    </Counters>
  );
}
