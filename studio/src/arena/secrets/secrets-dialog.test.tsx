import { expect, test } from "bun:test";
import type { AppSecret } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { useDom } from "../../testing/dom.ts";

useDom();

async function open(secrets: AppSecret[] = [], answer?: () => Promise<never>) {
  const studio = await import("../../testing/render-studio.tsx");
  const { ArenaProvider } = await import("../arena-context.tsx");
  const { SecretsDialog } = await import("./secrets-dialog.tsx");
  const { fireEvent, waitFor, within } = await import("@testing-library/react/pure");
  const calls: string[] = [];
  const control = studio.createControl({
    appSecrets: async () => secrets,
    setAppSecret: async (_, name, value) => {
      calls.push(`set ${name}=${value}`);
      await answer?.();
      return { name, updatedAt: Date.now() };
    },
    deleteAppSecret: async (_, name) => void calls.push(`delete ${name}`),
  });
  const arena = studio.createArena({ control });
  arena.connection.request = async (body) => {
    calls.push(body.type);
    return {};
  };
  const view = await studio.renderStudio(
    <ArenaProvider value={arena}>
      <SecretsDialog onClose={() => calls.push("closed")} />
    </ArenaProvider>,
    control,
  );
  const dialog = within(await view.findByRole("dialog", { name: "Secrets" }));
  const type = (label: string, value: string) => fireEvent.change(dialog.getByLabelText(label), { target: { value } });
  const names = () => dialog.queryAllByRole("listitem").map((item) => item.querySelector("p")?.textContent);
  const click = async (name: string) => fireEvent.click(await dialog.findByRole("button", { name }));
  return { view, dialog, type, names, click, calls, waitFor };
}

test("a secret is added, and the worker told; its value is nowhere any more", async () => {
  const { view, dialog, type, names, click, calls, waitFor } = await open();
  expect(await dialog.findByText("This app has no secrets yet.")).toBeTruthy();
  await click("Add a secret");
  type("Name", "stripe key");
  expect(dialog.getByText("For the app's server only, as process.env.STRIPE_KEY.")).toBeTruthy();
  type("Value", "sk_live_1");
  expect(dialog.getByLabelText("Value").getAttribute("type")).toBe("password");
  await click("Show the value");
  expect(dialog.getByLabelText("Value").tagName).toBe("TEXTAREA");
  await click("Add the secret");
  await waitFor(() => expect(names()).toEqual(["STRIPE_KEY"]));
  expect(calls).toEqual(["set STRIPE_KEY=sk_live_1", "secrets.changed"]);
  expect(view.studio.toasts.state.get().length).toBeGreaterThan(0);
  expect(document.body.innerHTML).not.toContain("sk_live_1");
});

test("what cannot be taken is said in words, and nothing is sent", async () => {
  const { dialog, type, click, calls } = await open();
  await click("Add a secret");
  await click("Add the secret");
  expect(dialog.getByText("A secret needs a name.")).toBeTruthy();
  expect(dialog.getByText("A secret needs a value.")).toBeTruthy();
  type("Name", "1ST");
  type("Value", "value");
  await click("Add the secret");
  expect(dialog.getByText(/begins with a letter/)).toBeTruthy();
  type("Name", "PATH");
  await click("Add the secret");
  expect(dialog.getByText("This name is taken by the system.")).toBeTruthy();
  type("Name", "EXPO_PUBLIC_KEY");
  expect(dialog.getByText(/^Not secret: what begins with EXPO_PUBLIC_ /)).toBeTruthy();
  type("Name", "VITE_KEY");
  expect(dialog.getByText(/^Not secret: .* everybody can read it\.$/)).toBeTruthy();
  expect(calls).toEqual([]);
});

test("one that is there is replaced, and deleted after a question", async () => {
  const { view, dialog, names, click, calls, waitFor } = await open([
    { name: "A_KEY", updatedAt: 1 },
    { name: "VITE_B", updatedAt: Date.now() },
  ]);
  await dialog.findByText("A_KEY");
  expect(dialog.getByText(/in the app, for everybody · changed just now/)).toBeTruthy();
  await click("Replace A_KEY");
  expect(dialog.getByLabelText("Name").hasAttribute("readonly")).toBe(true);
  const { fireEvent, within } = await import("@testing-library/react/pure");
  // A password field would make one line of it.
  fireEvent.paste(dialog.getByLabelText("Value"), { clipboardData: { getData: () => "line 1\nline 2" } });
  await click("Replace the value");
  await waitFor(() => expect(calls).toEqual(["set A_KEY=line 1\nline 2", "secrets.changed"]));
  await click("Delete VITE_B");
  const question = within(await view.findByRole("alertdialog", { name: "Delete VITE_B?" }));
  fireEvent.click(question.getByRole("button", { name: "Delete" }));
  await waitFor(() => expect(names()).toEqual(["A_KEY"]));
  expect(calls.slice(2)).toEqual(["delete VITE_B", "secrets.changed"]);
});

test("the server's refusal stands in the form, which stays", async () => {
  const refused = async () => {
    throw new LatheError("limit_reached", "A project can have 50 secrets. Delete one first.");
  };
  const { dialog, type, click, calls } = await open([], refused);
  await click("Add a secret");
  type("Name", "A_KEY");
  type("Value", "value");
  await click("Add the secret");
  expect(await dialog.findByText("A project can have 50 secrets. Delete one first.")).toBeTruthy();
  expect(calls).toEqual(["set A_KEY=value"]);
});
