import { expect, test } from "bun:test";
import { ProviderName } from "@lathe/protocol/api";
import { readEnvironment } from "../environment.ts";
import { checkModel } from "./check-model.ts";

const ask = (model: string, baseUrl: string | null = null, env: Record<string, string> = {}) =>
  checkModel({ model, baseUrl }, readEnvironment(env));

test("a key that is missing is told with the variable that would hold it", () => {
  expect(() => ask("groq/x")).toThrow("Groq needs a key: set GROQ_API_KEY.");
  expect(ask("groq/x", null, { GROQ_API_KEY: "gsk" })).toBe("groq");
  expect(ask("groq/x", "http://127.0.0.1:1")).toBe("groq");
  for (const provider of ProviderName.options) {
    const given = ["composer", "compatible", "azure"].includes(provider);
    const message = given ? null : /needs a key: set (\w+)/.exec(tell(provider))?.[1];
    // The variable that is named is one that is read.
    if (message != null && provider !== "bedrock")
      expect(ask(`${provider}/x`, null, { [message]: "k" })).toBe(provider);
  }
});

function tell(provider: ProviderName): string {
  try {
    ask(`${provider}/x`);
    return "";
  } catch (error) {
    return String(error);
  }
}

test("an address that is missing and a model that is none are told, too", () => {
  expect(() => ask("compatible/x")).toThrow("give it with --base-url");
  expect(() => ask("azure/x", null, { AZURE_API_KEY: "k" })).toThrow("needs an address");
  expect(() => ask("nobody/x")).toThrow("--model begins with one of");
  expect(() => ask("composer/other")).toThrow("composer/builtin");
  expect(ask("ollama/x")).toBe("ollama");
});
