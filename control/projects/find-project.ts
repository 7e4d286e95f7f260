import { LatheError } from "@lathe/protocol/errors";
import type { ProjectId } from "@lathe/protocol/ids";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "../db/open-database.ts";
import { projects } from "../db/schema.ts";

/**
 * Makes sure that whoever the transaction is of has this project. With `lock` nobody else changes what is counted within
 * it until the transaction ends. Errors: `not_found`, for a deleted one too.
 */
export async function findProject(
  transaction: Transaction,
  projectId: ProjectId,
  { lock } = { lock: false },
): Promise<void> {
  const query = transaction
    .select({ id: projects.id })
    .from(projects)
    .where(and(eq(projects.id, projectId), isNull(projects.deletedAt)));
  const rows = await (lock ? query.for("update") : query);
  if (rows.length === 0) throw new LatheError("not_found", "There is no such project.");
}
