import { useId } from "react";
import { Icon } from "../ui/icons.tsx";

interface SortSelectProps<Key extends string> {
  sortings: Readonly<Record<Key, { label: string }>>;
  value: Key;
  descending: boolean;
  onChange: (value: Key, descending: boolean) => void;
}

/** What records are sorted by, and in which direction. */
export function SortSelect<Key extends string>({ sortings, value, descending, onChange }: SortSelectProps<Key>) {
  const id = useId();
  const keys = Object.keys(sortings).filter((key): key is Key => Object.hasOwn(sortings, key));
  return (
    <div className="flex items-center gap-1">
      <label htmlFor={id} className="text-sm whitespace-nowrap text-muted max-sm:sr-only">
        Sort by
      </label>
      <select
        id={id}
        className="input w-auto max-w-28 text-sm sm:ml-1 sm:max-w-44"
        value={value}
        onChange={(event) => onChange(keys[event.target.selectedIndex] ?? value, descending)}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {sortings[key].label}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="icon-button size-11"
        aria-label={descending ? "Descending, change to ascending" : "Ascending, change to descending"}
        onClick={() => onChange(value, !descending)}
      >
        <Icon name="arrows" />
      </button>
    </div>
  );
}
