import { LatheError } from "@lathe/protocol/errors";
import { rename } from "node:fs/promises";
import { z } from "zod";

/** `workspace.json`: what a workspace was made from. */
export const WorkspaceRecord = z.object({
  version: z.literal(1),
  template: z.string(),
  /** Which prepared template lies below the project, so that it finds the same packages again; null: none. */
  storeKey: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .nullable(),
  /** Where its modules lie: the template's choice, kept because the layer is made for it. */
  modules: z.enum(["inside", "beside"]).default("inside"),
});
export type WorkspaceRecord = z.infer<typeof WorkspaceRecord>;

/** Null when the workspace is new. Errors: `conflict` when the file cannot be understood. */
export async function readRecord(path: string): Promise<WorkspaceRecord | null> {
  const file = Bun.file(path);
  if (!(await file.exists())) return null;
  try {
    return WorkspaceRecord.parse(await file.json());
  } catch (error) {
    const message = "The project's workspace.json is damaged or comes from a newer Lathe.";
    throw new LatheError("conflict", message, undefined, { cause: error });
  }
}

export async function writeRecord(path: string, record: z.input<typeof WorkspaceRecord>): Promise<void> {
  const temporary = `${path}.writing`;
  await Bun.write(temporary, `${JSON.stringify(record, null, 2)}\n`);
  await rename(temporary, path);
}
