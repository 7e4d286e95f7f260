import { spawnSync } from "node:child_process";
import { statfsSync } from "node:fs";
import { join } from "node:path";
import { type Control, openControl } from "@lathe/control/open-control";
import type { ChannelSetting } from "@lathe/protocol/agent-settings";
import type { ProviderName } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import type { Log } from "@lathe/protocol/log";
import { withoutIdleTimeout } from "@lathe/worker/without-idle-timeout";
import { findBrowser } from "@lathe/workspace/browser/find-browser";
import { probeSandbox } from "@lathe/workspace/sandbox/open-sandbox";
import { UsageError } from "../usage-error.ts";
import type { CommandEnvironment } from "../environment.ts";
import { checkModel } from "./check-model.ts";

const VERSION_LIMIT_MS = 10_000;
const MIN_FREE_BYTES = 64 * 1024 * 1024;

/** Which model is asked, where and how. */
export interface ModelChoice {
  /** `provider/name` */
  model: string;
  /** Where that provider is reached; null: at its own address. */
  baseUrl: string | null;
  channel: ChannelSetting;
}

export interface TemporaryControl extends AsyncDisposable {
  control: Control;
  /** The Unix socket where workers reach it. */
  socket: string;
  joinSecret: string;
}

/**
 * A control with data of its own in `directory`, which nobody but this process asks for anything. Errors: UsageError for
 * a provider or a browser that does not exist or cannot be used, `disk_full`.
 */
export async function openTemporaryControl(
  choice: ModelChoice,
  environment: CommandEnvironment,
  directory: string,
  log: Log,
): Promise<TemporaryControl> {
  const provider = checkModel(choice, environment);
  checkBrowser(environment);
  checkFreeSpace(directory);
  const joinSecret = crypto.randomUUID();
  const control = await openControl({
    dataDirectory: join(directory, "control"),
    joinSecret,
    publicOrigins: ["http://localhost:4700"],
    previewDomain: "localhost",
    version: "build",
    sandbox: await probeSandbox(environment.sandbox),
    providers: environment.providers,
    log: (level, message, fields) => log({ level: level === "warn" ? "warning" : level, message, ...fields }),
  });
  try {
    await control.updateSettings({ channel: choice.channel });
    if (choice.baseUrl !== null && provider !== "composer") {
      await control.setProvider(provider, { baseUrl: choice.baseUrl, key: keyFor(provider, environment) });
    }
    const socket = join(directory, "control.sock");
    const server = Bun.serve(
      withoutIdleTimeout({ unix: socket, fetch: (request: Request) => control.internalFetch(request) }),
    );
    return {
      control,
      socket,
      joinSecret,
      async [Symbol.asyncDispose]() {
        await server.stop(true);
        await control.close();
      },
    };
  } catch (error) {
    await control.close();
    throw error;
  }
}

/** Another browser than the one that was named would make results that nobody asked for. */
function checkBrowser({ chromium }: CommandEnvironment): void {
  if (chromium === null) return;
  const found = findBrowser(chromium);
  if (found === null) throw new UsageError(`LATHE_CHROMIUM: there is no browser at ${chromium}.`);
  // A program that is none would make every check fail, as if it were for the app.
  const said = spawnSync(found.program, ["--version"], { env: {}, encoding: "utf8", timeout: VERSION_LIMIT_MS });
  if (/chrom|edge|brave/i.test(said.stdout ?? "")) return;
  throw new UsageError(`LATHE_CHROMIUM: ${chromium} does not start as a browser.`);
}

/** The database and the projects are built there: with less, the failure would come in the middle and say less. */
function checkFreeSpace(directory: string): void {
  const { bavail, bsize } = statfsSync(directory);
  if (bavail * bsize >= MIN_FREE_BYTES) return;
  throw new LatheError(
    "disk_full",
    `The disk of ${directory} is full. Free some space, or set TMPDIR to another folder.`,
  );
}

/** A key from the environment belongs to its provider's own address; a given address gets it only when named with it. */
function keyFor(provider: Exclude<ProviderName, "composer">, { providers }: CommandEnvironment): string | undefined {
  return providers[provider === "compatible" ? "openai" : provider]?.key;
}
