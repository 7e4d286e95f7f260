import { useMemo } from "react";
import { parsePatch, type PatchLine } from "./parse-patch.ts";
import { classNames } from "./class-names.ts";

const LOOKS: Record<PatchLine["kind"], string> = {
  added: "bg-success-soft",
  removed: "bg-danger-soft",
  same: "",
  hunk: "bg-surface text-faint",
  note: "text-faint italic",
};
const SIGNS: Record<PatchLine["kind"], string> = { added: "+", removed: "−", same: "", hunk: "", note: "" };

/** A unified diff of one file, with line numbers. */
export function DiffView({ patch, label }: { patch: string; label: string }) {
  const lines = useMemo(() => parsePatch(patch), [patch]);
  return (
    <div role="region" aria-label={label} tabIndex={0} className="overflow-x-auto font-mono text-xs leading-5">
      <table className="w-full border-collapse">
        <tbody>
          {lines.map((line, index) => (
            <tr key={index} className={classNames("[contain-intrinsic-size:auto_1.25rem]", LOOKS[line.kind])}>
              <td className="w-px min-w-9 px-2 text-right text-faint select-none">{line.before ?? ""}</td>
              <td className="w-px min-w-7 pr-2 text-right text-faint select-none">{line.after ?? ""}</td>
              <td
                className={classNames(
                  "w-px pr-1 select-none",
                  line.kind === "added" && "text-success",
                  line.kind === "removed" && "text-danger",
                )}
              >
                {SIGNS[line.kind]}
              </td>
              <td className="pr-3 whitespace-pre">{line.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
