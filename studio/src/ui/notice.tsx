import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

const TONES = {
  info: { icon: Info, box: "bg-surface border-line", mark: "text-muted" },
  warning: { icon: TriangleAlert, box: "bg-warning-soft border-transparent", mark: "text-warning" },
  danger: { icon: CircleAlert, box: "bg-danger-soft border-transparent", mark: "text-danger" },
} as const;

interface NoticeProps {
  tone: keyof typeof TONES;
  children: ReactNode;
  /** Buttons at its end. */
  actions?: ReactNode;
  className?: string;
}

/** A sentence that people should see, with what can be done about it. */
export function Notice({ tone, children, actions, className }: NoticeProps) {
  const { icon: Icon, box, mark } = TONES[tone];
  return (
    <div
      role={tone === "danger" ? "alert" : undefined}
      className={classNames(
        "flex flex-wrap items-start gap-x-2 gap-y-1.5 rounded-md border px-2.5 py-2 text-base",
        box,
        className,
      )}
    >
      <Icon aria-hidden className={classNames("mt-0.75 size-4 shrink-0", mark)} strokeWidth={1.75} />
      <div className="min-w-0 flex-1 basis-48 wrap-anywhere">{children}</div>
      {actions !== undefined && <div className="flex gap-1.5">{actions}</div>}
    </div>
  );
}
