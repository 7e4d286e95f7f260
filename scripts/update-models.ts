/**
 * Reduces a dated npm package of what models can do and cost to control/gateway/catalogue/models.json.
 *
 *   bun scripts/update-models.ts [VERSION]     the newest version when left out
 *
 * Format the file afterwards. The numbers are the package's. A price of 0 for both input and output, and a cached price
 * of 0, is how it says that it knows none, and becomes null.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const PACKAGE = "@earendil-works/pi-ai";
const OUTPUT = join(import.meta.dir, "../control/gateway/catalogue/models.json");

/** Our providers by the package's names; SambaNova is not in it. */
const PROVIDERS = {
  anthropic: "anthropic",
  openai: "openai",
  google: "google",
  bedrock: "amazon-bedrock",
  vertex: "google-vertex",
  azure: "azure",
  openrouter: "openrouter",
  groq: "groq",
  cerebras: "cerebras",
  mistral: "mistral",
  deepseek: "deepseek",
  xai: "xai",
  together: "together",
  fireworks: "fireworks",
};

/** The chat models among what the package lists by interface. All of them call tools: it leaves out those that do not. */
const ChatModel = z.object({
  type: z.literal("chat"),
  id: z.string(),
  reasoning: z.boolean(),
  input: z.array(z.string()),
  cost: z.object({ input: z.number(), output: z.number(), cacheRead: z.number() }),
  contextWindow: z.number().nullish(),
  maxTokens: z.number().nullish(),
});
const Listed = z.record(z.string(), z.record(z.string(), z.unknown()));
const Manifest = z.object({ generatedAt: z.iso.datetime() });
const PackageFile = z.object({ version: z.string(), license: z.string() });

async function run(command: string[], cwd: string): Promise<void> {
  const child = Bun.spawn(command, { cwd, stdout: "ignore", stderr: "pipe" });
  if ((await child.exited) !== 0) throw new Error(`${command[0]}: ${await new Response(child.stderr).text()}`);
}

function reduce(model: z.infer<typeof ChatModel>) {
  const { input, output, cacheRead } = model.cost;
  // Below 0 stands for "it depends" with a router.
  const isPriced = input >= 0 && output >= 0 && input + output > 0;
  return {
    contextTokens: model.contextWindow || null,
    outputTokens: model.maxTokens || null,
    price: {
      input: isPriced ? round(input) : null,
      cachedInput: isPriced && cacheRead > 0 ? round(cacheRead) : null,
      output: isPriced ? round(output) : null,
    },
    vision: model.input.includes("image"),
    reasoning: model.reasoning,
  };
}

/** Without what binary fractions leave behind. */
function round(price: number): number {
  return Number(price.toFixed(6));
}

const folder = await mkdtemp(join(tmpdir(), "lathe-models-"));
try {
  const [version = "latest"] = process.argv.slice(2);
  await run(["npm", "pack", `${PACKAGE}@${version}`], folder);
  const [archive] = await Array.fromAsync(new Bun.Glob("*.tgz").scan(folder));
  await run(["tar", "xzf", archive ?? ""], folder);
  const data = join(folder, "package/dist/providers/data");
  const { version: found, license } = PackageFile.parse(await Bun.file(join(folder, "package/package.json")).json());
  const { generatedAt } = Manifest.parse(await Bun.file(join(data, ".manifest.json")).json());

  const lines: string[] = [];
  for (const [ours, theirs] of Object.entries(PROVIDERS)) {
    const listed = Listed.parse(await Bun.file(join(data, `${theirs}.json`)).json());
    const models = Object.values(listed)
      .flatMap((models) => Object.values(models))
      .flatMap((model) => ChatModel.safeParse(model).data ?? [])
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (models.length === 0) throw new Error(`${PACKAGE} has no models of ${theirs}: its form has changed.`);
    const rows = models.map((model) => `      ${JSON.stringify(model.id)}: ${JSON.stringify(reduce(model))}`);
    lines.push(`    ${JSON.stringify(ours)}: {\n${[...new Set(rows)].join(",\n")}\n    }`);
    console.log(`${ours}: ${models.length}`);
  }
  const head = { source: PACKAGE, version: found, license, date: generatedAt.slice(0, 10) };
  const fields = Object.entries(head).map(([name, value]) => `  "${name}": ${JSON.stringify(value)},\n`);
  await Bun.write(OUTPUT, `{\n${fields.join("")}  "models": {\n${lines.join(",\n")}\n  }\n}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
