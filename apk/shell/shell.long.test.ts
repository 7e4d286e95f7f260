import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileJava, listFiles } from "./compile-shell.ts";
import { runTool } from "./run-tool.ts";

/**
 * The shell as far as a desktop's Java can run it, in the classes that javac made and in those that enjarify made of
 * classes.dex, so that what is packed is known to do what the Java says. Stand-ins for some classes of Android's are in
 * java-test; there is no phone here.
 */
const LIMIT_MS = 120_000;
const JAVA_TEST = join(import.meta.dir, "java-test");
const DEX = join(import.meta.dir, "classes.dex");

let folder: string;
let compiled: { classes: string; android: string };
let fromDex: string;
/** Stand-ins, and the programs that run the shell. */
let standIns: string;
let programs: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lathe-shell-"));
  compiled = await compileJava(folder);
  const { android, classes } = compiled;
  [standIns, programs] = [join(folder, "stand-ins"), join(folder, "programs")];
  await Promise.all([mkdir(standIns), mkdir(programs)]);
  const javac = ["javac", "--release", "11", "-encoding", "UTF-8", "-d"];
  await runTool([...javac, standIns, "-cp", android, ...(await listFiles(join(JAVA_TEST, "android"), ".java"))]);
  const path = [standIns, classes, android].join(":");
  await runTool([...javac, programs, "-cp", path, ...(await listFiles(join(JAVA_TEST, "dev"), ".java"))]);
  fromDex = join(folder, "dex.jar");
  // Debian's own Python: enjarify is installed for no other.
  await runTool(["/usr/bin/python3", "-O", "-m", "enjarify.main", "--output", fromDex, DEX]);
}, LIMIT_MS);
afterAll(() => rm(folder, { recursive: true, force: true }));

const QUESTIONS: [question: string, answer: string][] = [
  ["open\t/", "index.html"],
  ["open\t/index.html", "index.html"],
  ["open\t/a/b.js", "a/b.js"],
  ["open\t/item/1", "item/1 item/1/index.html item/1.html index.html"],
  ["open\t/item/", "item/index.html index.html"],
  ["fetch\t/", "index.html"],
  ["fetch\t/api/items", "api/items api/items/index.html api/items.html"],
  ["fetch\t/item/", "item/index.html"],
  ["fetch\t/a.json", "a.json"],
  ["fetch\t/../a.json", "none"],
  ["frame\thttps", "true"],
  ["frame\tblob", "true"],
  ["frame\tintent", "false"],
  ["frame\tfile", "false"],
  ["open\t/v1.2/item", "v1.2/item v1.2/item/index.html v1.2/item.html index.html"],
  ["open\t/../secret", "none"],
  ["open\t/a/../../b", "none"],
  ["open\t/a/./b", "none"],
  ["open\t//a", "none"],
  ["open\t/a\\b", "none"],
  ["open\t/a\\0.js", "none"],
  ["open\ta", "none"],
  ["open\t~", "none"],
  ["open\t", "none"],
  ["open\t/Grüße.txt", "Grüße.txt"],
  ["type\ta.js", "text/javascript text"],
  ["type\ta/b.HTML", "text/html text"],
  ["type\ta.wasm", "application/wasm"],
  ["type\ta.svg", "image/svg+xml text"],
  ["type\ta.webmanifest", "application/manifest+json text"],
  ["type\ta.unknown", "application/octet-stream"],
  ["type\tLICENSE", "application/octet-stream"],
  ["range\tbytes=0-9\t100", "bytes 0-9/100"],
  ["range\tbytes=90-\t100", "bytes 90-99/100"],
  ["range\tbytes=-10\t100", "bytes 90-99/100"],
  ["range\tbytes=-500\t100", "bytes 0-99/100"],
  ["range\tbytes=0-5000\t100", "bytes 0-99/100"],
  ["range\tbytes=100-\t100", "all"],
  ["range\tbytes=9-3\t100", "all"],
  ["range\tbytes=0-1,5-6\t100", "all"],
  ["range\tbytes=-0\t100", "all"],
  ["range\tbytes=-\t100", "all"],
  ["range\tbytes=a-b\t100", "all"],
  ["range\tbytes=99999999999999999999-\t100", "all"],
  ["range\titems=0-1\t100", "all"],
  ["range\tbytes=0-\t0", "all"],
  ["range\t~\t100", "all"],
  ...["http", "https", "mailto", "tel", "sms", "geo"].map((scheme): [string, string] => [`leave\t${scheme}`, "true"]),
  ...["intent", "file", "content", "javascript", "data", "android-app", "about", "HTTPS", "~", ""].map(
    (scheme): [string, string] => [`leave\t${scheme}`, "false"],
  ),
  ["route\tmyapp\titem\t/1\tx=2\ty", "/item/1?x=2#y"],
  ["route\tmyapp\titem\t\t~\t~", "/item"],
  ["route\tmyapp\t~\t/item\t~\t~", "/item"],
  ["route\tmyapp\t\t~\t~\t~", "/"],
  ["route\tmyapp\t~\titem/1\t~\t~", "/item/1"],
  ["route\thttps\texample.com\t/item/1\tx=2\t~", "/item/1?x=2"],
  ["route\thttps\texample.com\t//evil.example\t~\t~", "/evil.example"],
  ["route\thttps\texample.com\t~\t~\t~", "/"],
  ["name\treport.pdf", "report.pdf"],
  ["name\t../../etc/passwd", "_.._etc_passwd"],
  ["name\ta:b*c?.txt", "a_b_c_.txt"],
  ["name\t...", "download"],
  ["name\t~", "download"],
  ["name\t .hidden ", "hidden"],
  [`name\t${"x".repeat(200)}.json`, `${"x".repeat(95)}.json`],
  ["numbered\ta.tar.gz\t2", "a.tar (2).gz"],
  ["numbered\ta\t3", "a (3)"],
  ["numbered\ta.png\t1", "a.png"],
];

async function ask(classPath: readonly string[], classes: readonly string[]): Promise<string[]> {
  const input = QUESTIONS.map(([question]) => `${question}\n`).join("");
  const out = await runTool(
    ["java", "-cp", [...classPath, programs].join(":"), "dev.lathe.shell.AskRules", ...classes],
    { input },
  );
  return out.trimEnd().split("\n");
}

const expected = QUESTIONS.map(([question, answer]) => `${question} → ${answer}`);
const pair = (answers: readonly string[]): string[] =>
  QUESTIONS.map(([question], index) => `${question} → ${answers[index]}`);

describe("the shell's rules", () => {
  test(
    "as compiled by javac",
    async () => {
      expect(pair(await ask([compiled.classes, compiled.android], []))).toEqual(expected);
    },
    LIMIT_MS,
  );

  test(
    "as packed, and every class of classes.dex passes Java's verifier",
    async () => {
      const names = (await readdir(join(compiled.classes, "dev/lathe/shell"))).map(
        (name) => `dev.lathe.shell.${name.slice(0, -".class".length)}`,
      );
      expect(names.length).toBeGreaterThan(20);
      expect(pair(await ask([fromDex, compiled.android], names))).toEqual(expected);
    },
    LIMIT_MS,
  );
});

/** Members that each method uses, as `Class.method → used members`; javac's and dx's ways to write code differ, these do not. */
async function listUses(classes: string): Promise<Map<string, string>> {
  const files = (await readdir(join(classes, "dev/lathe/shell"))).sort();
  const text = await runTool(["javap", "-p", "-c", ...files.map((name) => join(classes, "dev/lathe/shell", name))]);
  const uses = new Map<string, Set<string>>();
  let type = "";
  let method = "";
  for (const line of text.split("\n")) {
    type = /(?:class|interface) (dev\.lathe\.shell\.[\w$]+)/.exec(line)?.[1] ?? type;
    if (/^  \S.*;$|^  static \{\};$/.test(line)) method = `${type} ${/([\w$.<>]+)\(|static \{/.exec(line)?.[0] ?? ""}`;
    const used = /\/\/ (?:Interface)?Method ([\w$/."<>]+):|\/\/ String (.*)$/.exec(line);
    if (used !== null && line.startsWith("    ")) {
      const name = (used[1] ?? `"${used[2]}"`).replaceAll('"', "").split(".").pop() ?? "";
      uses.set(method, (uses.get(method) ?? new Set()).add(name));
    }
  }
  return new Map([...uses].map(([name, members]) => [name, [...members].sort().join(" ")]));
}

test(
  "classes.dex calls what the Java calls, method by method",
  async () => {
    const unpacked = join(folder, "from-dex");
    await runTool(["unzip", "-q", fromDex, "-d", unpacked]);
    const [java, dex] = await Promise.all([listUses(compiled.classes), listUses(unpacked)]);
    expect(java.size).toBeGreaterThan(80);
    expect(Object.fromEntries([...dex].sort())).toEqual(Object.fromEntries([...java].sort()));
  },
  LIMIT_MS,
);

/** What RunShell prints. */
const HAPPENED = `\
https://appassets.androidplatform.net/ → 200 text/html utf-8 home
https://appassets.androidplatform.net/item/1?x=1#y → 200 text/html utf-8 home
https://appassets.androidplatform.net/api/items → 404 text/plain utf-8
https://appassets.androidplatform.net/a%20b.txt → 200 text/plain utf-8 text
https://appassets.androidplatform.net/missing.js → 404 text/plain utf-8
https://appassets.androidplatform.net/..%2fsecret.txt → 404 text/plain utf-8
https://appassets.androidplatform.net/%2e%2e/secret.txt → 404 text/plain utf-8
https://appassets.androidplatform.net/clip.mp4 → 206 video/mp4 bytes 2-4/10 0123456789
https://appassets.androidplatform.net:444/ → 403 text/plain utf-8
http://appassets.androidplatform.net/ → 403 text/plain utf-8
https://user@appassets.androidplatform.net/ → 403 text/plain utf-8
https://example.com/ → 403 text/plain utf-8
https://example.com/x.js → network
another site's camera:
denied
a microphone that the manifest does not name:
denied
what no permission is for:
denied
a camera, and a place while that is asked:
asked [[android.permission.CAMERA]]
granted [android.webkit.resource.VIDEO_CAPTURE]
asked [[android.permission.CAMERA], [android.permission.ACCESS_FINE_LOCATION]]
place false false
a camera again:
granted [android.webkit.resource.VIDEO_CAPTURE]
a place that nobody wants any more when the page goes:
place false false
opened [VIEW https://example.com/, VIEW tel:1]
https://appassets.androidplatform.net/ https://appassets.androidplatform.net/ https://appassets.androidplatform.net/a/b?c#d
token of 22 signs
without it: -1 -1 false
piece true [_a_b.txt.part]
after false
[_a_b (2).txt, _a_b.txt] [${["Saved to the app's folder.", "Saved to the app's folder.", ...Array<string>(3).fill("The file could not be saved.")].map((words) => `says ${words}`).join(", ")}]
_a_b (2).txt: hi!
_a_b.txt: hi
VIEW https://example.com/x.zip globalThis[Symbol.for("lathe.save")]?.("blob:https://x/a");`;

test(
  "what is packed serves the site, asks for permissions, opens links and saves files as it should",
  async () => {
    const files = join(folder, "files");
    await mkdir(files);
    const classPath = [standIns, fromDex, programs, compiled.android].join(":");
    const out = await runTool([
      "java",
      "-Dfile.encoding=UTF-8",
      "-Dsun.jnu.encoding=UTF-8",
      "-cp",
      classPath,
      "dev.lathe.shell.RunShell",
      files,
    ]);
    expect(out.split("\n").map((line) => line.trimEnd())).toEqual([...HAPPENED.split("\n"), ""]);
  },
  LIMIT_MS,
);
