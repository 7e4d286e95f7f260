import { expect, test } from "bun:test";
import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import { COMPOSER_MODEL } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import type { ModelRoute } from "@lathe/protocol/internal";
import type { Model, ModelRequest } from "@lathe/protocol/model";
import { TurnModels } from "./turn-models.ts";

const going = () => new AbortController().signal;
const usage = { inputTokens: 1, cachedInputTokens: null, outputTokens: 1 };
const tool = { name: "read_file", description: "", inputSchema: {} };

class Listener implements Model {
  readonly asked: ModelRequest[] = [];

  async *stream(request: ModelRequest) {
    this.asked.push(request);
    yield { type: "text.delta" as const, id: "t", text: "Done." };
    yield { type: "finished" as const, reason: "stop" as const, usage };
  }
}

function create(route: ModelRoute | LatheError) {
  const [composer, gateway] = [new Listener(), new Listener()];
  const log: string[] = [];
  const control = {
    readRoute: async () => {
      if (route instanceof LatheError) throw route;
      return route;
    },
  };
  const models = new TurnModels({ control, composer, gateway, log: ({ message }) => void log.push(message) });
  return { models, composer, gateway, log };
}

async function ask(model: Model, name: string): Promise<void> {
  const request = { model: name, system: "", messages: [], tools: [tool] };
  for await (const _part of model.stream(request, going()));
}

test("a request goes to the composer or to the gateway by its model's name", async () => {
  const route: ModelRoute = { candidates: [{ model: "a/b", facts: null }], settings: DEFAULT_AGENT_SETTINGS };
  const { models, composer, gateway } = create(route);
  const model = models.forTurn([route], (each) => each);
  await ask(model, COMPOSER_MODEL);
  await ask(model, "a/b");
  expect(composer.asked.map(({ model: name }) => name)).toEqual([COMPOSER_MODEL]);
  expect(gateway.asked.map(({ model: name }) => name)).toEqual(["a/b"]);
});

test("the channel that the owner has set holds for every model but the composer", async () => {
  const route: ModelRoute = {
    candidates: [{ model: "a/b", facts: null }],
    settings: { ...DEFAULT_AGENT_SETTINGS, channel: "text" },
  };
  const { models, composer, gateway } = create(route);
  const model = models.forTurn([route], (each) => each);
  await ask(model, COMPOSER_MODEL);
  await ask(model, "a/b");
  expect(composer.asked[0]?.tools).toEqual([tool]);
  expect(gateway.asked[0]?.tools).toEqual([]);
});

test("when control does not answer, a turn goes by the model that its prompt names and by what held before", async () => {
  const { models, log } = create(new LatheError("internal", "Control is away."));
  expect(await models.readRoute("a/b", "edit", going())).toEqual({
    candidates: [{ model: "a/b", facts: null }],
    settings: DEFAULT_AGENT_SETTINGS,
  });
  expect(log).toEqual(["the route could not be read"]);
});
