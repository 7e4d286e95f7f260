import { useId } from "react";

interface SwitchRowProps {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

export function SwitchRow({ label, isOn, onChange }: SwitchRowProps) {
  const id = useId();
  return (
    <div className="flex min-h-11 items-center justify-between gap-4">
      <label id={id} htmlFor={`${id}-switch`} className="cursor-pointer py-2 text-sm font-medium">
        {label}
      </label>
      <button
        id={`${id}-switch`}
        type="button"
        role="switch"
        aria-checked={isOn}
        aria-labelledby={id}
        className={`relative h-7 w-12 shrink-0 cursor-pointer rounded-full border-2 transition-colors motion-reduce:transition-none ${isOn ? "border-accent bg-accent" : "border-edge bg-field"}`}
        onClick={() => onChange(!isOn)}
      >
        <span
          className={`absolute top-0.5 left-0.5 size-5 rounded-full transition-transform motion-reduce:transition-none ${isOn ? "translate-x-5 bg-on-accent" : "bg-edge"}`}
        />
      </button>
    </div>
  );
}
