import { useMemo } from "react";
import { useStudio } from "../studio-context.tsx";
import { BackupBlock } from "./backup-block.tsx";
import { CleanBlock } from "./clean-block.tsx";
import { createDataApi } from "./data-api.ts";
import { KeptBlock } from "./kept-block.tsx";

/** What the server keeps, and the care for it. */
export function DataSection() {
  const { http } = useStudio();
  const api = useMemo(() => createDataApi(http), [http]);
  return (
    <>
      <KeptBlock api={api} />
      <BackupBlock api={api} />
      <CleanBlock api={api} />
    </>
  );
}
