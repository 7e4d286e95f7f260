import { LatheError } from "@lathe/protocol/errors";
import { describeError } from "../api/http.ts";

export interface Refusal<Name extends string> {
  /** Why, by the field that it is about. */
  fields: Partial<Record<Name, string>>;
  /** What is about no field of these; null: nothing. */
  other: string | null;
}

/** What the server said against a form, to be shown where it belongs. Fields are known by the end of a path. */
export function describeRefusal<Name extends string>(error: unknown, names: readonly Name[]): Refusal<Name> {
  const fields: Partial<Record<Name, string>> = {};
  const issues = error instanceof LatheError && error.code === "bad_request" ? readIssues(error.details) : [];
  for (const { path, message } of issues) {
    const name = names.find((known) => path === known || path.endsWith(`.${known}`));
    if (name === undefined) return { fields: {}, other: describeError(error) };
    fields[name] ??= message;
  }
  return { fields, other: issues.length === 0 ? describeError(error) : null };
}

function readIssues(details: LatheError["details"]): readonly { path: string; message: string }[] {
  return details !== undefined && "issues" in details ? details.issues : [];
}
