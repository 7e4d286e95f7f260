import type { Files, History } from "@lathe/protocol/workspace";
import type { Gate } from "./gate.ts";

/** The same files; whatever changes them waits while the gate is held. */
export function gateFiles(files: Files, gate: Gate): Files {
  return {
    list: (under) => files.list(under),
    read: (path) => files.read(path),
    readBytes: (path) => files.readBytes(path),
    search: (options, signal) => files.search(options, signal),
    watch: (listener) => files.watch(listener),
    write: (path, content, options) => gate.pass(() => files.write(path, content, options)),
    createDirectory: (path) => gate.pass(() => files.createDirectory(path)),
    delete: (path) => gate.pass(() => files.delete(path)),
    rename: (from, to) => gate.pass(() => files.rename(from, to)),
  };
}

/**
 * The same history; what changes it waits while the gate is held, after `prepare` has brought into the files what is
 * meant to be in the version.
 */
export function gateHistory(history: History, gate: Gate, prepare: () => Promise<void>): History {
  return {
    list: (options) => history.list(options),
    diff: (to, from) => history.diff(to, from),
    read: (versionId, path) => history.read(versionId, path),
    async commit(options) {
      await prepare();
      return gate.pass(() => history.commit(options));
    },
    async restore(versionId) {
      await prepare();
      return gate.pass(() => history.restore(versionId));
    },
  };
}
