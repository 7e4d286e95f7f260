import type { BackupList, BackupRun, CleanOrders, DataReport } from "@lathe/protocol/data";
import { LatheError } from "@lathe/protocol/errors";
import { describe, expect, test } from "bun:test";
import { useDom } from "../testing/dom.ts";
import type { DataApi } from "./data-api.ts";

useDom();

const REPORT: DataReport = {
  directory: "/srv/my lathe",
  storeDirectory: null,
  database: "pglite",
  projects: { kept: 2, deleted: 1 },
  parts: [
    { part: "projects", bytes: 3_000_000 },
    { part: "backups", bytes: 0 },
  ],
  isComplete: true,
  freeBytes: 5_000_000_000,
};
const RUN: BackupRun = {
  state: "running",
  startedAt: 1,
  projects: { done: 1, total: 4 },
  bytes: 2_000,
  problem: null,
  leftOut: [],
};
const refuse = (): never => {
  throw new Error("not part of this test");
};

function createApi(calls: Partial<DataApi>): DataApi {
  return {
    report: async () => REPORT,
    backups: async () => ({ backups: [], run: null }),
    startBackup: refuse,
    stopBackup: refuse,
    deleteBackup: refuse,
    clean: refuse,
    ...calls,
  };
}

async function renderBlock(name: "kept" | "backup" | "clean", calls: Partial<DataApi>) {
  const { renderStudio } = await import("../testing/render-studio.tsx");
  const testing = await import("@testing-library/react/pure");
  const { KeptBlock } = await import("./kept-block.tsx");
  const { BackupBlock } = await import("./backup-block.tsx");
  const { CleanBlock } = await import("./clean-block.tsx");
  const Block = { kept: KeptBlock, backup: BackupBlock, clean: CleanBlock }[name];
  return { ...testing, ...(await renderStudio(<Block api={createApi(calls)} />)) };
}

test("what is kept says where, how large and how much is free; who may not know is told so", async () => {
  const { findByRole, getByText, queryByText } = await renderBlock("kept", {});
  expect((await findByRole("table", { name: "Size by part" })).textContent).toContain("Together3.0 MB");
  getByText("/srv/my lathe");
  getByText(/2 projects, and 1 deleted that can still be brought back\. 5\.0 GB are free/);
  expect(queryByText("Backups") === null).toBe(true);
  const refused = await renderBlock("kept", {
    report: async () => {
      throw new LatheError("forbidden", "Only the owner of this server may look after its data.");
    },
  });
  await refused.findByText("Only the owner of this server may look after its data.");
});

describe("Back up", () => {
  test("a backup is begun, its progress shows, and it can be stopped", async () => {
    let list: BackupList = { backups: [], run: null };
    const asked: string[] = [];
    const { findByRole, findByText, fireEvent, getByRole, getByText } = await renderBlock("backup", {
      backups: async () => list,
      async startBackup() {
        asked.push("start");
        list = { backups: [], run: RUN };
        return RUN;
      },
      async stopBackup() {
        asked.push("stop");
        list = { backups: [], run: { ...RUN, state: "stopped" } };
      },
    });
    await findByText("There is no backup on this server yet.");
    fireEvent.click(getByRole("button", { name: "Make a backup" }));
    expect((await findByRole("progressbar", { name: "Backup" })).getAttribute("aria-valuenow")).toBe("25");
    getByText("1 of 4 projects, 2 kB so far");
    expect(getByRole("button", { name: "Make a backup" }).hasAttribute("disabled")).toBe(true);
    fireEvent.click(getByRole("button", { name: "Stop" }));
    await findByText("The backup was stopped. Nothing of it is left.");
    expect(asked).toEqual(["start", "stop"]);
  });

  test("one is deleted only when that is confirmed; the command restores the last one", async () => {
    const backup = { name: "lathe-1.tar.gz", madeAt: Date.now() - 3_700_000, bytes: 1_200, isOfUpgrade: false };
    let backups = [backup];
    const { findByText, findByRole, fireEvent, getByRole, getByText } = await renderBlock("backup", {
      backups: async () => ({ backups, run: null }),
      async deleteBackup(name) {
        expect(name).toBe(backup.name);
        backups = [];
      },
    });
    await findByText("1 h ago");
    await findByText("./lathe restore '/srv/my lathe/backups/lathe-1.tar.gz' --force");
    fireEvent.click(getByRole("button", { name: "Delete lathe-1.tar.gz" }));
    expect(backups).toHaveLength(1);
    await findByRole("alertdialog", { name: "Delete lathe-1.tar.gz?" });
    fireEvent.click(getByRole("button", { name: "Delete" }));
    await findByText("There is no backup on this server yet.");
    getByText("./lathe restore lathe.tar.gz --force");
  });

  test("why it failed is said", async () => {
    const run: BackupRun = { ...RUN, state: "failed", problem: "The disk is full." };
    const { findByText } = await renderBlock("backup", { backups: async () => ({ backups: [], run }) });
    await findByText("The backup could not be made. The disk is full.");
  });
});

test("a clean-up shows what would go, asks, and shows what went", async () => {
  const orders: CleanOrders[] = [];
  const { findByText, findByRole, fireEvent, getByRole, queryByRole } = await renderBlock("clean", {
    async clean(order) {
      orders.push(order);
      const items = [
        { kind: "cache", what: "a", bytes: 1_000_000 },
        { kind: "cache", what: "b", bytes: 2_000_000 },
        { kind: "history", what: "c", bytes: null },
      ] as const;
      return { dryRun: order.dryRun, items: [...items], notes: ["prj_x is open and was left alone."] };
    },
  });
  expect(queryByRole("button", { name: "Clean up" }) === null).toBe(true);
  fireEvent.click(getByRole("button", { name: "See what would go" }));
  await findByText("Would free 3.0 MB, and what packing gains. Nothing was changed yet.");
  expect(getByRole("row", { name: "Download caches of projects 2 3.0 MB" })).toBeTruthy();
  fireEvent.click(getByRole("button", { name: "Clean up" }));
  expect((await findByRole("alertdialog", { name: "Clean up?" })).textContent).toContain(
    "2 things are removed, which cannot be undone; 1 history is packed, and every version stays.",
  );
  expect(orders.map(({ dryRun }) => dryRun)).toEqual([true]);
  const [confirm] = [...document.querySelectorAll("[role=alertdialog] button")].slice(-1);
  if (confirm !== undefined) fireEvent.click(confirm);
  await findByText("Freed 3.0 MB.");
  expect(orders.map(({ dryRun }) => dryRun)).toEqual([true, false]);
});
