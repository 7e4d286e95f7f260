import { useState } from "react";
import { Icon } from "../ui/icons.tsx";
import { RelationField } from "../ui/relation-field.tsx";
import type { Pair } from "./grouping.ts";

interface ApartPairsProps {
  names: readonly string[];
  pairs: readonly Pair[];
  /** Those of them who are in one group nevertheless. */
  together: readonly Pair[];
  onAdd: (pair: Pair) => void;
  onRemove: (pair: Pair) => void;
}

/** Who is not to be in one group. */
export function ApartPairs({ names, pairs, together, onAdd, onRemove }: ApartPairsProps) {
  const [[one, other], setPair] = useState<Pair>(["", ""]);
  const options = [...new Set(names)].map((name) => ({ id: name, label: name }));
  const canAdd = one !== "" && other !== "" && one !== other;

  function add() {
    if (!canAdd) return;
    onAdd([one, other]);
    setPair(["", ""]);
  }

  return (
    <div className="mt-6 border-t border-line pt-5">
      <h3 className="font-semibold">Not together</h3>
      <div className="mt-3 grid items-end gap-3 @md:grid-cols-[1fr_1fr_auto]">
        <RelationField label="This one" value={one} options={options} onChange={(name) => setPair([name, other])} />
        <RelationField label="And that one" value={other} options={options} onChange={(name) => setPair([one, name])} />
        {/* Not disabled: the focus would be lost by pressing it. */}
        <button type="button" aria-disabled={!canAdd} className="button-quiet aria-disabled:opacity-50" onClick={add}>
          <Icon name="plus" />
          Keep apart
        </button>
      </div>
      {pairs.length > 0 && (
        <ul role="list" className="mt-3 divide-y divide-line">
          {pairs.map((pair) => {
            const words = pair.join(" and ");
            return (
              <li key={words} className="flex items-center justify-between gap-3 py-1">
                <span className="min-w-0 wrap-anywhere">
                  {words}
                  {together.includes(pair) && <span className="ml-2 text-sm text-danger">together for now</span>}
                </span>
                <button
                  type="button"
                  aria-label={`Let ${words} be together`}
                  className="icon-button"
                  onClick={() => onRemove(pair)}
                >
                  <Icon name="close" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
