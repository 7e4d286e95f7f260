import { LIMITS } from "@lathe/protocol/limits";
import { z } from "zod";
import { lastLines } from "../last-lines.ts";
import type { NativeBuild } from "../native-build.ts";

/** A folder beside the project's own files, for one file. */
const FOLDER = ".lathe-artifact";
const NAME = "artifact";
const MAX_MOVES = 5;

/** Runs inside the sandbox, so that it reaches no other hosts than the build. */
const FETCH = `
const { LATHE_URL, LATHE_LIMIT, LATHE_FILE, LATHE_MOVES } = process.env;
const say = (answer) => console.log(JSON.stringify(answer));
let url = LATHE_URL, response;
for (let moves = 0; ; moves++) {
  console.error("Fetching from " + new URL(url).host);
  response = await fetch(url, { redirect: "manual" });
  const next = response.headers.get("location");
  if (response.status < 300 || response.status >= 400 || next === null) break;
  url = new URL(next, url).href;
  if (moves >= Number(LATHE_MOVES) || !url.startsWith("https://")) { say({ failed: "it leads on and on" }); process.exit(0); }
}
if (!response.ok || response.body === null) { say({ failed: "it answers with " + response.status }); process.exit(0); }
const file = Bun.file(LATHE_FILE).writer();
let bytes = 0;
for await (const part of response.body) {
  bytes += part.byteLength;
  if (bytes > Number(LATHE_LIMIT)) { say({ isTooLarge: true }); process.exit(0); }
  file.write(part);
  await file.flush();
}
await file.end();
say({ bytes });
`;

const Answer = z.union([
  z.object({ bytes: z.number().int() }),
  z.object({ isTooLarge: z.literal(true) }),
  z.object({ failed: z.string().max(200) }),
]);

/** What an address of Expo's service holds. Errors: `build_failed` in words. */
export async function fetchArtifact(
  build: NativeBuild,
  url: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const file = `${FOLDER}/${NAME}`;
  await build.writeText(file, "", signal);
  const limit = LIMITS.ship.maxBytes;
  const printed = await build.run(
    {
      command: ["bun", "-e", FETCH],
      answers: true,
      env: { ...env, LATHE_URL: url, LATHE_LIMIT: String(limit), LATHE_FILE: file, LATHE_MOVES: String(MAX_MOVES) },
    },
    (said) => `The result could not be fetched from Expo's service: ${lastLines(said, 1)}`,
    signal,
  );
  const answer = parseAnswer(printed);
  if (answer === null) throw build.failed("The result could not be fetched from Expo's service.");
  if ("failed" in answer) {
    throw build.failed(`The result could not be fetched from Expo's service: ${answer.failed}.`);
  }
  if ("isTooLarge" in answer) {
    throw build.failed(`The result has more than the ${limit / 1024 / 1024} MiB that can be kept here.`);
  }
  const bytes = (await build.readFiles(FOLDER, (name) => name === NAME, limit, signal)).get(NAME);
  if (bytes === undefined || bytes.byteLength !== answer.bytes || bytes.byteLength === 0) {
    throw build.failed("The result did not come whole from Expo's service.");
  }
  return bytes;
}

function parseAnswer(printed: string): z.infer<typeof Answer> | null {
  try {
    return Answer.safeParse(JSON.parse(printed.trim().split("\n").at(-1) ?? "")).data ?? null;
  } catch {
    // Not an answer.
    return null;
  }
}
