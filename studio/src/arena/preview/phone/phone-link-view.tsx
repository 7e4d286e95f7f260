import { lazy, Suspense, type ReactNode } from "react";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";

const QrCode = lazy(async () => ({ default: (await import("./qr-code.tsx")).QrCode }));

/** What is to be known before the code is scanned, the code, and its address as text. */
export function PhoneLinkView({ address, label, children }: { address: string; label: string; children: ReactNode }) {
  return (
    <div className="space-y-2">
      <div className="space-y-2 text-sm text-muted">{children}</div>
      <Suspense fallback={<Skeleton className="mx-auto size-51" />}>
        <QrCode text={address} label={label} />
      </Suspense>
      <div className="flex items-center gap-1 rounded-md border border-line bg-surface pl-2">
        <p className="min-w-0 grow py-1 font-mono text-xs wrap-anywhere select-all">{address}</p>
        <CopyButton label="Copy the link" text={address} />
      </div>
    </div>
  );
}
