import { expect, test } from "bun:test";
import { interpret } from "./interpret.ts";
import { describeApp } from "./testing/describe-app.ts";
import { GOLDEN_PROMPTS } from "./testing/golden-prompts.ts";

for (const [prompts, outcome, undone = ""] of GOLDEN_PROMPTS) {
  test(prompts.join(" → "), () => {
    const played = play(prompts);
    expect(played.outcome).toBe(outcome);
    expect(played.undone).toBe(undone);
  });
}

function play(prompts: readonly string[]): { outcome: string; undone: string } {
  let app: Parameters<typeof interpret>[1] = null;
  let topic = "";
  const undone: string[] = [];
  for (const prompt of prompts) {
    const interpretation = interpret(prompt, app);
    topic = interpretation.type === "explain" ? interpretation.topic.about : "";
    if (interpretation.type === "explain") continue;
    app = interpretation.app;
    undone.push(...interpretation.undone.map(({ words, answer }) => words + (answer === null ? "?" : "!")));
  }
  return { outcome: topic === "" && app !== null ? describeApp(app) : topic, undone: undone.join(" | ") };
}
