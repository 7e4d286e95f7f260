import qrcode from "qrcode-generator";
import { useMemo } from "react";

/** Modules of light around the code, without which readers do not find it. */
const QUIET_MODULES = 4;
/** Whole pixels, so that all modules are of one size. */
const MODULE_PX = 5;

/** A text as a square for cameras: dark on light in both themes, since many readers want that. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, modules } = useMemo(() => drawQrCode(text), [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules} ${modules}`}
      width={modules * MODULE_PX}
      className="mx-auto max-w-full rounded-md"
    >
      <rect width={modules} height={modules} fill="#ffffff" />
      <path d={path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}

/** The dark modules as a path, and how many modules a side has with its quiet zone. */
export function drawQrCode(text: string): { path: string; modules: number } {
  // 0: as small as the text allows.
  const code = qrcode(0, "M");
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  let path = "";
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1)
      if (code.isDark(row, column)) path += `M${column + QUIET_MODULES} ${row + QUIET_MODULES}h1v1h-1z`;
  return { path, modules: count + 2 * QUIET_MODULES };
}
