import type { ReactNode } from "react";

interface FactProps {
  label: string;
  children: ReactNode;
  /** It asks for attention: a day that is past. */
  isUrgent?: boolean;
}

/** A value behind its name; it stands in a <dl>. */
export function Fact({ label, children, isUrgent = false }: FactProps) {
  return (
    <div className="flex min-w-0 gap-1.5">
      <dt className="text-muted">{label}</dt>
      <dd className={`min-w-0 wrap-anywhere ${isUrgent ? "font-semibold text-danger" : "font-medium"}`}>{children}</dd>
    </div>
  );
}
