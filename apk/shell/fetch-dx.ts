import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runTool } from "./run-tool.ts";

/** dx of Debian 11; later releases of Debian have neither it nor d8. */
const PACKAGE = "dalvik-exchange";
const RELEASE = "bullseye";
const DEB_SHA256 = "8fc128db7c27253d963eb9b33de79b197162a4749d2ba69019b2fd0664cbd7fe";

/** The path of dx.jar, fetched with apt from Debian 11 into `folder`; nothing is installed and no list of the system's changed. */
export async function fetchDx(folder: string): Promise<string> {
  const lists = join(folder, "lists");
  await mkdir(join(lists, "partial"), { recursive: true });
  const sources = join(folder, "sources.list");
  await writeFile(sources, `deb ${await findMirror()} ${RELEASE} main\n`);
  const options = [
    `Dir::Etc::sourcelist=${sources}`,
    "Dir::Etc::sourceparts=/dev/null",
    `Dir::State::lists=${lists}`,
    "APT::Sandbox::User=root",
  ].flatMap((option) => ["-o", option]);
  await runTool(["apt-get", ...options, "-qq", "update"]);
  await runTool(["apt-get", ...options, "-qq", "download", PACKAGE], { cwd: folder });
  const deb = (await readdir(folder)).find((name) => name.endsWith(".deb"));
  if (deb === undefined) throw new Error(`apt brought no ${PACKAGE}.`);
  const hash = createHash("sha256")
    .update(await readFile(join(folder, deb)))
    .digest("hex");
  if (hash !== DEB_SHA256) throw new Error(`${deb} is not the package that was reviewed: its SHA-256 is ${hash}.`);
  await runTool(["dpkg-deb", "--extract", join(folder, deb), join(folder, "dx")]);
  return join(folder, "dx/usr/share/java/com.android.dx-10.0.0.jar");
}

/** The mirror that this machine has Debian's packages from. */
async function findMirror(): Promise<string> {
  const format = ["--format", "$(CODENAME) $(REPO_URI)", "Created-By: Packages", "Origin: Debian", "Component: main"];
  const lines = (await runTool(["apt-get", "indextargets", ...format])).trim().split("\n");
  // The release itself, and not its updates: those of security have a mirror of their own.
  const [, uri] = lines.map((line) => line.split(" ")).find(([codename = ""]) => /^[a-z]+$/.test(codename)) ?? [];
  if (uri === undefined) throw new Error("This machine has no mirror of Debian's; give the path of a dx.jar instead.");
  return uri;
}
