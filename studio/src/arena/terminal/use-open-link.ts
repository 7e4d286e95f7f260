import { useCallback } from "react";
import { useArena } from "../arena-context.tsx";
import { findLinkTarget } from "./terminal-link.ts";

/** Opens an address from a terminal: a port of the project in the preview, everything else in a tab of its own. */
export function useOpenLink(): (address: string) => void {
  const { app, preview, workbench, toasts } = useArena();
  return useCallback(
    (address: string) => {
      const target = findLinkTarget(address, app.state.get().ports);
      switch (target?.kind) {
        case "preview":
          workbench.show("preview");
          void preview.choosePort(target.port).then(() => preview.navigate(target.route));
          break;
        case "silent":
          toasts.show(`Nothing in this project listens on port ${target.port} now.`);
          break;
        case "page":
          window.open(target.url, "_blank", "noopener,noreferrer");
          break;
        case undefined:
          break;
      }
    },
    [app, preview, workbench, toasts],
  );
}
