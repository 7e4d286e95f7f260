import { expect, test } from "bun:test";
import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import { COMPOSER_MODEL } from "@lathe/protocol/api";
import { newId } from "@lathe/protocol/ids";
import { ROUTED_MODEL } from "@lathe/protocol/prompt";
import { modelFacts } from "@lathe/testing/model-facts";
import { readRoute } from "./read-route.ts";

const userId = newId("usr");
const FACTS = modelFacts({ editFormat: "patch" });

/** Models whose name ends in `-` cannot be called. */
async function route(model: string, edit: string[], defaultModel = "openai/default"): Promise<string[]> {
  const ofAgent = { ...DEFAULT_AGENT_SETTINGS, routes: { edit, plan: ["openai/planner"] } };
  const { candidates, settings } = await readRoute(
    {
      gateway: {
        describe: async (_, name) => ({ facts: FACTS, usable: !name.endsWith("-") }),
        defaultModel: async () => "google/found",
      },
      settings: { ofAgent: async () => ofAgent, get: async () => ({ ...ofAgent, defaultModel }) },
    },
    userId,
    { model, task: "edit" },
  );
  expect(settings).toEqual(ofAgent);
  for (const { model: name, facts } of candidates) {
    expect(facts).toEqual(name === COMPOSER_MODEL ? null : FACTS);
  }
  return candidates.map((candidate) => candidate.model);
}

test.each<[string, string, string[], string[]]>([
  ["the prompt's model alone", "xai/a", [], ["xai/a"]],
  ["the prompt's model, then the route", "xai/a", ["groq/b", "xai/a", "groq/c"], ["xai/a", "groq/b", "groq/c"]],
  ["the prompt's model even without a key", "xai/a-", ["groq/b-", "groq/c"], ["xai/a-", "groq/c"]],
  ["the route", ROUTED_MODEL, ["groq/b", "groq/c"], ["groq/b", "groq/c"]],
  ["the first of the route that can be called", ROUTED_MODEL, ["groq/b-", "groq/c"], ["groq/c"]],
  ["the route's first where none can be called", ROUTED_MODEL, ["groq/b-", "groq/c-"], ["groq/b-"]],
  ["the default model where there is no route", ROUTED_MODEL, [], ["openai/default"]],
  ["the composer where it is in the route", "xai/a", [COMPOSER_MODEL], ["xai/a", COMPOSER_MODEL]],
])("a turn uses %s", async (_, model, edit, expected) => {
  expect(await route(model, edit)).toEqual(expected);
});

test("a default model that is the route itself gives way to one that is found", async () => {
  expect(await route(ROUTED_MODEL, [], ROUTED_MODEL)).toEqual(["google/found"]);
});
