import { join } from "node:path";
import type { Template } from "./template.ts";
import { listPreparedPackages } from "./template-kit.ts";

/**
 * Adds a page to a template's files that imports each package of its kit. Vite looks through all pages when it starts
 * without a cache, and optimizes what they import: a project that has the cache can import these packages later without
 * Vite optimizing anew and reloading the page.
 */
export async function addKitchenPage(template: Template, filesDirectory: string): Promise<void> {
  const { kit } = await listPreparedPackages(template);
  if (kit.length === 0) return;
  const imports = kit.map((name) => `import ${JSON.stringify(name)};\n`).join("");
  await Bun.write(join(filesDirectory, "kitchen.html"), `<script type="module">\n${imports}</script>\n`);
}
