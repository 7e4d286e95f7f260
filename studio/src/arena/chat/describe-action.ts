import type { Action, ActionStatus } from "@lathe/protocol/actions";

interface Verbs {
  running: string;
  done: string;
  /** After "Could not". */
  base: string;
}

const VERBS: Record<Action["kind"], Verbs> = {
  "file.write": { running: "Writing", done: "Wrote", base: "write" },
  "file.append": { running: "Adding to", done: "Added to", base: "add to" },
  "file.edit": { running: "Editing", done: "Edited", base: "edit" },
  "file.read": { running: "Reading", done: "Read", base: "read" },
  "file.delete": { running: "Deleting", done: "Deleted", base: "delete" },
  "file.rename": { running: "Renaming", done: "Renamed", base: "rename" },
  "files.list": { running: "Looking at", done: "Looked at", base: "look at" },
  "files.search": { running: "Searching for", done: "Searched for", base: "search for" },
  "command.run": { running: "Running", done: "Ran", base: "run" },
  "app.status": { running: "Looking at", done: "Looked at", base: "look at" },
  "page.look": { running: "Looking at", done: "Looked at", base: "look at" },
  "page.use": { running: "Trying out", done: "Tried out", base: "try out" },
  unknown: { running: "Trying", done: "Tried", base: "use" },
};

export interface ActionWords {
  verb: string;
  /** What it is done to: a path, a command; empty while the model has not said. */
  subject: string;
  /** Whether the subject is code or a path. */
  isCode: boolean;
}

/** What an action is, in words; `status` is null while it runs. */
export function describeAction(action: Action, status: ActionStatus | null): ActionWords {
  const verbs = VERBS[action.kind];
  return { verb: verbFor(verbs, status), ...subjectOf(action) };
}

function verbFor(verbs: Verbs, status: ActionStatus | null): string {
  switch (status) {
    case null:
      return verbs.running;
    case "done":
      return verbs.done;
    case "failed":
    case "refused":
      return `Could not ${verbs.base}`;
    case "stopped":
      return `Stopped: ${verbs.base}`;
    case "cut":
      return `Cut short: ${verbs.base}`;
  }
}

function subjectOf(action: Action): Omit<ActionWords, "verb"> {
  switch (action.kind) {
    case "file.rename":
      return { subject: `${action.path} → ${action.to}`, isCode: true };
    case "files.list":
      return {
        subject: action.path === "" || action.path === "." ? "all files" : action.path,
        isCode: action.path !== "" && action.path !== ".",
      };
    case "files.search":
      return { subject: action.query, isCode: true };
    case "command.run":
      return { subject: action.command, isCode: true };
    case "app.status":
      return { subject: "the app", isCode: false };
    case "page.look":
    case "page.use":
      return { subject: action.route === "" ? "the page" : `the page ${action.route}`, isCode: false };
    case "unknown":
      return { subject: action.name, isCode: true };
    default:
      return { subject: action.path, isCode: true };
  }
}

/** The file that an action is about, when it still is there afterwards. */
export function fileOfAction(action: Action): string | null {
  switch (action.kind) {
    case "file.write":
    case "file.append":
    case "file.edit":
    case "file.read":
      return action.path === "" ? null : action.path;
    case "file.rename":
      return action.to;
    default:
      return null;
  }
}
