import { join } from "node:path";
import { z } from "zod";

const Manifest = z.object({ dependencies: z.record(z.string(), z.string()) });
/** Only react-native-web itself imports these; on phones there is nothing to import. */
const NOT_IMPORTED: ReadonlySet<string> = new Set(["react-dom", "react-native-web"]);

/** Adds a route to a template's files that imports each of its libraries, so that a bundle has all of them. */
export async function addKitchenRoute(filesDirectory: string): Promise<void> {
  const { dependencies } = Manifest.parse(await Bun.file(join(filesDirectory, "package.json")).json());
  const names = Object.keys(dependencies).filter((name) => !NOT_IMPORTED.has(name));
  const imports = names.map((name, index) => `import * as library${index} from ${JSON.stringify(name)};\n`);
  const used = names.map((_, index) => `library${index}`).join(", ");
  const route = `${imports.join("")}export const libraries = [${used}];\nexport default function Kitchen() {\n  return null;\n}\n`;
  await Bun.write(join(filesDirectory, "src/app/kitchen.tsx"), route);
}
