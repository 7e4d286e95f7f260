import { isMobileTemplate } from "@lathe/protocol/choose-template";
import type { Ship, ShipJob, ShipKind, ShipOptions } from "@lathe/protocol/ship";
import { LatheError } from "@lathe/protocol/errors";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useArena } from "../arena-context.tsx";
import { lastOptions, readFields, readRefusal, toFields, type FieldProblems, type ShipFields } from "./ship-fields.ts";
import type { ShownShip } from "./ship-store.ts";

interface Draft {
  kind: ShipKind;
  fields: ShipFields;
  problems: FieldProblems;
  /** Null: the files as they are. */
  version: ShownShip["version"];
}

export type ShipForm = ReturnType<typeof useShipForm>;

/** What is to be shipped, and how, while that is being said. `before`: the job that led back to it. */
export function useShipForm(shown: ShownShip, ships: readonly Ship[], before: ShipJob | null) {
  const arena = useArena();
  /** Null: nothing was changed. */
  const [draft, setDraft] = useState<Draft | null>(null);
  const known = lastOptions(ships);
  const asked = before === null ? null : arena.ships.requestOf(before.shipId);
  const current = draft ?? beginDraft();
  const { kind, fields, problems, version } = current;

  function beginDraft(): Draft {
    const { versionCode: _, ...again }: ShipOptions = shown.again?.options ?? {};
    const failed = before?.state.phase === "failed" ? before.state.error : null;
    const isDone = before?.state.phase === "done";
    const usual = before?.kind ?? ships[0]?.kind ?? (isMobileTemplate(arena.project.template) ? "apk" : "web");
    const { kinds } = arena.ships.state.get();
    const isRefused = kinds?.some((offer) => offer.kind === usual && !offer.isAvailable) ?? false;
    return {
      // Of every project its source can be had.
      kind: shown.again?.kind ?? (isRefused ? "source" : usual),
      // What was shipped has its code: the next one's is another.
      fields: toFields({ ...known, ...(isDone ? {} : asked?.request.options), ...again }),
      problems: failed === null ? {} : readRefusal(LatheError.fromBody(failed)).problems,
      version: shown.version ?? (isDone ? null : (asked?.version ?? null)),
    };
  }

  const start = useMutation({
    mutationFn: (options: ShipOptions) =>
      arena.ships.start({ kind, options, ...(version === null ? {} : { versionId: version.versionId }) }, version),
    onSuccess: () => setDraft(null),
    onError: (error) => setDraft({ ...current, problems: readRefusal(error).problems }),
  });

  return {
    kind,
    fields,
    problems,
    known,
    version,
    isStarting: start.isPending,
    /** What the server says against it that is about none of the fields. */
    refusal: start.isError ? readRefusal(start.error).other : null,
    choose(next: ShipKind) {
      start.reset();
      setDraft({ ...current, kind: next, problems: {} });
    },
    change(change: Partial<ShipFields>) {
      const left = Object.fromEntries(Object.entries(problems).filter(([name]) => !(name in change)));
      setDraft({ ...current, fields: { ...fields, ...change }, problems: left });
    },
    /** Of the files as they are. */
    dropVersion() {
      setDraft({ ...current, version: null });
    },
    /** Begins anew with what was shipped last. */
    reset() {
      start.reset();
      setDraft(null);
    },
    /** Returns whether it was taken: what is wrong in it stands at its fields else. */
    submit(): boolean {
      if (start.isPending) return false;
      const read = readFields(kind, fields, known);
      if ("problems" in read) {
        setDraft({ ...current, problems: read.problems });
        return false;
      }
      start.mutate(read.options);
      return true;
    },
  };
}
