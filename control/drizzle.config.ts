import { defineConfig } from "drizzle-kit";

/** `bunx drizzle-kit generate --name what-changes` writes the next migration from the difference to db/schema.ts. */
export default defineConfig({ dialect: "postgresql", schema: "./db/schema.ts", out: "./db/migrations" });
