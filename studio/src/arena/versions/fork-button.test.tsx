import { expect, test } from "bun:test";
import { VersionId } from "@lathe/protocol/ids";
import { until } from "../../testing/until.ts";
import { useDom } from "../../testing/dom.ts";

useDom();

const version = {
  versionId: VersionId.parse("a".repeat(40)),
  at: 1,
  message: "A list",
  kind: "turn",
  changedPaths: 1,
} as const;

async function show(names: readonly string[]) {
  const { createArena, createControl, renderStudio } = await import("../../testing/render-studio.tsx");
  const { ArenaProvider } = await import("../arena-context.tsx");
  const { ForkButton } = await import("./fork-button.tsx");
  const forks: unknown[] = [];
  const control = createControl({
    appSecrets: async () => names.map((name) => ({ name, updatedAt: 1 })),
    forkProject: async (_, fork) => {
      forks.push(fork);
      throw new Error("far enough");
    },
  });
  const view = await renderStudio(
    <ArenaProvider value={createArena({ control })}>
      <ForkButton version={version} />
    </ArenaProvider>,
    control,
  );
  const { act, fireEvent } = await import("@testing-library/react/pure");
  const press = (name: string) => act(async () => void fireEvent.click(view.getByRole("button", { name })));
  return { view, forks, press };
}

test("a project with secrets says which of them stay behind before it is forked", async () => {
  const { view, forks, press } = await show(["STRIPE_KEY", "MAIL_TOKEN"]);
  await press("Fork from here");
  const list = await view.findByRole("list", { name: "Secrets that stay behind" });
  expect([...list.children].map(({ textContent }) => textContent)).toEqual(["STRIPE_KEY", "MAIL_TOKEN"]);
  expect(forks).toEqual([]);
  await press("Cancel");
  expect(forks).toEqual([]);
  await press("Fork from here");
  await view.findByRole("list", { name: "Secrets that stay behind" });
  await press("Fork without them");
  await until(() => forks.length === 1);
  expect(forks).toEqual([{ versionId: version.versionId }]);
});

test("one without is forked at once", async () => {
  const { view, forks, press } = await show([]);
  await press("Fork from here");
  await until(() => forks.length === 1);
  expect(view.queryByRole("dialog")).toBeNull();
});
