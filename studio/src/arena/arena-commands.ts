import { runningTurn } from "@lathe/protocol/thread";
import type { Command } from "../commands/command-center.ts";
import type { Arena } from "./arena.ts";

/** Every command of the arena: what buttons, menus, shortcuts and the palette run. */
export function createArenaCommands(arena: Arena): Command[] {
  const { workbench, preview, app, documents, terminals } = arena;
  const target = () => preview.state.get().target;
  const phase = () => app.state.get().app.phase;
  return [
    {
      id: "chat.focus",
      title: "Write a message",
      group: "Chat",
      shortcuts: ["alt+m"],
      run: () => {
        workbench.showChat();
        requestAnimationFrame(() => document.getElementById("message")?.focus());
      },
    },
    {
      id: "chat.toggle",
      title: "Show or hide the chat",
      group: "Chat",
      shortcuts: ["mod+b"],
      run: () => workbench.toggleChat(),
    },
    {
      id: "turn.stop",
      title: "Stop the turn",
      group: "Chat",
      shortcuts: ["mod+."],
      isEnabled: () => runningTurn(arena.feed.state.get().thread) !== null,
      run: () => arena.stopTurn(),
    },
    {
      id: "show.preview",
      title: "Show the preview",
      group: "Panels",
      shortcuts: ["alt+1"],
      run: () => workbench.show("preview"),
    },
    {
      id: "show.code",
      title: "Show the code",
      group: "Panels",
      shortcuts: ["alt+2"],
      run: () => workbench.show("code"),
    },
    {
      id: "show.terminal",
      title: "Show the terminal",
      group: "Panels",
      shortcuts: ["alt+3"],
      run: () => workbench.show("terminal"),
    },
    {
      id: "show.versions",
      title: "Show the versions",
      group: "Panels",
      shortcuts: ["alt+4"],
      run: () => workbench.show("versions"),
    },
    {
      id: "preview.reload",
      title: "Reload the preview",
      group: "Preview",
      isEnabled: () => target() !== null,
      run: () => preview.reload(),
    },
    {
      id: "preview.open",
      title: "Open the app in a tab",
      group: "Preview",
      isEnabled: () => target() !== null,
      run: () => {
        const { route } = preview.state.get();
        const shown = target();
        if (shown !== null) window.open(shown.origin + route, "_blank", "noopener");
      },
    },
    {
      id: "preview.console",
      title: "Show or hide the app's errors",
      group: "Preview",
      run: () => preview.toggleConsole(),
    },
    {
      id: "app.start",
      title: "Start the app",
      group: "App",
      isEnabled: () => ["none", "stopped", "crashed"].includes(phase()),
      run: () => arena.request({ type: "app.start" }),
    },
    { id: "app.restart", title: "Restart the app", group: "App", run: () => arena.request({ type: "app.restart" }) },
    {
      id: "app.stop",
      title: "Stop the app",
      group: "App",
      isEnabled: () => ["installing", "starting", "ready"].includes(phase()),
      run: () => arena.request({ type: "app.stop" }),
    },
    {
      id: "file.save",
      title: "Save the file",
      group: "Code",
      shortcuts: ["mod+s"],
      isEnabled: () => documents.state.get().active !== null,
      run: () => documents.save(),
    },
    { id: "files.show", title: "Show the files", group: "Code", run: () => workbench.showCodeSide("files") },
    {
      id: "search.show",
      title: "Search in files",
      group: "Code",
      shortcuts: ["mod+shift+f"],
      run: () => {
        workbench.showCodeSide("search");
        requestAnimationFrame(() => document.getElementById("search-query")?.focus());
      },
    },
    {
      id: "terminal.new",
      title: "New terminal",
      group: "Terminal",
      run: () => {
        workbench.show("terminal");
        void terminals.open({ cols: 80, rows: 24 });
      },
    },
  ];
}
