import { expect, test } from "bun:test";
import type { LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { LatheError } from "@lathe/protocol/errors";
import { readModelStream } from "./read-model-stream.ts";

const explain = () => new LatheError("model_stream_cut", "cut");

function call(id: string, input: string): LanguageModelV4StreamPart[] {
  return [
    { type: "tool-input-start", id, toolName: "write_file" },
    { type: "tool-input-delta", id, delta: input.slice(0, 3) },
    { type: "tool-input-delta", id, delta: input.slice(3) },
  ];
}

test("a call is finished when the next one starts, and only once", async () => {
  const parts: LanguageModelV4StreamPart[] = [
    ...call("a", '{"path":"a"}'),
    ...call("b", '{"path":"b'),
    { type: "tool-call", toolCallId: "a", toolName: "write_file", input: '{"path":"a"}' },
  ];
  const stream = new ReadableStream<LanguageModelV4StreamPart>({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
  const seen: string[] = [];
  for await (const part of readModelStream(stream, explain, new AbortController().signal)) {
    seen.push("callId" in part ? `${part.type} ${part.callId}` : part.type);
  }
  expect(seen).toEqual([
    ...["tool.started a", "tool.delta a", "tool.delta a", "tool.finished a"],
    ...["tool.started b", "tool.delta b", "tool.delta b", "failed"],
  ]);
});
