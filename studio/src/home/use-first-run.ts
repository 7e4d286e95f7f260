import { COMPOSER_MODEL } from "@lathe/protocol/api";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { queries } from "../api/queries.ts";
import { StoredText } from "../store/stored-text.ts";
import { useStudio } from "../studio-context.tsx";

/**
 * Whether to say how to begin: nothing was made yet, there is no key, and the composer answers. Once it was put away in
 * this browser it never comes again. Until `isKnown` it may be either.
 */
export function useFirstRun(): { isFirst: boolean; isKnown: boolean; dismiss: () => void } {
  const { control } = useStudio();
  const [stored] = useState(() => new StoredText(window.localStorage, "lathe.first-run"));
  const [isDismissed, setIsDismissed] = useState(() => stored.read() !== null);
  const projects = useQuery(queries.projects(control)).data;
  const settings = useQuery(queries.settings(control)).data;
  const isNew = !isDismissed && projects?.length === 0 && settings?.defaultModel === COMPOSER_MODEL;
  const providers = useQuery({ ...queries.providers(control), enabled: isNew }).data;
  return {
    isKnown: isDismissed || (projects !== undefined && settings !== undefined && (!isNew || providers !== undefined)),
    isFirst: isNew && providers !== undefined && !providers.some(({ hasKey }) => hasKey),
    dismiss() {
      stored.write("done");
      setIsDismissed(true);
    },
  };
}
