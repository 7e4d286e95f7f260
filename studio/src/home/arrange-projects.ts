import type { Project } from "@lathe/protocol/api";

export const PROJECT_ORDERS = ["changed", "name", "newest"] as const;
export type ProjectOrder = (typeof PROJECT_ORDERS)[number];

/** The projects whose name has every word that was typed, in an order. */
export function arrangeProjects(projects: readonly Project[], typed: string, order: ProjectOrder): Project[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return projects
    .filter(({ name }) => {
      const lower = name.toLocaleLowerCase();
      return words.every((word) => lower.includes(word));
    })
    .sort((a, b) => {
      if (order === "name") return NAMES.compare(a.name, b.name) || b.updatedAt - a.updatedAt;
      return order === "newest" ? b.createdAt - a.createdAt : b.updatedAt - a.updatedAt;
    });
}

/** "Shop 2" before "Shop 10". */
const NAMES = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
