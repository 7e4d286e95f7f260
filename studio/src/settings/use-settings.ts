import type { Settings } from "@lathe/protocol/api";
import { useMutation, useQuery } from "@tanstack/react-query";
import { describeError } from "../api/http.ts";
import { queries } from "../api/queries.ts";
import { useStudio } from "../studio-context.tsx";

/** Marks what saves settings, for whoever shows that something is being saved. */
export const SAVE_SETTINGS = ["settings", "save"] as const;

/**
 * The settings, and a `save` that shows at once, takes back what the server did not take, and says so. `trySave` throws
 * instead of saying it: for forms, which keep what was typed.
 */
export function useSettings() {
  const { control, queries: cache, toasts } = useStudio();
  const { queryKey } = queries.settings(control);
  const query = useQuery(queries.settings(control));
  const { mutateAsync: trySave } = useMutation({
    mutationKey: SAVE_SETTINGS,
    // One after the other: what was changed last is what is kept.
    scope: { id: "settings" },
    mutationFn: (change: Partial<Settings>) => control.updateSettings(change),
    async onMutate(change) {
      await cache.cancelQueries({ queryKey });
      const before = cache.getQueryData(queryKey);
      const after = cache.setQueryData(queryKey, (now) => now && { ...now, ...change });
      return { before, after };
    },
    onSuccess(saved) {
      if (cache.isMutating({ mutationKey: SAVE_SETTINGS }) === 1) cache.setQueryData(queryKey, saved);
    },
    onError(_error, change, shown) {
      const { before, after } = shown ?? {};
      if (before !== undefined && after !== undefined) {
        cache.setQueryData(queryKey, (now) => now && takeBack(now, change, before, after));
      }
      void cache.invalidateQueries({ queryKey });
    },
  });
  function save(change: Partial<Settings>, { onSuccess }: { onSuccess?: () => void } = {}): void {
    trySave(change).then(onSuccess, (error: unknown) => toasts.fail(`Not saved. ${describeError(error)}`));
  }
  return { query, save, trySave };
}

/** `now` without the change, but for what was changed once more since. */
function takeBack(now: Settings, change: Partial<Settings>, before: Settings, after: Settings): Settings {
  const back = Object.entries(before).filter(
    ([key]) => key in change && Reflect.get(now, key) === Reflect.get(after, key),
  );
  return { ...now, ...Object.fromEntries(back) };
}
