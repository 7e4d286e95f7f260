import { Check, ChevronDown, type LucideIcon } from "lucide-react";
import { Select as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { FLOATING } from "./floating.ts";

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  about?: ReactNode;
  icon?: LucideIcon;
}

interface SelectProps<Value extends string> {
  label: string;
  title?: string | undefined;
  choices: readonly Choice<Value>[];
  value: NoInfer<Value>;
  /** Shown for a value that is none of the choices; default: the value. */
  otherwise?: string;
  onChange: (value: Value) => void;
  disabled?: boolean;
  /** With a border, as fields have one; without, as in a row of tools; or standing out there. */
  look?: "field" | "tool" | "marked";
  /** Below the choices. */
  note?: ReactNode;
  id?: string;
  className?: string;
  /** Of the list: its width. */
  listClassName?: string;
}

const LOOKS = {
  field: "justify-between border border-line bg-raised px-2.5 hover:not-disabled:border-line-strong",
  tool: "px-2 text-muted hover:not-disabled:bg-hover hover:not-disabled:text-ink data-[state=open]:bg-hover",
  marked: "bg-accent-soft px-2 font-medium text-accent hover:not-disabled:bg-hover data-[state=open]:bg-hover",
} as const;

/** One of several, behind a button that shows which. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, choices, value, onChange, look = "field", note } = props;
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <Primitive.Root
      value={value}
      disabled={props.disabled}
      onValueChange={(next) => {
        const found = choices.find((choice) => choice.value === next);
        if (found !== undefined) onChange(found.value);
      }}
    >
      <Primitive.Trigger
        id={props.id}
        aria-label={label}
        title={props.title}
        className={classNames(
          "inline-flex h-8 min-w-0 items-center gap-1 rounded-md text-base transition-colors disabled:cursor-not-allowed disabled:opacity-50",
          LOOKS[look],
          props.className,
        )}
      >
        {chosen?.icon !== undefined && <chosen.icon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />}
        <span className="truncate">
          <Primitive.Value>{chosen?.label ?? props.otherwise ?? value}</Primitive.Value>
        </span>
        <ChevronDown aria-hidden className="size-3.5 shrink-0" strokeWidth={1.75} />
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          position="popper"
          sideOffset={4}
          collisionPadding={8}
          className={classNames(
            FLOATING,
            "max-h-[min(24rem,var(--radix-select-content-available-height))] min-w-(--radix-select-trigger-width) max-w-[calc(100vw-1rem)]",
            props.listClassName,
          )}
        >
          <Primitive.Viewport>
            {choices.map((choice) => (
              <Item key={choice.value} choice={choice} />
            ))}
            {note !== undefined && (
              <Primitive.Group>
                <Primitive.Label className="border-t border-line px-2 pt-2 pb-1 text-sm text-muted">
                  {note}
                </Primitive.Label>
              </Primitive.Group>
            )}
          </Primitive.Viewport>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

function Item({ choice: { value, label, about, icon: Icon } }: { choice: Choice<string> }) {
  return (
    <Primitive.Item
      value={value}
      // Its name is all that is to be read, not the label alone.
      {...(about !== undefined && { "aria-labelledby": undefined })}
      className="flex cursor-default items-start gap-2 rounded-md px-2 py-1.5 outline-none select-none data-highlighted:bg-hover"
    >
      <span className="mt-0.75 size-4 shrink-0">
        <Primitive.ItemIndicator>
          <Check aria-hidden className="size-4 text-accent" strokeWidth={2} />
        </Primitive.ItemIndicator>
      </span>
      {Icon !== undefined && <Icon aria-hidden className="mt-0.75 size-4 shrink-0 text-muted" strokeWidth={1.75} />}
      <span className="min-w-0">
        <span className={classNames("block", about !== undefined && "font-medium")}>
          <Primitive.ItemText>{label}</Primitive.ItemText>
        </span>
        {about !== undefined && <span className="block text-sm text-muted">{about}</span>}
      </span>
    </Primitive.Item>
  );
}
