import { Icon } from "../ui/icons.tsx";

interface SearchFieldProps {
  /** Says what is searched. */
  label: string;
  value: string;
  onChange: (value: string) => void;
}

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <div className="relative min-w-36 flex-1">
      <span className="pointer-events-none absolute inset-y-0 left-3 grid place-items-center text-muted">
        <Icon name="search" />
      </span>
      <input
        type="search"
        aria-label={label}
        placeholder="Search"
        className="input pl-10"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
