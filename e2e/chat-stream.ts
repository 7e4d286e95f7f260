interface ToolCall {
  name: string;
  input: Record<string, unknown>;
}

/** A provider's streamed answer in the format of OpenAI's chat completions: a text, then tool calls, in small pieces. */
export function chatStream(text: string, calls: readonly ToolCall[] = []): string {
  const pieces = text.match(/.{1,6}/gs) ?? [];
  const deltas: object[] = [{ role: "assistant", content: "" }, ...pieces.map((content) => ({ content }))];
  for (const [index, { name, input }] of calls.entries()) {
    deltas.push({ tool_calls: [{ index, id: `call_${index}`, type: "function", function: { name, arguments: "" } }] });
    for (const piece of JSON.stringify(input).match(/[^ ]* ?/g) ?? []) {
      deltas.push({ tool_calls: [{ index, function: { arguments: piece } }] });
    }
  }
  const reason = calls.length > 0 ? "tool_calls" : "stop";
  const usage = { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 };
  return [
    ...deltas.map((delta) => chunk({ choices: [{ index: 0, delta, finish_reason: null }] })),
    chunk({ choices: [{ index: 0, delta: {}, finish_reason: reason }], usage }),
    "data: [DONE]\n\n",
  ].join("");
}

/** The beginning of such an answer, up to and with the first occurrence of the word `until`; to be followed by silence. */
export function cutAfter(stream: string, until: string): string {
  const at = stream.indexOf(until);
  if (at < 0) throw new Error(`The stream holds no ${until}; words are never cut in two.`);
  return stream.slice(0, stream.indexOf("\n\n", at) + 2);
}

function chunk(part: object): string {
  return `data: ${JSON.stringify({ id: "c1", object: "chat.completion.chunk", created: 1, model: "replayed", ...part })}\n\n`;
}
