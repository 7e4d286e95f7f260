import type { ModelMessage } from "@lathe/protocol/model";

type AssistantPart = Extract<ModelMessage, { role: "assistant" }>["content"][number];

const ID_CHARACTERS = 9;
const PREFIX = "call";

/**
 * The same messages for any provider: without what belongs to the one that gave them (thinking and its signatures), and
 * with ids of calls that all of them take: nine letters and digits, as Mistral asks for, the narrowest rule of all.
 */
export function toPortable(messages: readonly ModelMessage[]): ModelMessage[] {
  return withPortableIds(messages).flatMap((message): ModelMessage[] => {
    if (message.role !== "assistant") return [message];
    const content = message.content.flatMap((part): AssistantPart[] => {
      // Without its signature a provider refuses it, and another one's thoughts are none of its own.
      if (part.type === "reasoning") return [];
      if (part.type === "text") return [part];
      const { providerData: _, ...call } = part;
      return [call];
    });
    return content.length === 0 ? [] : [{ role: "assistant", content }];
  });
}

/** The same messages with their calls numbered through: `call00001`. A result belongs to the last call of its id. */
export function withPortableIds(messages: readonly ModelMessage[]): ModelMessage[] {
  const renamed = new Map<string, string>();
  let count = 0;
  return messages.map((message): ModelMessage => {
    if (message.role === "user") return message;
    if (message.role === "tool") {
      const content = message.content.map((part) => ({ ...part, callId: renamed.get(part.callId) ?? part.callId }));
      return { role: "tool", content };
    }
    return {
      role: "assistant",
      content: message.content.map((part) => {
        if (part.type !== "tool-call") return part;
        count += 1;
        const callId = PREFIX + String(count).padStart(ID_CHARACTERS - PREFIX.length, "0");
        renamed.set(part.callId, callId);
        return { ...part, callId };
      }),
    };
  });
}
