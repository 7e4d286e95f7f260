import type { ReactNode } from "react";

interface FactProps {
  label: string;
  children: ReactNode;
  /** What it is can be seen without its name, which is then only said. */
  isPlain?: boolean;
  /** It asks for attention: a day that is past. */
  isUrgent?: boolean;
}

/** A value behind its name; it stands in a <dl>. */
export function Fact({ label, children, isPlain = false, isUrgent = false }: FactProps) {
  const looks = isUrgent ? "font-semibold text-danger" : isPlain ? "text-muted" : "font-medium";
  return (
    <div className="flex min-w-0 flex-wrap gap-x-1.5">
      <dt className={isPlain ? "sr-only" : "text-muted"}>{label}</dt>
      <dd className={`min-w-0 wrap-anywhere ${looks}`}>{children}</dd>
    </div>
  );
}
