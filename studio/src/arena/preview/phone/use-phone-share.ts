import type { PhoneShare } from "@lathe/protocol/phone";
import { keepPreviousData, queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useStudio } from "../../../studio-context.tsx";
import { useArena } from "../../arena-context.tsx";

/** Phones come and go without a word to this page: it asks. */
const ASK_EVERY_MS = 2_500;

/** How things stand, as the page around it can show them. */
export interface PhoneSharing {
  /** Undefined: not known yet. */
  share: PhoneShare | undefined;
  /** What is being switched to; null: nothing is under way. */
  switchingTo: boolean | null;
  /** It was on, and is off without a word from here: phones have lost it. */
  hasEnded: boolean;
  /** Why nothing is known, or why it could not be switched. */
  error: Error | null;
  set(isOn: boolean): void;
  ask(): void;
}

interface PhoneSharingOptions {
  /** Where the app listens in its sandbox; null: it does not. */
  port: number | null;
  isLookedAt: boolean;
  /** Whether without the app there is nothing for phones. */
  needsApp: boolean;
}

/** The way of phones to the project, asked for again and again while it is looked at or on. */
export function usePhoneShare({ port, isLookedAt, needsApp }: PhoneSharingOptions): PhoneSharing {
  const { queries: cache } = useStudio();
  const { api, project } = useArena();
  const options = queryOptions({
    queryKey: ["phone", project.projectId, port],
    queryFn: ({ signal }) => api.phoneShare(port, signal),
    enabled: needsApp ? port !== null : isLookedAt,
  });
  const change = useMutation({
    mutationFn: (isOn: boolean) => api.setPhoneShare({ isOn, ...(port === null ? {} : { port }) }),
    // An answer that is still on its way speaks of the time before.
    onMutate: () => cache.cancelQueries({ queryKey: options.queryKey }),
    onSuccess: (share) => cache.setQueryData(options.queryKey, share),
  });
  const asked = useQuery({
    ...options,
    placeholderData: keepPreviousData,
    retry: false,
    refetchInterval: ({ state }) =>
      !change.isPending && (isLookedAt || state.data?.isOn === true) ? ASK_EVERY_MS : false,
  });
  const isOn = asked.data?.isOn === true;
  const [wasOn, setWasOn] = useState(isOn);
  if (isOn && !wasOn && !change.isPending) setWasOn(true);
  return {
    share: asked.data,
    switchingTo: change.isPending ? change.variables : null,
    hasEnded: wasOn && !isOn && !change.isPending,
    error: change.error ?? asked.error,
    set(next) {
      setWasOn(false);
      change.mutate(next);
    },
    ask() {
      change.reset();
      void asked.refetch();
    },
  };
}
