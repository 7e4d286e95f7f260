import type { ProviderInfo, Settings, UsageReport } from "@lathe/protocol/api";
import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import { describe, expect, test } from "bun:test";
import type { ControlApi } from "../api/control-api.ts";
import { useDom } from "../testing/dom.ts";

useDom();

const A = { model: "a/one", provider: "openai", label: "One", description: "A model.", usable: true } as const;
const B = { ...A, model: "b/two", provider: "groq", label: "Two" } as const;
const START: Settings = { ...DEFAULT_AGENT_SETTINGS, defaultModel: A.model };
const NO_USAGE: UsageReport = { rows: [], month: [] };

/** The page at a section, with settings that are kept in memory. */
async function renderSettings(hash: string, calls: Partial<ControlApi> = {}, start: Settings = START) {
  const { renderStudio, createControl } = await import("../testing/render-studio.tsx");
  const { SettingsPage } = await import("./settings-page.tsx");
  const testing = await import("@testing-library/react/pure");
  const changes: Partial<Settings>[] = [];
  let settings = start;
  const control = createControl({
    models: async () => [A, B, { ...A, model: "c/three", label: "Three", usable: false, reason: "Needs a key." }],
    settings: async () => settings,
    updateSettings: async (change) => {
      changes.push(change);
      settings = { ...settings, ...change };
      return settings;
    },
    usage: async () => NO_USAGE,
    ...calls,
  });
  const view = await renderStudio(<SettingsPage />, control);
  await testing.act(() => view.router.navigate({ to: "/settings", hash }));
  return { ...testing, ...view, changes };
}

describe("SettingsPage", () => {
  test("its sections are tabs by keyboard, and stand in the address", async () => {
    const { findByRole, getByRole, fireEvent, waitFor, act, router } = await renderSettings("limits");
    const tab = await findByRole("tab", { name: "Limits", selected: true });
    act(() => tab.focus());
    fireEvent.keyDown(tab, { key: "ArrowRight" });
    await waitFor(() => expect(getByRole("tab", { name: "Agent" }).getAttribute("aria-selected")).toBe("true"));
    expect(router.state.location.hash).toBe("agent");
    expect(await findByRole("radiogroup", { name: "Channel" })).toBeTruthy();
  });

  test("a provider that rests says until when and why, and can be tried now", async () => {
    const until = new Date(2026, 0, 1, 12, 5).getTime();
    let provider: ProviderInfo = {
      provider: "openai",
      label: "OpenAI",
      description: "Models.",
      settings: { key: true, baseUrl: false, models: false },
      addressExample: "",
      needsKey: true,
      hasKey: true,
      baseUrl: null,
      models: [],
      trouble: { state: "resting", reason: "Busy three times in a row.", until },
    };
    const { findByText, findByRole, getByRole, fireEvent, waitFor, queryByText } = await renderSettings("models", {
      providers: async () => [provider],
      checkProvider: async () => {
        provider = { ...provider, trouble: null };
      },
    });
    expect((await findByText(/Resting until/)).parentElement?.textContent).toMatch(
      /^Resting until 12:05.*: busy three times in a row\.$/,
    );
    fireEvent.click(getByRole("button", { name: "Try now" }));
    await waitFor(() => expect(queryByText(/Resting until/) === null).toBe(true));
    expect((await findByRole("region", { name: "OpenAI" })).textContent).toContain("It answers.");
  });
});

test("a key is tried with a real call when it is saved; what is wrong stands at its field", async () => {
  const asked: unknown[] = [];
  let provider: ProviderInfo = {
    provider: "openrouter",
    label: "OpenRouter",
    description: "Models.",
    settings: { key: true, baseUrl: true, models: false },
    addressExample: "",
    needsKey: true,
    hasKey: false,
    baseUrl: null,
    models: [],
    trouble: null,
  };
  const { findByLabelText, findByText, getByRole, fireEvent } = await renderSettings("models", {
    providers: async () => [provider],
    updateProvider: async (_, change) => {
      asked.push(change);
      provider = { ...provider, hasKey: true };
      return provider;
    },
    checkProvider: async () => {
      asked.push("check");
      throw new LatheError("model_key_rejected", "OpenRouter says: no such key.", { provider: "openrouter" });
    },
  });
  const address = await findByLabelText("Address");
  fireEvent.change(address, { target: { value: "ftp://a" } });
  fireEvent.click(getByRole("button", { name: "Save" }));
  const words = await findByText("The address must begin with http:// or https://.");
  expect(address.getAttribute("aria-describedby")).toBe(words.id);
  expect(asked).toEqual([]);
  fireEvent.change(address, { target: { value: "" } });
  fireEvent.change(await findByLabelText("Key"), { target: { value: "sk-wrong" } });
  fireEvent.click(getByRole("button", { name: "Save" }));
  await findByText("OpenRouter says: no such key.");
  expect(asked).toEqual([{ key: "sk-wrong", baseUrl: null }, "check"]);
});

describe("Routes", () => {
  test("a list is filled, moved by button and by Alt and an arrow, and emptied; the focus stays with the model", async () => {
    const { findByRole, findAllByRole, getByRole, fireEvent, waitFor, changes } = await renderSettings("routes");
    for (const name of ["One", "Two"]) {
      fireEvent.keyDown(await findByRole("button", { name: "Add a model for write" }), { key: "Enter" });
      expect(await findAllByRole("menuitem")).toHaveLength(name === "One" ? 2 : 1);
      fireEvent.click(await findByRole("menuitem", { name: new RegExp(`^${name}`) }));
    }
    const names = () =>
      [...getByRole("list", { name: "Models for write" }).querySelectorAll("li")].map((row) => row.textContent);
    await waitFor(() => expect(names()).toEqual(["1One", "2Two"]));
    fireEvent.click(getByRole("button", { name: "Move Two up" }));
    await waitFor(() => expect(names()).toEqual(["1Two", "2One"]));
    // What was pressed cannot be pressed at the top: the focus is at the row all the same.
    const focused = () => document.activeElement?.getAttribute("aria-label");
    await waitFor(() => expect(focused()).toBe("Remove Two"));
    fireEvent.keyDown(getByRole("button", { name: "Remove Two" }), { key: "ArrowDown", altKey: true });
    await waitFor(() => expect(names()).toEqual(["1One", "2Two"]));
    fireEvent.click(getByRole("button", { name: "Remove One" }));
    await waitFor(() => expect(focused()).toBe("Remove Two"));
    fireEvent.click(getByRole("button", { name: "Remove Two" }));
    await waitFor(() => expect(changes.at(-1)).toEqual({ routes: {} }));
    expect(changes.slice(0, 4).map((change) => change.routes?.write)).toEqual([
      ["a/one"],
      ["a/one", "b/two"],
      ["b/two", "a/one"],
      ["a/one", "b/two"],
    ]);
    await waitFor(() => expect(focused()).toBe("Add a model for write"));
  });

  test("what the server does not take is taken back, and said", async () => {
    const answer = Promise.withResolvers<Settings>();
    const start: Settings = { ...START, routes: { edit: ["a/one", "c/three"] } };
    const { findByRole, getByRole, fireEvent, waitFor, studio } = await renderSettings(
      "routes",
      { updateSettings: () => answer.promise },
      start,
    );
    const text = () => getByRole("list", { name: "Models for edit" }).textContent;
    fireEvent.click(await findByRole("button", { name: "Move Three up" }));
    await waitFor(() => expect(text()).toMatch(/^1Three.*2One/));
    expect(text()).toContain("Needs a key. It is passed over.");
    answer.reject(new LatheError("worker_unavailable", "The server is away."));
    await waitFor(() => expect(text()).toMatch(/^1One.*2Three/));
    expect(studio.toasts.state.get().map((toast) => toast.text)).toEqual(["Not saved. The server is away."]);
  });
});

describe("Limits", () => {
  test("says in words what is wrong, saves what is right, and goes back to the default", async () => {
    const { findByRole, getByRole, fireEvent, waitFor, changes } = await renderSettings("limits");
    const turn = await findByRole("region", { name: "For each turn" });
    const { within } = await import("@testing-library/react/pure");
    const steps = within(turn).getByRole("textbox", { name: "Steps" });
    expect(steps).toHaveProperty("value", "60");
    fireEvent.change(steps, { target: { value: "many" } });
    fireEvent.click(within(turn).getByRole("button", { name: "Save" }));
    expect(turn.textContent).toContain("Write a whole number");
    expect(steps.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(steps);
    expect(changes).toEqual([]);
    fireEvent.change(steps, { target: { value: "" } });
    fireEvent.change(within(turn).getByRole("textbox", { name: "Tokens" }), { target: { value: "2M" } });
    fireEvent.click(within(turn).getByRole("button", { name: "Save" }));
    await waitFor(() => expect(changes).toEqual([{ turnLimits: { steps: null, tokens: 2_000_000, usd: 5 } }]));
    fireEvent.click(
      within(getByRole("region", { name: "For each turn" })).getByRole("button", { name: "Back to default" }),
    );
    await waitFor(() => expect(changes.at(-1)).toEqual({ turnLimits: DEFAULT_AGENT_SETTINGS.turnLimits }));
    expect(steps).toHaveProperty("value", "60");
  });

  test("what the server refuses keeps what was typed, with the reason at its field", async () => {
    let refusal: LatheError = new LatheError("bad_request", "Not valid.", {
      issues: [{ path: "turnLimits.tokens", message: "That is more than this server allows." }],
    });
    const { findByRole, fireEvent, waitFor, findByText, studio } = await renderSettings("limits", {
      updateSettings: async () => {
        throw refusal;
      },
    });
    const { within } = await import("@testing-library/react/pure");
    const turn = within(await findByRole("region", { name: "For each turn" }));
    const tokens = turn.getByRole("textbox", { name: "Tokens" });
    fireEvent.change(tokens, { target: { value: "900M" } });
    fireEvent.click(turn.getByRole("button", { name: "Save" }));
    const words = await findByText("That is more than this server allows.");
    expect(tokens).toHaveProperty("value", "900M");
    expect(tokens.getAttribute("aria-invalid")).toBe("true");
    expect(tokens.getAttribute("aria-describedby")).toBe(words.id);
    await waitFor(() => expect(document.activeElement).toBe(tokens));
    refusal = new LatheError("worker_unavailable", "The server is away.");
    fireEvent.change(tokens, { target: { value: "800M" } });
    expect(tokens.getAttribute("aria-invalid")).toBe("false");
    fireEvent.click(turn.getByRole("button", { name: "Save" }));
    await findByText("Not saved. The server is away.");
    expect(tokens).toHaveProperty("value", "800M");
    expect(studio.toasts.state.get()).toEqual([]);
  });

  test("shows what each project has used this month next to its limit", async () => {
    const { createProject } = await import("../testing/render-studio.tsx");
    const project = createProject({ name: "Inventory" });
    const { findByRole } = await renderSettings(
      "limits",
      {
        projects: async () => [project],
        usage: async () => ({
          rows: [],
          month: [
            { projectId: project.projectId, calls: 150, tokens: 1_000, costUsd: 100 },
            { projectId: newId("prj"), calls: 1, tokens: 10, costUsd: 0 },
          ],
        }),
      },
      { ...START, monthLimits: { calls: 200, tokens: null, usd: 100 } },
    );
    const list = await findByRole("list", { name: "Used this month" });
    expect(list.children[0]?.textContent).toBe(
      "InventoryCalls150 of 200Tokens1.0k, no limitCost$100.00 of $100.00 · reached",
    );
    expect(list.children[1]?.textContent).toContain("A project that is gone");
  });
});

describe("Agent", () => {
  test("the composer writes at once where that is wanted", async () => {
    const { findByRole, fireEvent, waitFor, changes } = await renderSettings("agent");
    fireEvent.click(await findByRole("switch", { name: "Write steadily" }));
    await waitFor(() => expect(changes).toEqual([{ composerPace: "instant" }]));
  });

  test("the channel is a choice of three", async () => {
    const { findByRole, fireEvent, waitFor, changes } = await renderSettings("agent");
    fireEvent.click(await findByRole("radio", { name: "Marks in its text" }));
    await waitFor(() => expect(changes).toEqual([{ channel: "text" }]));
  });

  test("commands are added and removed; the same line twice is refused in words", async () => {
    const start: Settings = { ...START, commands: { ask: ["git push"], refused: ["sudo"] } };
    const { findByRole, getByRole, findByText, fireEvent, waitFor, changes } = await renderSettings("agent", {}, start);
    const { within } = await import("@testing-library/react/pure");
    const ask = within(await findByRole("region", { name: "Ask first" }));
    const add = (command: string) => {
      fireEvent.change(ask.getByRole("textbox"), { target: { value: command } });
      fireEvent.click(ask.getByRole("button", { name: "Add" }));
    };
    add("sudo");
    expect(ask.getByRole("textbox").getAttribute("aria-describedby")).not.toBeNull();
    expect(await findByText("It is in the list “Never run”. Remove it there first.")).toBeTruthy();
    add("git push");
    expect(await findByText("It is in the list already.")).toBeTruthy();
    expect(changes).toEqual([]);
    add("  npm   publish ");
    await waitFor(() =>
      expect(changes.at(-1)).toEqual({ commands: { ask: ["git push", "npm publish"], refused: ["sudo"] } }),
    );
    fireEvent.click(getByRole("button", { name: "Remove git push" }));
    await waitFor(() => expect(changes.at(-1)?.commands?.ask).toEqual(["npm publish"]));
    fireEvent.click(getByRole("button", { name: "Back to default" }));
    await waitFor(() => expect(changes.at(-1)).toEqual({ commands: DEFAULT_AGENT_SETTINGS.commands }));
  });
});

describe("Usage", () => {
  test("says so when nothing was used", async () => {
    const { findByText } = await renderSettings("usage");
    expect(await findByText("No model was called in the last 30 days.")).toBeTruthy();
  });

  test("shows sums by model and by project, unknown prices as unknown, and the days as a picture with words", async () => {
    const asked: number[] = [];
    const today = new Date().toISOString().slice(0, 10);
    const row = {
      day: today,
      projectId: null,
      projectName: null,
      model: "a/one",
      task: "edit",
      calls: 2,
      inputTokens: 1_000,
      cachedInputTokens: 400,
      outputTokens: 200,
      costUsd: 1.5,
      unpricedCalls: 0,
    } as const;
    const { findByRole, getByRole, fireEvent, waitFor, studio } = await renderSettings("usage", {
      usage: async (days) => {
        asked.push(days);
        return { rows: [row, { ...row, model: "b/two", costUsd: 0, unpricedCalls: 2 }], month: [] };
      },
    });
    const table = await findByRole("table", { name: "Usage of the last 30 days by model" });
    expect([...table.querySelectorAll("tr")].map((line) => line.textContent)).toEqual([
      "ModelCallsTokensCost",
      "a/one21.2k1.0k in (400 cached), 200 out$1.50",
      "b/two21.2k1.0k in (400 cached), 200 outnot knownprice not known for 2 calls",
      "Together42.4k2.0k in (800 cached), 400 out$1.50price not known for 2 calls",
    ]);
    expect(getByRole("img").getAttribute("aria-label")).toMatch(/^Cost per day from .* highest on .* with \$1\.50\.$/);
    fireEvent.click(getByRole("radio", { name: "Tokens" }));
    await waitFor(() =>
      expect(getByRole("img").getAttribute("aria-label")).toMatch(/^Tokens per day .* with 2\.4k\.$/),
    );
    fireEvent.click(getByRole("radio", { name: "By project" }));
    expect((await findByRole("table", { name: /by project/ })).textContent).toContain("No project4");
    fireEvent.click(getByRole("radio", { name: "7 days" }));
    await waitFor(() => expect(asked).toEqual([30, 7]));
    expect(getByRole("img").children).toHaveLength(7);
    await waitFor(() => expect(studio.queries.isFetching()).toBe(0));
  });

  test("begins with tokens where no price is known", async () => {
    const row = {
      day: new Date().toISOString().slice(0, 10),
      projectId: null,
      projectName: null,
      model: "b/two",
      task: "edit",
      calls: 2,
      inputTokens: 1_000,
      cachedInputTokens: 0,
      outputTokens: 200,
      costUsd: 0,
      unpricedCalls: 2,
    } as const;
    const { findByRole, studio, waitFor } = await renderSettings("usage", {
      usage: async () => ({ rows: [row], month: [] }),
    });
    expect((await findByRole("radio", { name: "Tokens" })).getAttribute("aria-checked")).toBe("true");
    await waitFor(() => expect(studio.queries.isFetching()).toBe(0));
  });
});
