import type { SessionId } from "@lathe/protocol/ids";
import type { QueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { ControlApi } from "./api/control-api.ts";
import type { Http } from "./api/http.ts";
import type { CommandCenter } from "./commands/command-center.ts";
import type { PaletteStore } from "./commands/palette-store.ts";
import type { EditorOptionsStore } from "./settings/editor-options.ts";
import type { ThemeStore } from "./theme/theme-store.ts";
import type { Toasts } from "./ui/toasts.ts";

/** What every page of the studio works with. */
export interface Studio {
  http: Http;
  control: ControlApi;
  queries: QueryClient;
  toasts: Toasts;
  theme: ThemeStore;
  editorOptions: EditorOptionsStore;
  commands: CommandCenter;
  palette: PaletteStore;
  /** This page; another window of the same person has another. */
  sessionId: SessionId;
}

const StudioContext = createContext<Studio | null>(null);
export const StudioProvider = StudioContext.Provider;

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (studio === null) throw new Error("useStudio is only for components inside StudioProvider");
  return studio;
}
