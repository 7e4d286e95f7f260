import { useState } from "react";
import { Icon } from "../ui/icons.tsx";
import { parseNumber } from "./number-text.ts";
import type { Turning } from "./turn-order.ts";

interface TurnRowProps {
  member: Turning;
  isCurrent: boolean;
  sortedBy: string | undefined;
  counted: string | undefined;
  onRoll: (roll: number | null) => void;
  onLeft: (left: number | null) => void;
  /** Null where it cannot come earlier. */
  onEarlier: (() => void) | null;
  onRemove: () => void;
}

/** One of those who have turns, with the number that the order goes by and what is left. */
export function TurnRow({
  member: { name, roll, left },
  isCurrent,
  sortedBy,
  counted,
  onRoll,
  onLeft,
  onEarlier,
  onRemove,
}: TurnRowProps) {
  const isDown = counted !== undefined && left === 0;
  return (
    <li
      aria-current={isCurrent ? "true" : undefined}
      className={`flex flex-wrap items-center gap-x-3 gap-y-1 border-l-4 py-2 pl-3 ${isCurrent ? "border-l-accent bg-accent/8" : "border-l-transparent"}`}
    >
      <p
        className={`min-w-28 flex-1 wrap-anywhere ${isCurrent ? "font-semibold" : ""} ${isDown ? "text-muted line-through" : ""}`}
      >
        {name}
        {isDown && <span className="sr-only"> is down</span>}
      </p>
      <div className="flex @sm:order-last">
        {onEarlier !== null && (
          <button
            type="button"
            aria-label={`${name} comes earlier`}
            className="icon-button size-11"
            onClick={onEarlier}
          >
            <Icon name="chevronUp" />
          </button>
        )}
        <button type="button" aria-label={`Take ${name} away`} className="icon-button size-11" onClick={onRemove}>
          <Icon name="trash" />
        </button>
      </div>
      {(sortedBy !== undefined || counted !== undefined) && (
        <div className="flex w-full items-end justify-between gap-x-4 @sm:w-auto">
          {sortedBy !== undefined && <RowNumber label={sortedBy} of={name} value={roll} onChange={onRoll} />}
          {counted !== undefined && (
            <div className="flex items-end gap-1">
              <button
                type="button"
                aria-label={`${counted} of ${name}: one less`}
                className="icon-button size-11"
                onClick={() => onLeft((left ?? 0) - 1)}
              >
                <Icon name="minus" />
              </button>
              <RowNumber label={counted} of={name} value={left} onChange={onLeft} />
              <button
                type="button"
                aria-label={`${counted} of ${name}: one more`}
                className="icon-button size-11"
                onClick={() => onLeft((left ?? 0) + 1)}
              >
                <Icon name="plus" />
              </button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}

interface RowNumberProps {
  label: string;
  of: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** Taken over when it is left or Enter is pressed: rows that change places while somebody types are none to type in. */
function RowNumber({ label, of, value, onChange }: RowNumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  function take() {
    if (typed === null) return;
    const number = parseNumber(typed);
    if (number !== null || typed.trim() === "") onChange(number);
    setTyped(null);
  }
  return (
    <div className="flex flex-col items-center">
      <span aria-hidden="true" className="text-xs text-muted">
        {label}
      </span>
      <input
        aria-label={`${label} of ${of}`}
        inputMode="decimal"
        autoComplete="off"
        className="input w-16 text-center tabular-nums"
        value={typed ?? String(value ?? "")}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === "Enter" && take()}
      />
    </div>
  );
}
