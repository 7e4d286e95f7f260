import type { SandboxReport } from "@lathe/protocol/workspace";
import { Notice } from "./notice.tsx";

/** Says what encloses the apps' processes, where that is less than it could be. */
export function SandboxWarning({ sandbox, className }: { sandbox: SandboxReport; className?: string }) {
  if (sandbox.kind !== "none" && sandbox.warnings.length === 0) return null;
  return (
    <Notice tone="warning" className={className}>
      {sandbox.kind === "none" && (
        <p className="font-medium">
          Apps run without a sandbox: they can do on this machine what you can. Build only what you trust.
        </p>
      )}
      {sandbox.warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </Notice>
  );
}
