import { join } from "node:path";
import type { Template } from "../store/template.ts";
import { listPreparedPackages } from "../store/template-kit.ts";

/** Only react-native-web itself imports these; on phones there is nothing to import. */
const NOT_IMPORTED: ReadonlySet<string> = new Set(["react-dom", "react-native-web"]);

/** Adds a route to a template's files that imports each of its libraries and its kit's, so that a bundle has them all. */
export async function addKitchenRoute(template: Template, filesDirectory: string): Promise<void> {
  const { own, kit } = await listPreparedPackages(template);
  const names = [...own, ...kit].filter((name) => !NOT_IMPORTED.has(name));
  const imports = names.map((name, index) => `import * as library${index} from ${JSON.stringify(name)};\n`);
  const used = names.map((_, index) => `library${index}`).join(", ");
  const route = `${imports.join("")}export const libraries = [${used}];\nexport default function Kitchen() {\n  return null;\n}\n`;
  await Bun.write(join(filesDirectory, "src/app/kitchen.tsx"), route);
}
