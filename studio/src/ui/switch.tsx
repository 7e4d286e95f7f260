import { Switch as Primitive } from "radix-ui";
import { useId } from "react";

interface SwitchProps {
  label: string;
  /** What it changes, below the label. */
  about?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  /** It is being changed: it keeps the focus, and takes nothing more. */
  isBusy?: boolean;
}

/** Something that is on or off, at once, without a button that saves it. */
export function Switch({ label, about, checked, onChange, disabled, isBusy = false }: SwitchProps) {
  const id = useId();
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="min-w-0">
        <label htmlFor={id} className="block font-medium">
          {label}
        </label>
        {about !== undefined && (
          <p id={`${id}-about`} className="text-muted">
            {about}
          </p>
        )}
      </div>
      <Primitive.Root
        id={id}
        checked={checked}
        onCheckedChange={isBusy ? undefined : onChange}
        disabled={disabled}
        aria-disabled={isBusy || undefined}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
        className="group inline-flex h-6 w-10 shrink-0 items-center rounded-full border border-line-strong bg-hover px-0.5 transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-progress aria-disabled:opacity-50 data-[state=checked]:border-accent data-[state=checked]:bg-accent"
      >
        <Primitive.Thumb className="size-4 rounded-full bg-line-strong transition-transform data-[state=checked]:translate-x-4.5 data-[state=checked]:bg-on-accent" />
      </Primitive.Root>
    </div>
  );
}
