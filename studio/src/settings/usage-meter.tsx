import { useId } from "react";
import { classNames } from "../ui/class-names.ts";

/** From this share of a limit on, it is near. */
const NEAR = 0.8;

interface UsageMeterProps {
  label: string;
  used: number;
  /** Null: no limit, and no meter then. */
  limit: number | null;
  format: (value: number) => string;
}

export function UsageMeter({ label, used, limit, format }: UsageMeterProps) {
  const id = useId();
  const share = limit === null ? 0 : Math.min(used / limit, 1);
  const words = limit === null ? `${format(used)}, no limit` : `${format(used)} of ${format(limit)}`;
  return (
    <div className="min-w-0 text-sm">
      <div className="flex flex-wrap justify-between gap-x-2">
        <span id={id} className="text-muted">
          {label}
        </span>
        <span>
          {words}
          {share === 1 && <strong className="font-semibold text-danger"> · reached</strong>}
        </span>
      </div>
      {limit !== null && (
        <div
          role="meter"
          aria-labelledby={id}
          aria-valuemin={0}
          aria-valuemax={limit}
          aria-valuenow={Math.min(used, limit)}
          aria-valuetext={words}
          className="mt-1 h-1.5 overflow-hidden rounded-full bg-hover"
        >
          <div
            style={{ width: `${share * 100}%` }}
            className={classNames(
              "h-full",
              share === 1 ? "bg-danger" : share >= NEAR ? "bg-warning" : "bg-line-strong",
            )}
          />
        </div>
      )}
    </div>
  );
}
