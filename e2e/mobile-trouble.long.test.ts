import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { makeZip } from "@lathe/testing/make-zip";
import { until } from "@lathe/testing/until";
import { type OpenStudio, openStudio } from "./open-studio.ts";
import { killAll, listWorkers } from "./run-records.ts";

const TEMPLATE = resolve(import.meta.dir, "../templates/mobile");
/** An installation, and a Metro that begins with nothing. */
const FIRST_MS = 300_000;

let open: OpenStudio;
beforeAll(async () => {
  open = await openStudio({ LATHE_WARM: "0" });
}, FIRST_MS);
afterAll(() => open.close(), 60_000);

/** The template as somebody has it in a repository: it knows nothing of Lathe. */
function zipExpoApp(): Uint8Array<ArrayBuffer> {
  const paths = readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return makeZip(
    paths.map((path) => {
      const name = path.slice(TEMPLATE.length + 1);
      const bytes = readFileSync(path);
      return { name, content: name === "app.json" ? bytes.toString().replace("New app", "Brought in") : bytes };
    }),
  );
}

describe("an Expo project from elsewhere", () => {
  test(
    "is installed and shown, without a template below it",
    async () => {
      const { studio, api } = open;
      await studio.page.getByRole("button", { name: "Import", exact: true }).click();
      await studio.page
        .getByRole("dialog", { name: "Import" })
        .getByLabel("Zip", { exact: true })
        .setInputFiles({ name: "expo.zip", mimeType: "application/zip", buffer: Buffer.from(zipExpoApp()) });
      await studio.page.waitForURL(/\/projects\/prj_/);
      expect(await api.readFile("app.json")).toContain("Brought in");
      await studio.preview.getByText("Your app will appear here").waitFor({ timeout: FIRST_MS });
    },
    FIRST_MS,
  );
});

describe("a worker that is killed while Metro runs", () => {
  test(
    "leaves no process behind, and the app is there again",
    async () => {
      const { studio, server } = open;
      const [worker] = listWorkers(server.dataDirectory);
      if (worker === undefined) throw new Error("no worker runs");
      const metros = await until(() => {
        const found = findProcesses(worker.projectId);
        return found.length > 0 ? found : null;
      }, "processes of the app");
      killAll([worker.pid]);
      await until(() => metros.every((pid) => !isAlive(pid)), "the end of what the worker had started");
      await until(
        () =>
          listWorkers(server.dataDirectory).some(
            ({ projectId, pid }) => projectId === worker.projectId && pid !== worker.pid,
          ),
        "another worker",
        60_000,
      );
      await studio.page.getByRole("button", { name: "Reload the preview" }).click();
      await studio.preview.getByText("Your app will appear here").waitFor({ timeout: FIRST_MS });
    },
    FIRST_MS,
  );
});

describe("without a sandbox", () => {
  test(
    "a mobile project is built, shown, and handed over to Metro",
    async () => {
      const bare = await openStudio({ LATHE_WARM: "0", LATHE_SANDBOX: "none" });
      try {
        const { page, preview } = bare.studio;
        await page.getByRole("radio", { name: "Mobile" }).click();
        await bare.studio.build("A habit tracker with streaks");
        await preview.getByText("1 of 3 done today").waitFor({ timeout: FIRST_MS });
        expect(await bare.studio.waitForTurn(1, FIRST_MS)).toMatch(/^Done/);
        await until(
          async () => {
            await page.getByRole("button", { name: "Reload the preview" }).click();
            await preview.getByText("1 of 3 done today").waitFor();
            return (await preview.locator('script[src*=".bundle?"]').count()) > 0;
          },
          "Metro's page",
          FIRST_MS,
        );
      } finally {
        await bare.close();
      }
    },
    FIRST_MS,
  );
});

/** Every process whose files are the project's: by the folder that its sandbox's mounts name. */
function findProcesses(projectId: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
        return command.includes("expo/bin/cli") && readFileSync(`/proc/${pid}/mountinfo`, "utf8").includes(projectId);
      } catch {
        // It ended while we looked.
        return false;
      }
    });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
