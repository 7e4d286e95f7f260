import { asLabel } from "../words.ts";
import type { SiteWish } from "./compose-site.ts";

/** Of goods that were told nothing more is known. */
export const OF_GOODS = "Look round, write down what you like, and fetch it or have it sent.";

/** "Handmade candles from Bristol" */
export function titleOfGoods({ subject: { goods, name, place } }: SiteWish): string | null {
  return goods === null || name !== null ? null : `${asLabel(goods)}${place === null ? "" : ` from ${place}`}`;
}
