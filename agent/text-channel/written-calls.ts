import { isRecord } from "../is-record.ts";
import type { Call } from "./action-call.ts";

const MARKED = /(?:\[TOOL_CALLS\]|<\|python_tag\|>|<\|tool_call\|>)\s*(?=[[{])/;
const FENCED = /```(?:json|tool_call|tool_code)?[^\S\n]*\n([^`]*)```/g;

/**
 * Calls that a model wrote into its text as JSON: in fences, behind the marks of its own template, or as all that it
 * says. Only of `tools`; where one among several is none of them, none of these counts.
 */
export function findWrittenCalls(text: string, tools: ReadonlySet<string>): Call[] {
  const fenced = [...text.matchAll(FENCED)].flatMap(([, block]) => readCalls(block ?? "", tools));
  if (fenced.length > 0) return fenced;
  const marked = MARKED.exec(text);
  const starts = [marked === null ? -1 : marked.index + marked[0].length, 0, text.search(/^[[{]/m)];
  for (const start of starts) {
    const calls = start < 0 ? [] : readCalls(text.slice(start), tools);
    if (calls.length > 0) return calls;
  }
  return [];
}

function readCalls(text: string, tools: ReadonlySet<string>): Call[] {
  const value = parse(text);
  const calls = (Array.isArray(value) ? value : [value]).map((each) => readCall(each, tools));
  const known = calls.filter((call) => call !== null);
  return known.length === calls.length ? known : [];
}

function readCall(value: unknown, tools: ReadonlySet<string>): Call | null {
  const call = isRecord(value) && isRecord(value["function"]) ? value["function"] : value;
  if (!isRecord(call)) return null;
  const name = call["name"] ?? call["tool"] ?? call["tool_name"];
  const key = ["arguments", "parameters", "input", "args"].find((each) => each in call);
  if (typeof name !== "string" || !tools.has(name) || key === undefined) return null;
  const given = call[key];
  const input = typeof given === "string" ? parse(given) : given;
  return { name, input: isRecord(input) ? input : {} };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Prose, most of the time.
    return null;
  }
}
