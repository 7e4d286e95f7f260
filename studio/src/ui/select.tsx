import { Check, ChevronDown } from "lucide-react";
import { Select as Primitive } from "radix-ui";
import { classNames } from "./class-names.ts";
import { FLOATING } from "./floating.ts";

interface SelectProps<Value extends string> {
  label: string;
  choices: readonly { value: Value; label: string; about?: string }[];
  value: Value;
  onChange: (value: Value) => void;
  disabled?: boolean;
  /** With a border, as fields have one, or without, as in a row of tools. */
  look?: "field" | "tool";
  id?: string;
  className?: string;
}

/** One of several, behind a button that shows which. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, choices, value, onChange, disabled, look = "field", id, className } = props;
  return (
    <Primitive.Root
      value={value}
      disabled={disabled}
      onValueChange={(next) => {
        const found = choices.find((choice) => choice.value === next);
        if (found !== undefined) onChange(found.value);
      }}
    >
      <Primitive.Trigger
        id={id}
        aria-label={label}
        className={classNames(
          "inline-flex h-8 min-w-0 items-center justify-between gap-1 rounded-md text-base transition-colors disabled:cursor-not-allowed disabled:opacity-50",
          look === "field"
            ? "border border-line bg-raised px-2.5 hover:not-disabled:border-line-strong"
            : "px-2 text-muted hover:not-disabled:bg-hover hover:not-disabled:text-ink data-[state=open]:bg-hover",
          className,
        )}
      >
        <span className="truncate">
          <Primitive.Value>{choices.find((choice) => choice.value === value)?.label ?? value}</Primitive.Value>
        </span>
        <ChevronDown aria-hidden className="size-3.5 shrink-0 text-muted" strokeWidth={1.75} />
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          position="popper"
          sideOffset={4}
          collisionPadding={8}
          className={classNames(
            FLOATING,
            "max-h-[min(24rem,var(--radix-select-content-available-height))] min-w-(--radix-select-trigger-width) max-w-[calc(100vw-1rem)]",
          )}
        >
          <Primitive.Viewport>
            {choices.map((choice) => (
              <Primitive.Item
                key={choice.value}
                value={choice.value}
                className="flex cursor-default items-start gap-2 rounded-md px-2 py-1 outline-none select-none data-highlighted:bg-hover"
              >
                <span className="mt-0.75 size-4 shrink-0">
                  <Primitive.ItemIndicator>
                    <Check aria-hidden className="size-4 text-accent" strokeWidth={2} />
                  </Primitive.ItemIndicator>
                </span>
                <span className="min-w-0">
                  <Primitive.ItemText>{choice.label}</Primitive.ItemText>
                  {choice.about !== undefined && <span className="block text-sm text-muted">{choice.about}</span>}
                </span>
              </Primitive.Item>
            ))}
          </Primitive.Viewport>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
