import { runningTurn } from "@lathe/protocol/thread";
import type { Command } from "../commands/command-center.ts";
import type { EditorOptions } from "../settings/editor-options.ts";
import type { Store } from "../store/value-store.ts";
import type { Arena } from "./arena.ts";
import { createCodeCommands } from "./code/code-commands.ts";
import { focusPanel } from "./focus-panel.ts";
import type { WorkbenchTab } from "./workbench-store.ts";

/** Every command of the arena: what buttons, menus, shortcuts and the palette run. */
export function createArenaCommands(arena: Arena, editorOptions: Store<EditorOptions>): Command[] {
  const { workbench, preview, app, terminals } = arena;
  const target = () => preview.state.get().target;
  const phase = () => app.state.get().app.phase;
  const showPanel = (tab: WorkbenchTab): void => {
    workbench.show(tab);
    requestAnimationFrame(() => focusPanel(document, tab));
  };
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
      shortcuts: ["mod+alt+b"],
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
      run: () => showPanel("preview"),
    },
    {
      id: "show.code",
      title: "Show the code",
      group: "Panels",
      shortcuts: ["alt+2"],
      run: () => showPanel("code"),
    },
    {
      id: "show.terminal",
      title: "Show the terminal",
      group: "Panels",
      shortcuts: ["alt+3"],
      run: () => showPanel("terminal"),
    },
    {
      id: "show.versions",
      title: "Show the versions",
      group: "Panels",
      shortcuts: ["alt+4"],
      run: () => showPanel("versions"),
    },
    {
      id: "preview.reload",
      title: "Reload the preview",
      group: "Preview",
      isEnabled: () => target() !== null,
      run: () => preview.reload(),
    },
    {
      id: "preview.back",
      title: "Back in the preview",
      group: "Preview",
      isEnabled: () => preview.state.get().history.back,
      run: () => preview.goBack(),
    },
    {
      id: "preview.forward",
      title: "Forward in the preview",
      group: "Preview",
      isEnabled: () => preview.state.get().history.forward,
      run: () => preview.goForward(),
    },
    {
      id: "preview.pick",
      title: "Pick an element",
      group: "Preview",
      shortcuts: ["alt+p"],
      isEnabled: () => preview.state.get().frame !== null,
      run: () => {
        workbench.show("preview");
        if (preview.state.get().isPicking) preview.stopPicking();
        else preview.startPicking();
      },
    },
    {
      id: "preview.device",
      title: "Show the next device in the preview",
      group: "Preview",
      isEnabled: () => preview.state.get().frame !== null,
      run: () => arena.device.showNext(),
    },
    {
      id: "preview.rotate",
      title: "Rotate the device in the preview",
      group: "Preview",
      isEnabled: () => arena.device.state.get().size !== "desktop",
      run: () => arena.device.turn(),
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
    { id: "secrets.show", title: "Secrets", group: "App", run: () => arena.secretsShown.set(true) },
    {
      id: "ship.show",
      title: "Ship",
      group: "App",
      shortcuts: ["alt+s"],
      run: () => arena.ships.show(),
    },
    ...createCodeCommands(arena, editorOptions),
    {
      id: "terminal.drawer",
      title: "Show or hide the terminal below",
      group: "Terminal",
      shortcuts: ["mod+`", "mod+j"],
      run: () => {
        const { active } = terminals.state.get();
        if (workbench.toggleDrawer() && active !== null) terminals.activate(active);
      },
    },
    {
      id: "terminal.new",
      title: "New terminal",
      group: "Terminal",
      shortcuts: ["mod+shift+~"],
      run: () => {
        const { tab, isDrawerOpen } = workbench.state.get();
        if (!isDrawerOpen || (tab !== "preview" && tab !== "code")) workbench.show("terminal");
        void terminals.open({ cols: 80, rows: 24 });
      },
    },
  ];
}
