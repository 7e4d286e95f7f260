import { CloneRequest } from "@lathe/protocol/arena";
import { badRequest, LatheError } from "@lathe/protocol/errors";
import { VersionId } from "@lathe/protocol/ids";
import { VERSION_AT_HEADER } from "@lathe/protocol/internal";
import type { Hono } from "hono";
import { z } from "zod";
import type { ProjectImports } from "./project-imports.ts";

const ArchiveQuery = z.object({ version: VersionId.optional() });
const ReplaceQuery = z.object({ message: z.string().min(1).max(300) });

/** What brings files in and hands them on: protocol/arena.ts for browsers, `/archive` for the router alone. */
export function addArchiveRoutes(http: Hono, imports: ProjectImports): void {
  http.post("/import", async (context) =>
    context.json(await imports.importZip(readStream(context.req.raw), context.req.raw.signal)),
  );
  http.post("/clone", async (context) => {
    const body: unknown = await context.req.json().catch(() => null);
    const { url } = parse(CloneRequest, body);
    return context.json(await imports.clone(url, context.req.raw.signal));
  });
  http.get("/archive", async (context) => {
    const { version, tar } = await imports.archive(parse(ArchiveQuery, context.req.query()).version);
    return new Response(tar, {
      headers: { "content-type": "application/x-tar", [VERSION_AT_HEADER]: String(version.at) },
    });
  });
  http.put("/archive", async (context) => {
    const { message } = parse(ReplaceQuery, context.req.query());
    return context.json(await imports.replace(readStream(context.req.raw), message, context.req.raw.signal));
  });
}

function readStream(request: Request): ReadableStream<Uint8Array> {
  if (request.body === null) throw new LatheError("bad_request", "There is no archive in the request.");
  return request.body;
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw badRequest(parsed.error);
  return parsed.data;
}
