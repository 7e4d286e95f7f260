import type { Kept, RecordStore } from "@/store/record-store.ts";
import { useStore } from "@/store/use-store.ts";

/** The record with this id; undefined when there is none, or not yet. */
export function useRecord<Values extends object>(
  store: RecordStore<Values>,
  id: string | undefined,
): (Values & Kept) | undefined {
  return useStore(store).items.find((item) => item.id === id);
}
