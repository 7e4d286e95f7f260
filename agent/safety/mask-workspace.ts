import type { AppState, AgentWorkspace, Files, RunningCommand } from "@lathe/protocol/workspace";
import { maskChunks } from "./mask-chunks.ts";
import type { SecretMask } from "./secret-mask.ts";

/**
 * A workspace as a model may see it. Files read with markers in place of their secrets, and a file that is written gets
 * its own secrets back, so that edits fit what was read. Bytes are what they are. The files' etags are the real ones.
 */
export function maskWorkspace(workspace: AgentWorkspace, mask: SecretMask): AgentWorkspace {
  const { app, commands, browser } = workspace;
  return {
    files: maskFiles(workspace.files, mask),
    commands: {
      run(options, signal): RunningCommand {
        const { output, exited } = commands.run(options, signal);
        return { output: maskChunks(output, mask), exited };
      },
    },
    app: {
      get state(): AppState {
        return mask.maskValue(app.state);
      },
      get log(): string {
        return mask.mask(app.log);
      },
      get ports() {
        return app.ports;
      },
      start: () => app.start(),
      stop: () => app.stop(),
      restart: () => app.restart(),
      waitFor: (accept, signal) => app.waitFor(accept, signal),
      onState: (listener) => app.onState(listener),
      onPorts: (listener) => app.onPorts(listener),
    },
    // What a page says is masked where it is told.
    ...(browser === undefined ? {} : { browser }),
  };
}

function maskFiles(files: Files, mask: SecretMask): Files {
  return {
    list: (under) => files.list(under),
    async read(path) {
      const content = await files.read(path);
      return content.text === null ? content : { ...content, text: mask.mask(content.text, content.path) };
    },
    readBytes: (path) => files.readBytes(path),
    write: (path, content, options) =>
      files.write(path, typeof content === "string" ? mask.reveal(content, path) : content, options),
    createDirectory: (path) => files.createDirectory(path),
    delete: (path) => files.delete(path),
    async rename(from, to) {
      await files.rename(from, to);
      mask.rename(from, to);
    },
    async search(options, signal) {
      const { matches, truncated } = await files.search(options, signal);
      return { matches: matches.map((match) => ({ ...match, text: mask.maskCut(match.text) })), truncated };
    },
    watch: (listener) => files.watch(listener),
  };
}
