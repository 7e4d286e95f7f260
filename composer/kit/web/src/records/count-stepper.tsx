import { Icon } from "../ui/icons.tsx";

interface CountStepperProps {
  /** What is counted, and of what. */
  label: string;
  name: string;
  value: number;
  /** As it is shown: with its unit. */
  text: string;
  onChange: (value: number) => void;
}

/** A count that goes up and down. */
export function CountStepper({ label, name, value, text, onChange }: CountStepperProps) {
  return (
    <div className="flex items-center rounded-control bg-ink/5">
      <button
        type="button"
        aria-label={`One less ${name}`}
        className="icon-button"
        disabled={value <= 0}
        onClick={() => onChange(value - 1)}
      >
        <Icon name="minus" />
      </button>
      <span title={label} className="min-w-8 text-center font-semibold tabular-nums">
        {text}
      </span>
      <button type="button" aria-label={`One more ${name}`} className="icon-button" onClick={() => onChange(value + 1)}>
        <Icon name="plus" />
      </button>
    </div>
  );
}
