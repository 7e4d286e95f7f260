import { Progress as Primitive } from "radix-ui";

interface ProgressProps {
  label: string;
  /** From 0 to 1; null: how far it is cannot be known. */
  share: number | null;
}

/** How far something is. */
export function Progress({ label, share }: ProgressProps) {
  return (
    <Primitive.Root
      aria-label={label}
      value={share === null ? null : Math.round(share * 100)}
      className="h-1.5 overflow-hidden rounded-full bg-hover"
    >
      <Primitive.Indicator
        style={{ width: share === null ? "100%" : `${share * 100}%` }}
        className="h-full rounded-full bg-accent transition-[width] data-[state=indeterminate]:animate-breathe data-[state=indeterminate]:bg-line-strong"
      />
    </Primitive.Root>
  );
}
