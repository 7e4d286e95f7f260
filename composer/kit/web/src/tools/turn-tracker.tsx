import { type FormEvent, useId } from "react";
import { Icon } from "../ui/icons.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { TurnRow } from "./turn-row.tsx";
import { useTurnOrder } from "./use-turn-order.ts";

interface TurnTrackerProps {
  title?: string;
  /** Whose turns there are at first. */
  names: readonly string[];
  /** The number that the order goes by, the highest first: "Initiative". Without it people put them in order. */
  sortedBy?: string;
  /** What is counted down of each: "Hit points". */
  counted?: string;
  storageKey: string;
}

/** Whose turn it is, and in which round. */
export function TurnTracker({ title, names, sortedBy, counted, storageKey }: TurnTrackerProps) {
  const turns = useTurnOrder(storageKey, { names, isSorted: sortedBy !== undefined });
  const { members, current, next, round, typed, undoable } = turns;
  const isEmpty = members.length === 0;
  const id = useId();

  function submit(event: FormEvent) {
    event.preventDefault();
    turns.add();
    document.getElementById(`${id}-name`)?.focus();
  }

  return (
    <ToolPanel title={title} name="Turn order">
      <div role="status" className="flex min-h-28 flex-col items-center justify-center gap-1 text-center">
        {current === null ? (
          <p className="text-muted">{isEmpty ? "Add who has turns." : "Next turn begins the first round."}</p>
        ) : (
          <>
            <p className="text-sm font-medium text-muted tabular-nums">Round {round}</p>
            <p className="font-heading text-4xl font-semibold tracking-tight wrap-anywhere">{current.name}</p>
            {next !== null && <p className="text-sm wrap-anywhere text-muted">Then {next.name}</p>}
          </>
        )}
      </div>
      <div className="mt-4 flex flex-wrap justify-center gap-2">
        <button
          type="button"
          aria-disabled={isEmpty}
          className="button-primary min-w-44 text-lg aria-disabled:opacity-60"
          onClick={() => !isEmpty && turns.nextTurn()}
        >
          Next turn
          <Icon name="arrowRight" />
        </button>
        <button
          type="button"
          aria-disabled={current === null}
          className="button-quiet aria-disabled:opacity-60"
          onClick={() => current !== null && turns.previousTurn()}
        >
          <Icon name="chevronLeft" />
          Back
        </button>
      </div>
      {!isEmpty && (
        <ol aria-label="Turns" className="mt-6 divide-y divide-line border-y border-line">
          {members.map((member, index) => (
            <TurnRow
              key={member.id}
              member={member}
              isCurrent={member.id === current?.id}
              sortedBy={sortedBy}
              counted={counted}
              onRoll={(roll) => turns.setRoll(member.id, roll)}
              onLeft={(left) => turns.setLeft(member.id, left)}
              onEarlier={sortedBy !== undefined || index === 0 ? null : () => turns.move(member.id, -1)}
              onRemove={() => turns.remove(member.id, member.name)}
            />
          ))}
        </ol>
      )}
      <form className="mt-5 flex flex-wrap items-end gap-2" onSubmit={submit}>
        <div className="min-w-36 flex-3">
          <label htmlFor={`${id}-name`} className="mb-1.5 block text-sm font-medium">
            Name
          </label>
          <input
            id={`${id}-name`}
            className="input"
            autoComplete="off"
            maxLength={60}
            value={typed.name}
            onChange={(event) => turns.type({ name: event.target.value })}
          />
        </div>
        {sortedBy !== undefined && (
          <div className="min-w-20 flex-1">
            <label htmlFor={`${id}-roll`} className="mb-1.5 block text-sm font-medium">
              {sortedBy}
            </label>
            <input
              id={`${id}-roll`}
              inputMode="decimal"
              className="input tabular-nums"
              autoComplete="off"
              value={typed.roll}
              onChange={(event) => turns.type({ roll: event.target.value })}
            />
          </div>
        )}
        {counted !== undefined && (
          <div className="min-w-20 flex-1">
            <label htmlFor={`${id}-left`} className="mb-1.5 block text-sm font-medium">
              {counted}
            </label>
            <input
              id={`${id}-left`}
              inputMode="decimal"
              className="input tabular-nums"
              autoComplete="off"
              value={typed.left}
              onChange={(event) => turns.type({ left: event.target.value })}
            />
          </div>
        )}
        <button type="submit" className="button-quiet">
          <Icon name="plus" />
          Add
        </button>
      </form>
      <div className="mt-4 flex flex-wrap gap-2">
        {sortedBy === undefined && members.length > 1 && (
          <button type="button" className="button-quiet" onClick={turns.shuffle}>
            <Icon name="shuffle" />
            Shuffle
          </button>
        )}
        {current !== null && (
          <button type="button" className="button-quiet" onClick={turns.beginAnew}>
            <Icon name="reset" />
            Begin anew
          </button>
        )}
      </div>
      <div role="status" className="flex flex-wrap items-center gap-2 text-sm">
        {undoable !== null && (
          <>
            <span className="mt-3">{undoable}</span>
            <button type="button" className="button-quiet mt-3" onClick={turns.undo}>
              <Icon name="undo" />
              Undo
            </button>
          </>
        )}
      </div>
    </ToolPanel>
  );
}
