interface FilterSelectProps {
  /** What is filtered by: "author". */
  label: string;
  /** What it says when all are shown: "Author: all". */
  all: string;
  options: readonly { id: string; label: string }[];
  /** Null for all. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** One of many. */
export function FilterSelect({ label, all, options, value, onChange }: FilterSelectProps) {
  return (
    <select
      aria-label={`Filter by ${label}`}
      className="input w-auto max-w-44 text-sm"
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
