import type { ModelMessage } from "@lathe/protocol/model";
import type { ActionItem, Turn } from "@lathe/protocol/thread";
import { isRecord } from "../is-record.ts";
import { shorten } from "../text/shorten.ts";
import { measureMessages, shortenStrings } from "./fit-messages.ts";
import { withPortableIds } from "./portable-messages.ts";
import { tellCheck } from "./tell-check.ts";
import { userMessage } from "./tell-step.ts";

const MAX_INPUT_CHARACTERS = 600;
const MAX_RESULT_CHARACTERS = 1_500;
const MAX_BRIEF_CHARACTERS = 1_200;

type AssistantPart = Extract<ModelMessage, { role: "assistant" }>["content"][number];
type ResultPart = Extract<ModelMessage, { role: "tool" }>["content"][number];

/**
 * The turns so far as messages. Each is told in a compact form that does not change as the thread grows, so that
 * providers can keep the beginning cached. Beyond `maxCharacters` the oldest are told by prompt and answer only, and
 * beyond that left out.
 */
export function tellThread(turns: readonly Turn[], maxCharacters: number): ModelMessage[] {
  const told: ModelMessage[][] = [];
  let room = maxCharacters;
  let index = turns.length - 1;
  for (; index >= 0; index -= 1) {
    const turn = turns[index];
    if (turn === undefined) break;
    const whole = tellTurn(turn);
    const messages = measureMessages(whole) <= room ? whole : tellBriefly(turn);
    room -= measureMessages(messages);
    if (room < 0) break;
    // Once one turn did not fit whole, none before it does: a gap of detail in the middle would mislead.
    if (messages !== whole) room = Math.min(room, maxCharacters / 8);
    told.push(messages);
  }
  const left = index + 1;
  if (left > 0)
    told.push([
      userMessage(
        `[${left} earlier turns of this conversation are left out. The project's files are as they left them.]`,
      ),
    ]);
  // The turns may be of several models, and the one that is told them of yet another.
  return withPortableIds(told.toReversed().flat());
}

/** A turn as it was, in a compact form. */
export function tellTurn(turn: Turn): ModelMessage[] {
  const messages: ModelMessage[] = [userMessage(turn.prompt)];
  const steps = new Set(turn.items.map((item) => item.step));
  for (const step of steps) {
    const content: AssistantPart[] = [];
    const results: ResultPart[] = [];
    const looks: string[] = [];
    for (const item of turn.items) {
      if (item.step !== step) continue;
      if (item.type === "text" && item.text.trim() !== "") content.push({ type: "text", text: item.text });
      else if (item.type === "action") tellAction(item, content, results);
      else if (item.type === "check") looks.push(...tellCheck(item));
    }
    if (content.length > 0) messages.push({ role: "assistant", content });
    if (results.length > 0) messages.push({ role: "tool", content: results });
    if (looks.length > 0) messages.push(userMessage(...looks));
  }
  const end = tellEnd(turn);
  if (end !== null) messages.push(userMessage(end));
  return messages;
}

function tellAction(item: ActionItem, content: AssistantPart[], results: ResultPart[]): void {
  if (item.tool === null || item.outcome === null) return;
  const { callId, name, input } = item.tool;
  const short = shortenStrings(input, MAX_INPUT_CHARACTERS);
  content.push({ type: "tool-call", callId, name, input: isRecord(short) ? short : { input: short } });
  const { status, result } = item.outcome;
  const output = result === "" ? `(${status})` : shorten(result, MAX_RESULT_CHARACTERS);
  results.push({ type: "tool-result", callId, name, output, isError: status !== "done" });
}

/** How a turn ended, where it did not end by itself, and what it left half done. */
function tellEnd(turn: Turn): string | null {
  const open = turn.items.filter((item) => item.type === "action" && item.tool === null);
  const undone = open.flatMap((item) => (item.type === "action" ? [describeOpen(item)] : []));
  const left = undone.length === 0 ? "" : ` Not finished: ${undone.join(", ")}. Look before you rely on any of it.`;
  switch (turn.outcome) {
    case "stopped":
      return `[The person stopped this turn here. What was done until then is kept.${left}]`;
    case "interrupted":
    case null:
      return `[This turn was interrupted here by a failure of the server. What was done until then is kept.${left}]`;
    case "failed":
      return `[This turn ended here with an error: ${turn.error?.message ?? "unknown"} What was done until then is kept.${left}]`;
    case "completed":
      return null;
  }
}

function describeOpen({ action }: ActionItem): string {
  switch (action.kind) {
    case "command.run":
      return `the command ${JSON.stringify(action.command.slice(0, 200))} (it may have run in part)`;
    case "files.search":
      return "a search";
    case "app.status":
      return "a look at the app";
    case "page.look":
    case "page.use":
      return "a look at the page";
    case "unknown":
      return action.name;
    default:
      return `${action.kind} ${action.path}`;
  }
}

function tellBriefly(turn: Turn): ModelMessage[] {
  const texts = turn.items.flatMap((item) => (item.type === "text" && item.text.trim() !== "" ? [item.text] : []));
  const messages = [userMessage(shorten(turn.prompt, MAX_BRIEF_CHARACTERS))];
  const changed =
    turn.changedPaths.length === 0 ? "" : `\n[Files changed: ${turn.changedPaths.slice(0, 30).join(", ")}]`;
  const answer = shorten(texts.at(-1) ?? "", MAX_BRIEF_CHARACTERS) + changed;
  if (answer.trim() !== "") messages.push({ role: "assistant", content: [{ type: "text", text: answer.trim() }] });
  const end = tellEnd(turn);
  if (end !== null) messages.push(userMessage(end));
  return messages;
}
