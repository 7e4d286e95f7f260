import { isExpoPackage } from "@lathe/protocol/expo-project";
import { z } from "zod";

const Package = z.object({
  packageManager: z.string().optional().catch(undefined),
  scripts: z.record(z.string(), z.unknown()).optional().catch(undefined),
});

export interface ReadmeFacts {
  /** Of the app. */
  name: string;
  /** The text of package.json at the root; null: there is none. */
  packageText: string | null;
  /** The project's files that are handed on. */
  paths: ReadonlySet<string>;
  /** Environment variables that were left out. */
  variables: readonly string[];
}

/** How a project is run where there is no Lathe, in Markdown. */
export function writeReadme(facts: ReadmeFacts): string {
  const { name, variables } = facts;
  const parts = [`# ${escapeMarkdown(name)}`, ...describeRunning(facts)];
  if (variables.length > 0) {
    parts.push(
      "## Settings",
      "The app reads these environment variables. Their values were left out, since some of them may be secret: copy `.env.example` to `.env` and fill it in.",
      variables.map((variable) => `- \`${variable}\``).join("\n"),
    );
  }
  return `${parts.join("\n\n")}\n`;
}

function describeRunning({ packageText, paths }: ReadmeFacts): string[] {
  if (packageText === null) {
    if (!paths.has("index.html")) return ["The files of this project, as they are."];
    return ["Open `index.html` in a browser, or serve the folder:", fence("npx serve .")];
  }
  const manifest = readPackage(packageText);
  const scripts = manifest.scripts ?? {};
  const { install, run, exec } = findCommands(manifest.packageManager, paths);
  if (isExpoPackage(packageText)) {
    return [
      "An app for Android, iPhone and the web, made with [Expo](https://docs.expo.dev). It needs [Node.js](https://nodejs.org).",
      fence(install, `${exec} expo start`),
      "Then scan the code with [Expo Go](https://expo.dev/go) on a phone, or press `w` for the web. The web build:",
      fence(`${exec} expo export --platform web`),
    ];
  }
  const start = ["dev", "start", "serve"].find((script) => script in scripts);
  const parts = [
    "It needs [Node.js](https://nodejs.org).",
    fence(install, ...(start === undefined ? [] : [run(start)])),
  ];
  if ("build" in scripts) parts.push("The production build:", fence(run("build")));
  return parts;
}

interface Commands {
  install: string;
  run(script: string): string;
  exec: string;
}

/** Those of the package manager that the project is kept with; npm where it does not matter, which comes with Node.js. */
function findCommands(packageManager: string | undefined, paths: ReadonlySet<string>): Commands {
  const named = /^(npm|pnpm|yarn|bun)@/.exec(packageManager ?? "")?.[1];
  const manager = named ?? (paths.has("pnpm-lock.yaml") ? "pnpm" : paths.has("yarn.lock") ? "yarn" : "npm");
  const exec = { npm: "npx", pnpm: "pnpm exec", yarn: "yarn", bun: "bunx" }[manager] ?? "npx";
  return { install: `${manager} install`, run: (script) => `${manager} run ${script}`, exec };
}

function readPackage(text: string): z.infer<typeof Package> {
  try {
    return Package.safeParse(JSON.parse(text)).data ?? {};
  } catch (error) {
    // The project's own tools will say what is wrong with it.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function fence(...commands: string[]): string {
  return ["```sh", ...commands, "```"].join("\n");
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
