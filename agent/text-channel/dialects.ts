import type { ActionHead } from "./artifact-event.ts";

export type Attributes = ReadonlyMap<string, string>;

/** What a tag of one of the dialects that models write means. */
export interface TagRule {
  role: "artifact" | "action";
  /**
   * The name also occurs in files of other kinds (`<file>` in XML). It opens only at the start of a line, and closes
   * an action of another name only before what must follow an action.
   */
  common?: boolean;
  /** Null when the attributes do not make it one; the tag is then text. */
  head?: (attributes: Attributes) => ActionHead | null;
  /** Its parts are elements of their own inside it; it is understood when it closes. */
  parts?: (body: string, attributes: Attributes) => { head: ActionHead; content: string };
  /** Turns what stands inside (or in attributes) into the action's contents. */
  content?: (body: string, attributes: Attributes) => string;
}

const PATHS = ["filepath", "file_path", "path", "file", "filename", "name", "src"];

const BY_TYPE: Readonly<Record<string, ActionHead["type"]>> = {
  file: "file",
  create: "file",
  write: "file",
  write_file: "file",
  append: "append",
  append_file: "append",
  edit: "edit",
  edit_file: "edit",
  modify: "edit",
  patch: "edit",
  delete: "delete",
  delete_file: "delete",
  remove: "delete",
  rename: "rename",
  rename_file: "rename",
  move: "rename",
  read: "read",
  read_file: "read",
  view: "read",
  shell: "shell",
  command: "shell",
  bash: "shell",
  build: "shell",
  run_command: "shell",
  start: "start",
  restart: "start",
  tool: "tool",
};

/** Tag names in lower case, without a namespace. */
const RULES: ReadonlyMap<string, TagRule> = new Map<string, TagRule>([
  ["boltartifact", { role: "artifact" }],
  ["lov-code", { role: "artifact" }],
  ["artifact", { role: "artifact", common: true }],
  ["codeproject", { role: "artifact", common: true }],
  ["boltaction", { role: "action", head: headByType }],
  ["boltactions", { role: "action", head: headByType }],
  // Closes an action that was opened by a better name; by itself it opens nothing.
  ["action", { role: "action", common: true, head: () => null }],
  ["boltfile", fixed("file")],
  ["antartifact", { role: "action", head: headOfAntArtifact }],
  ["lov-write", fixed("file")],
  ["lovable-write", fixed("file")],
  ["dyad-write", fixed("file")],
  ["file", { ...fixed("file"), common: true }],
  ["create_file", { ...fixed("file"), common: true }],
  ["write_file", { ...fixed("file"), common: true }],
  ["dyad-search-replace", fixed("edit")],
  ["lov-search-replace", fixed("edit")],
  ["lov-delete", fixed("delete")],
  ["lovable-delete", fixed("delete")],
  ["dyad-delete", fixed("delete")],
  ["lov-rename", { role: "action", head: headOfRename }],
  ["lovable-rename", { role: "action", head: headOfRename }],
  ["dyad-rename", { role: "action", head: headOfRename }],
  ["lov-add-dependency", { role: "action", head: () => ({ type: "shell" }), content: installCommand }],
  ["dyad-add-dependency", { role: "action", head: () => ({ type: "shell" }), content: installCommand }],
  ["dyad-command", { role: "action", head: () => ({ type: "start" }) }],
  ["tool_call", { role: "action", common: true, parts: readToolCall }],
  ["invoke", { role: "action", common: true, parts: readInvocation }],
  ["write_to_file", { role: "action", common: true, parts: readElements("file", "content") }],
  ["replace_in_file", { role: "action", common: true, parts: readElements("edit", "diff") }],
  ["execute_command", { role: "action", common: true, parts: readElements("shell", "command") }],
]);

export function ruleOf(name: string): TagRule | undefined {
  return RULES.get(plainName(name));
}

/** `x:BoltAction`, `bolt_action` and `boltAction` are the same tag. */
export function plainName(name: string): string {
  return name
    .slice(name.lastIndexOf(":") + 1)
    .toLowerCase()
    .replace(/^bolt[_-]/, "bolt");
}

function fixed(type: "file" | "edit" | "delete"): TagRule {
  return {
    role: "action",
    head: (attributes) => (pathOf(attributes) === "" ? null : { type, path: pathOf(attributes) }),
  };
}

function pathOf(attributes: Attributes): string {
  for (const name of PATHS) {
    const value = attributes.get(name);
    if (value !== undefined) return value.trim();
  }
  return "";
}

/** An action is never dropped for what it lacks: the tool that gets it says what is missing. */
function headByType(attributes: Attributes): ActionHead {
  const told = (attributes.get("type") ?? (pathOf(attributes) === "" ? "shell" : "file")).trim().toLowerCase();
  const type = Object.hasOwn(BY_TYPE, told) ? BY_TYPE[told] : undefined;
  switch (type) {
    case undefined:
      return { type: "tool", name: told };
    case "tool":
      return { type, name: attributes.get("name") ?? attributes.get("tool") ?? "" };
    case "rename":
      return headOfRename(attributes);
    case "shell":
    case "start":
      return { type };
    default:
      return { type, path: pathOf(attributes) };
  }
}

function headOfRename(attributes: Attributes): ActionHead {
  const path = attributes.get("from") ?? attributes.get("original_file_path") ?? pathOf(attributes);
  const to = attributes.get("to") ?? attributes.get("new_file_path") ?? attributes.get("newpath") ?? "";
  return { type: "rename", path: path.trim(), to: to.trim() };
}

/** Such an artifact is a document; it is a file of the project only when it is called like one. */
function headOfAntArtifact(attributes: Attributes): ActionHead | null {
  for (const name of ["filepath", "path", "filename", "title", "identifier"]) {
    const value = attributes.get(name)?.trim() ?? "";
    if (/^[\w@.()[\]/-]+\.[a-z]\w{0,7}$/i.test(value)) return { type: "file", path: value };
  }
  return null;
}

function installCommand(body: string, attributes: Attributes): string {
  const told = attributes.get("packages") ?? attributes.get("name") ?? body;
  const packages = told.split(/[\s,]+/).filter((each) => /^[@\w][\w./@^~-]*$/.test(each));
  const list = packages.join(" ");
  return list === "" ? "" : `if [ -f bun.lock ]; then bun add ${list}; else npm install ${list}; fi`;
}

function readToolCall(body: string): { head: ActionHead; content: string } {
  const named = readNamedCall(body);
  if (named !== null) return named;
  try {
    const call: unknown = JSON.parse(body.trim());
    if (typeof call === "object" && call !== null && "name" in call && typeof call.name === "string") {
      const input = "arguments" in call ? call.arguments : "parameters" in call ? call.parameters : {};
      const content = typeof input === "string" ? input : JSON.stringify(input ?? {});
      return { head: { type: "tool", name: call.name }, content };
    }
  } catch {
    // Told to the model below, by the tool that there is not.
  }
  return { head: { type: "tool", name: "tool_call" }, content: body.trim() };
}

/** Calls as the templates of Qwen's coders (`<function=f><parameter=p>v`) and of GLM (`f<arg_key>p</arg_key>…`) write them. */
function readNamedCall(body: string): { head: ActionHead; content: string } | null {
  const coder = /^\s*<function=([\w.-]+)>/.exec(body)?.[1];
  if (coder !== undefined) {
    return { head: { type: "tool", name: coder }, content: readParameters(body, /<parameter=([\w.-]+)>/g) };
  }
  const name = /^\s*([\w.-]+)\s*<arg_key>/.exec(body)?.[1];
  if (name === undefined) return null;
  const input: Record<string, string> = {};
  for (const [, key, value] of body.matchAll(/<arg_key>([^<]*)<\/arg_key>\s*<arg_value>([^]*?)<\/arg_value>/g)) {
    input[(key ?? "").trim()] = value ?? "";
  }
  return { head: { type: "tool", name }, content: JSON.stringify(input) };
}

function readInvocation(body: string, attributes: Attributes): { head: ActionHead; content: string } {
  const opening = /<(?:\w+:)?parameter\s+name\s*=\s*["']?([^"'>]*)["']?\s*>/gi;
  return { head: { type: "tool", name: attributes.get("name") ?? "" }, content: readParameters(body, opening) };
}

/** The parameters of a call, each an element of its own, as JSON. `opening` is global and captures a parameter's name. */
function readParameters(body: string, opening: RegExp): string {
  const input: Record<string, unknown> = {};
  const closing = /<\/(?:\w+:)?parameter\s*>/gi;
  for (let found = opening.exec(body); found !== null; found = opening.exec(body)) {
    const start = opening.lastIndex;
    closing.lastIndex = start;
    const end = closing.exec(body);
    const name = found[1] ?? "";
    const value = trimEdges(body.slice(start, end === null ? body.length : end.index));
    input[name] = name === "content" ? value : readValue(value);
    if (end === null) break;
    opening.lastIndex = closing.lastIndex;
  }
  return JSON.stringify(input);
}

/** A list or object is written as JSON; what else stands on a line of its own is that line. */
function readValue(text: string): unknown {
  if (/^\s*[[{]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      // A text that only begins like one.
    }
  }
  return text.replace(/^([^\n]*?)\r?\n$/, "$1");
}

function readElements(type: "file" | "edit" | "shell", contentName: string): NonNullable<TagRule["parts"]> {
  return (body) => {
    const path = elementOf(body, "path")?.trim() ?? "";
    const content = trimEdges(elementOf(body, contentName) ?? "");
    return { head: type === "shell" ? { type } : { type, path }, content };
  };
}

/** From the first opening to the last closing tag: what is between may hold the same tags. */
function elementOf(body: string, name: string): string | null {
  const start = body.indexOf(`<${name}>`);
  const end = body.lastIndexOf(`</${name}>`);
  return start === -1 || end < start ? null : body.slice(start + name.length + 2, end);
}

function trimEdges(text: string): string {
  return text.replace(/^\r?\n/, "").replace(/(\n)[ \t]*$/, "$1");
}
