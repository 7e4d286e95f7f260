import { existsSync } from "node:fs";

/** A path that is not there: `<prefix><time><suffix>`, the time in UTC as in 20261121-071233. */
export function chooseFreePath(prefix: string, suffix = ""): string {
  const time = new Date()
    .toISOString()
    .replace(/\.\d+Z$/, "")
    .replaceAll(/[-:]/g, "")
    .replace("T", "-");
  for (let number = 1; ; number += 1) {
    const path = `${prefix}${time}${number === 1 ? "" : `-${number}`}${suffix}`;
    if (!existsSync(path)) return path;
  }
}
