import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import { TEST_STORE, TestWorkspaces } from "@lathe/workspace/fixtures/test-workspace";
import { afterAll, expect, test } from "bun:test";
import { join } from "node:path";
import { findVersion } from "../../../archive/find-version.ts";
import { MemoryControl } from "../../memory-control.fixture.ts";
import { shipVersion } from "../../ship-version.ts";
import { readBuildSettings } from "../build-settings.ts";
import { makeSdk } from "../native.fixture.ts";

const LIMIT_MS = 240_000;
const workspaces = new TestWorkspaces();
afterAll(() => workspaces.close(), LIMIT_MS);

test(
  "the mobile template gets its native folder from Expo itself, and Gradle's own wrapper runs until it has to fetch Gradle",
  async () => {
    const workspace = await workspaces.open("app", {
      template: "mobile",
      warmMetro: false,
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    // The machine's Java, and an SDK that only looks like one: Gradle does not come so far.
    const { ANDROID_HOME } = makeSdk(workspaces.folder);
    const control = new MemoryControl();
    let log = "";
    const shipping = shipVersion(
      {
        ...{ project: { name: "Reading list" }, workspace, control, toolsDirectory: join(workspaces.folder, "tools") },
        findVersion: (id) => findVersion(workspace.history, id),
        makePackageId: () => "app.lathe.reading_list",
        native: {
          workspaceDirectory: join(workspaces.folder, "app"),
          ...{ storeDirectory: TEST_STORE, sandbox: "auto", log: () => {} },
          settings: {
            ...readBuildSettings({ ANDROID_HOME, PATH: process.env.PATH }),
            // Whether there is a network is not asked here.
            gradleHosts: ["registry.npmjs.org"],
          },
        },
      },
      { shipId: newId("shp"), request: { kind: "native-apk", options: {} } },
      { enter: () => {}, print: (text) => (log += text) },
      AbortSignal.timeout(LIMIT_MS),
    );
    const error: unknown = await shipping.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(LatheError);
    const said = error instanceof LatheError ? error.message : "";
    expect(log).toContain("Finished prebuild");
    expect(said).toContain("Gradle could not be fetched from services.gradle.org");
    expect(said).toContain("It was kept from services.gradle.org");
    expect(control.reserved).toMatchObject([
      { options: { packageId: "app.lathe.reading_list", name: "Reading list" } },
    ]);
    expect(control.dropped).toHaveLength(1);
  },
  LIMIT_MS,
);
