import type { ContextPart } from "@lathe/protocol/context";
import { newId } from "@lathe/protocol/ids";
import { measureRoom } from "../route/context-room.ts";
import type { TurnOptions } from "../turn-options.ts";
import { gatherParts } from "./begin-conversation.ts";

/** What a model of middle size would be told beside a prompt that is not sent yet, with what each part costs. */
export async function previewContext(
  options: Pick<TurnOptions, "workspace" | "prompt" | "background" | "beside" | "thread" | "secrets">,
  folder: string,
  signal: AbortSignal,
): Promise<ContextPart[]> {
  const told = await gatherParts({ ...options, turnId: newId("trn") }, folder, measureRoom(null), signal);
  return told.map(({ id, kind, label, tokens }) => ({ id, kind, label, tokens }));
}
