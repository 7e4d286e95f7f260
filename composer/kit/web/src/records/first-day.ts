import { storage } from "../store/storage.ts";
import { isDay, today } from "./days.ts";

/**
 * The day on which this browser opened the app for the first time: examples are dated from it, so that they grow old like
 * everything else. Today, where nothing can be stored.
 */
export function firstDay(app: string): string {
  const key = `${app}-first-day`;
  const stored = storage.load(key);
  if (typeof stored === "string" && isDay(stored)) return stored;
  const day = today();
  void storage.save(key, day);
  return day;
}
