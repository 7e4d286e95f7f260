import { SHIP_ENDINGS, type ShipKind } from "@lathe/protocol/ship";
import { folderName } from "@lathe/ship/source/make-source-zip";

/** "Tea timer" → `tea-timer-web.zip`: files of several kinds lie beside each other in somebody's downloads. */
export function nameFile(kind: ShipKind, name: string): string {
  return `${folderName(name)}${kind === "apk" || kind === "aab" ? "" : `-${kind.split("-")[0]}`}${SHIP_ENDINGS[kind]}`;
}
