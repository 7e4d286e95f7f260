import { expect, test } from "bun:test";
import { join } from "node:path";
import { z } from "zod";
import { openPhonePlace } from "../fixtures/phone-place.ts";

const Outcome = z.object({
  links: z.array(z.object({ host: z.string(), network: z.string(), web: z.string(), app: z.string().nullable() })),
  saw: z.object({ stranger: z.number(), manifest: z.number(), fetched: z.array(z.tuple([z.string(), z.number()])) }),
  devices: z.array(z.object({ name: z.string() })),
  reports: z.array(z.object({ message: z.string(), device: z.string() })),
});

/** Two namespaces with a cable between them need a kernel that gives namespaces to everybody, and `ip`. */
function whyNoNamespaces(): string | null {
  const probe = "ip link add name wlan0 type veth peer name phone0 && unshare -n true";
  const { exitCode, stderr } = Bun.spawnSync(["unshare", "-Urn", "sh", "-c", probe]);
  return exitCode === 0 ? null : stderr.toString().trim() || `unshare ended with ${exitCode}`;
}

test("a phone in the same network gets manifest and bundle by the machine's address there", async () => {
  const why = whyNoNamespaces();
  if (why !== null) {
    console.warn(`No network of two machines can be made here (${why}): asked over another loopback address.`);
    return askOverLoopback();
  }
  const child = Bun.spawn(["unshare", "-Urn", process.execPath, join(import.meta.dir, "../fixtures/lan-machine.ts")], {
    stdout: "pipe",
    stderr: "inherit",
    env: { PATH: process.env["PATH"] },
  });
  const outcome = Outcome.parse(JSON.parse(await new Response(child.stdout).text()));
  const [link] = outcome.links;
  expect(outcome.links).toHaveLength(1);
  expect(link).toMatchObject({ host: "192.168.77.1", network: "Wi-Fi (wlan0)" });
  const { origin } = new URL(link?.web ?? "");
  expect(outcome.saw).toEqual({
    stranger: 403,
    manifest: 200,
    fetched: [
      [origin, 200],
      [origin, 200],
    ],
  });
  expect(outcome.devices).toMatchObject([{ name: "Android phone, 192.168.77.2" }]);
  expect(outcome.reports).toEqual([{ message: "seen on the phone", device: "Android phone, 192.168.77.2" }]);
}, 30_000);

async function askOverLoopback(): Promise<void> {
  const place = await openPhonePlace();
  const { links } = await place.switchOn();
  const headers = { "expo-platform": "android", accept: "application/expo+json" };
  const answer = await fetch(links[0]?.app?.replace("exp://", "http://") ?? "", { headers });
  const urls = [...(await answer.text()).matchAll(/"(http:[^"]+)"/g)].map(([, url = ""]) => url);
  expect(urls).toHaveLength(2);
  for (const url of urls) expect((await fetch(url, { keepalive: false })).status).toBe(200);
  await place.close();
}
