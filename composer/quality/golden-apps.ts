import type { AppSpecification } from "@lathe/protocol/app-specification";
import { interpret } from "../interpret.ts";
import { GOLDEN_PROMPTS } from "../testing/golden-prompts.ts";

/** An app, and what it was asked for with. */
export interface AskedApp {
  prompt: string;
  app: AppSpecification;
}

/** Each app that golden prompts make, once. */
export function goldenApps(): AskedApp[] {
  const seen = new Set<string>();
  return GOLDEN_PROMPTS.flatMap(([prompts]) => {
    const [first = "", ...rest] = prompts;
    let read = interpret(first, null);
    for (const prompt of rest) if (read.type !== "explain") read = interpret(prompt, read.app);
    if (read.type === "explain") return [];
    const { app } = read;
    const text = JSON.stringify(app);
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ prompt: prompts.join(" → "), app }];
  });
}
