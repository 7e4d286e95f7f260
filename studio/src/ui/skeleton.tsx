import { classNames } from "./class-names.ts";

/** A place that something is about to take. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={classNames("animate-breathe rounded-md bg-hover", className)} />;
}
