import { join } from "node:path";

const MAX_CHARACTERS = 24_000;

/** AGENTS.md in the data folder: what the owner wants of every turn of every project. Empty when there is none. */
export async function readInstructions(dataDirectory: string): Promise<string> {
  const file = Bun.file(join(dataDirectory, "AGENTS.md"));
  return (await file.exists()) ? (await file.slice(0, MAX_CHARACTERS).text()).trim() : "";
}
