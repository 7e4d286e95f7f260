import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import type { ModelInfo, ProviderInfo } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { beforeEach, describe, expect, test } from "bun:test";
import type { ControlApi, ProviderChange } from "../api/control-api.ts";
import { useDom } from "../testing/dom.ts";

useDom();
beforeEach(() => localStorage.clear());

const OPENAI: ProviderInfo = {
  provider: "openai",
  label: "OpenAI",
  description: "Models.",
  settings: { key: true, baseUrl: false, models: false },
  addressExample: "",
  needsKey: true,
  hasKey: false,
  baseUrl: null,
  models: [],
  trouble: null,
};
const REMOTE: ModelInfo = {
  model: "openai/big",
  provider: "openai",
  label: "Big",
  description: "A model.",
  usable: false,
};
const LOCAL: ModelInfo = { ...REMOTE, model: "ollama/small", provider: "ollama", label: "Small", usable: true };

async function renderHome(calls: Partial<ControlApi> = {}) {
  const { renderStudio, createControl, COMPOSER } = await import("../testing/render-studio.tsx");
  const { HomePage } = await import("./home-page.tsx");
  const testing = await import("@testing-library/react/pure");
  const changes: ProviderChange[] = [];
  let provider = OPENAI;
  let settings = { ...DEFAULT_AGENT_SETTINGS, defaultModel: COMPOSER.model };
  const control = createControl({
    providers: async () => [provider],
    updateProvider: async (_name, change) => {
      changes.push(change);
      provider = { ...provider, hasKey: change.key !== null };
      return provider;
    },
    models: async () => [COMPOSER, { ...REMOTE, usable: provider.hasKey }],
    settings: async () => settings,
    updateSettings: async (change) => (settings = { ...settings, ...change }),
    ...calls,
  });
  const view = await renderStudio(<HomePage />, control);
  return { ...testing, ...view, changes, defaultModel: () => settings.defaultModel };
}

describe("FirstRun", () => {
  test("a key is tried at once; one that works makes its model the default, and the steps go", async () => {
    const checked: string[] = [];
    const { findByLabelText, getByRole, fireEvent, waitFor, queryByRole, defaultModel, studio } = await renderHome({
      checkProvider: async (provider) => void checked.push(provider),
    });
    fireEvent.change(await findByLabelText("Key"), { target: { value: " sk-1 " } });
    fireEvent.click(getByRole("button", { name: "Add a key" }));
    await waitFor(() => expect(queryByRole("region", { name: "First steps" }) === null).toBe(true));
    expect(checked).toEqual(["openai"]);
    expect(defaultModel()).toBe("openai/big");
    expect(studio.toasts.state.get()[0]?.text).toBe("The key works. New prompts go to Big.");
    await waitFor(() => expect(getByRole("combobox", { name: "Model" }).textContent).toBe("Big"));
  });

  test("a key that does not work is not kept; the provider's words are shown", async () => {
    const { findByLabelText, findByRole, getByRole, fireEvent, changes, defaultModel } = await renderHome({
      checkProvider: () =>
        Promise.reject(new LatheError("model_key_rejected", "OpenAI does not know this key.", { provider: "openai" })),
    });
    fireEvent.change(await findByLabelText("Key"), { target: { value: "sk-1" } });
    fireEvent.click(getByRole("button", { name: "Add a key" }));
    expect((await findByRole("alert")).textContent).toContain("OpenAI does not know this key.");
    expect(changes).toEqual([{ key: "sk-1" }, { key: null }]);
    expect(defaultModel()).toBe("composer/builtin");
    expect(await findByLabelText("Key")).toHaveProperty("value", "sk-1");
  });

  test("a local model that was found is used with one click", async () => {
    const { COMPOSER } = await import("../testing/render-studio.tsx");
    const { findByRole, fireEvent, waitFor, defaultModel } = await renderHome({
      models: async () => [COMPOSER, LOCAL],
    });
    fireEvent.click(await findByRole("button", { name: "Use Small" }));
    await waitFor(() => expect(defaultModel()).toBe("ollama/small"));
  });

  test("put away, it does not come again", async () => {
    const first = await renderHome();
    first.fireEvent.click(await first.findByRole("button", { name: "Dismiss" }));
    await first.waitFor(() => expect(first.queryByRole("region", { name: "First steps" }) === null).toBe(true));
    first.unmount();
    const again = await renderHome();
    expect(await again.findByText(/It is no AI/)).toBeTruthy();
    expect(again.queryByRole("region", { name: "First steps" }) === null).toBe(true);
  });

  test("whoever has a project has begun already", async () => {
    const { createProject } = await import("../testing/render-studio.tsx");
    const { findByRole, queryByRole } = await renderHome({ projects: async () => [createProject()] });
    await findByRole("link", { name: "Reading list" });
    expect(queryByRole("region", { name: "First steps" }) === null).toBe(true);
  });
});
