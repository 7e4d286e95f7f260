import type { Person } from "@lathe/protocol/arena";
import { useEffect, useRef, useState } from "react";
import { useStore } from "../store/use-store.ts";
import { useArena } from "./arena-context.tsx";
import { describeComings } from "./people-here.ts";

/** Who leaves and comes back at once, as in a reload, is no news. */
const SETTLES_AFTER_MS = 3_000;

/** Says who came and who left, once it has settled; not who opened what. */
export function PeopleAnnouncer({ settlesAfterMs = SETTLES_AFTER_MS }: { settlesAfterMs?: number }) {
  const { people, me } = useArena();
  const present = useStore(people);
  const told = useRef<readonly Person[]>([]);
  const [words, setWords] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      const sentence = describeComings(told.current, present, me.user.userId);
      told.current = present;
      if (sentence !== "") setWords(sentence);
    }, settlesAfterMs);
    return () => clearTimeout(timer);
  }, [present, me, settlesAfterMs]);
  return (
    <p role="status" aria-label="People" className="sr-only">
      {words}
    </p>
  );
}
