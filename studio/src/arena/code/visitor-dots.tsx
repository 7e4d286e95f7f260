import { classNames } from "../../ui/class-names.ts";
import { describeVisitors, type FileVisitor } from "./file-visitors.ts";

const MAX_DOTS = 4;

/** A dot for each who is in a file, with their names as its tooltip. */
export function VisitorDots({ visitors, className }: { visitors: readonly FileVisitor[]; className?: string }) {
  if (visitors.length === 0) return null;
  const words = describeVisitors(visitors);
  return (
    <span role="img" aria-label={words} title={words} className={classNames("flex shrink-0 gap-0.5", className)}>
      {visitors.slice(0, MAX_DOTS).map(({ key, cssVar }) => (
        <span key={key} style={{ backgroundColor: `var(${cssVar})` }} className="size-1.75 rounded-full" />
      ))}
    </span>
  );
}
