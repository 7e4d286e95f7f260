import type { SandboxOptions } from "@lathe/workspace/sandbox/sandbox";
import type { Finding, Probe } from "../probe.ts";
import { withSandbox } from "./try-sandbox.ts";

const HOST = "registry.npmjs.org";
const ASK_LIMIT_MS = 8_000;

/** Whether packages can be installed, asked from where they are: inside a sandbox, through its way out. */
export function probeRegistry(mode: SandboxOptions["mode"]): Probe {
  const name = "registry";
  return {
    name,
    limitMs: 11_000,
    run: (signal) =>
      withSandbox(mode, { allowedHosts: [HOST] }, signal, async ({ sandbox }) => {
        const command = [
          "bun",
          "-e",
          `await fetch("https://${HOST}/is-number", { signal: AbortSignal.timeout(${ASK_LIMIT_MS}) }).then((r) => console.log("status " + r.status), (e) => console.log("failed " + (e.code ?? e.message)))`,
        ];
        const child = await sandbox.spawn({ command });
        child.stdin.end();
        const said = (await new Response(child.stdout).text()).trim();
        return [describe(name, said)];
      }),
  };
}

function describe(name: string, said: string): Finding {
  if (said.startsWith("status 2")) {
    return { name, status: "ok", summary: `${HOST} answers through the sandbox's way out: packages can be installed.` };
  }
  const reason = said === "" ? "no answer" : said.replace(/^failed /, "");
  return {
    name,
    status: "warning",
    summary: `${HOST} cannot be reached from here (${reason}): what is prepared goes on working, new packages cannot be installed.`,
    mend: "With a network, look at DNS and the firewall. Without one nothing needs to be done once the templates are prepared.",
  };
}
