import { AcceptanceCheckId } from "@lathe/protocol/acceptance";
import {
  ContextQuery,
  DirectoryRequest,
  PathQuery,
  PictureRequest,
  RenameRequest,
  SearchQuery,
  VersionsQuery,
} from "@lathe/protocol/arena";
import { OpenDocument } from "@lathe/protocol/documents";
import { badRequest, LatheError } from "@lathe/protocol/errors";
import { TurnId, VersionId } from "@lathe/protocol/ids";
import { LanguageRequest } from "@lathe/protocol/language";
import { LIMITS } from "@lathe/protocol/limits";
import { PLAIN_PROMPT } from "@lathe/protocol/prompt";
import { PreviewReport } from "@lathe/protocol/preview";
import type { Version } from "@lathe/protocol/workspace";
import { Hono } from "hono";
import { z } from "zod";
import { addArchiveRoutes } from "./archive/add-archive-routes.ts";
import { answerErrors } from "./answer-errors.ts";
import type { Arena } from "./arena.ts";
import { addShipRoutes } from "./ship/add-ship-routes.ts";
import { OnceByKey } from "./once-by-key.ts";
import { takePicture } from "./take-picture.ts";
import type { Log } from "@lathe/protocol/log";

/** Left out: the turn's own picture. */
const ScreenshotQuery = z.object({ check: AcceptanceCheckId.optional() });

/** The arena over HTTP, as protocol/arena.ts describes it, below the worker's root. Only the router reaches it. */
export function createArenaHttp(arena: Arena, log: Log): Hono {
  const { files, history, documents } = arena;
  const { app } = arena.workspace;
  const restores = new OnceByKey<Version>();
  const http = new Hono();
  answerErrors(http, log);
  // What browsers ask for is somebody being there; what the router hands over is not.
  http.use(async (context, next) => {
    if (context.req.path !== "/preview-report") arena.touch();
    await next();
  });

  http.get("/files", async (context) => context.json(await files.list(context.req.query("under") || undefined)));
  http.get("/file", async (context) => context.json(await files.read(readPath(context.req.query()))));
  http.get("/raw", async (context) => {
    const bytes = await files.readBytes(readPath(context.req.query()));
    // Never rendered on the studio's origin: these are the project's bytes, and the project is not trusted.
    return new Response(Uint8Array.from(bytes), {
      headers: {
        "content-type": "application/octet-stream",
        "content-disposition": "attachment",
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
      },
    });
  });
  http.put("/file", async (context) => {
    const path = readPath(context.req.query());
    const ifMatch = readCondition(context.req.header("if-match"), context.req.header("if-none-match"));
    const body = new Uint8Array(await context.req.arrayBuffer());
    if (body.length > LIMITS.file.maxBytes) throw tooLarge();
    const written = await files.write(path, body, ifMatch === undefined ? {} : { ifMatch });
    await arena.keepHandEdit(`Edited ${path}`);
    return context.json(written, 200, { etag: `"${written.etag}"` });
  });
  http.delete("/file", async (context) => {
    const path = readPath(context.req.query());
    await files.delete(path);
    await arena.keepHandEdit(`Deleted ${path}`);
    return context.body(null, 204);
  });
  http.post("/rename", async (context) => {
    const { from, to } = await readBody(RenameRequest, context.req.raw);
    await files.rename(from, to);
    await arena.keepHandEdit(`Renamed ${from} to ${to}`);
    return context.body(null, 204);
  });
  http.post("/directory", async (context) => {
    await files.createDirectory((await readBody(DirectoryRequest, context.req.raw)).path);
    return context.body(null, 204);
  });
  http.get("/search", async (context) => {
    const query = parse(SearchQuery, context.req.query());
    const options = { ...query, regex: query.regex === "true", caseSensitive: query.caseSensitive === "true" };
    return context.json(await files.search(options, context.req.raw.signal));
  });

  http.post("/documents/open", async (context) => {
    const { path } = await readBody(OpenDocument, context.req.raw);
    return context.json(await documents.open(path));
  });
  http.get("/screenshots/:turn", async (context) => {
    const { check } = parse(ScreenshotQuery, context.req.query());
    const image = await arena.screenshots.read(parse(TurnId, context.req.param("turn")), check);
    return new Response(image, {
      headers: {
        "content-type": "image/jpeg",
        "cache-control": "private, no-cache",
        "x-content-type-options": "nosniff",
      },
    });
  });

  http.post("/picture", async (context) => {
    const { route } = await readBody(PictureRequest, context.req.raw);
    return new Response(await takePicture(arena.workspace.browser, route, context.req.raw.signal), {
      headers: { "content-type": "image/jpeg", "cache-control": "no-store", "x-content-type-options": "nosniff" },
    });
  });
  http.get("/context", async (context) => {
    const { searchParams } = new URL(context.req.url);
    const asked = {
      prompt: searchParams.get("prompt") ?? "",
      pinned: searchParams.getAll("pinned"),
      without: searchParams.getAll("without"),
    };
    const { prompt, pinned, without } = parse(ContextQuery, asked);
    const beside = { ...PLAIN_PROMPT, pinned, without };
    return context.json(await arena.turns.previewContext(prompt, beside, context.req.raw.signal));
  });
  http.get("/versions", async (context) => {
    const { limit, before } = parse(VersionsQuery, context.req.query());
    return context.json(
      await history.list({ limit, before: before === undefined ? undefined : parse(VersionId, before) }),
    );
  });
  http.get("/versions/:id/diff", async (context) => {
    const from = context.req.query("from");
    return context.json(
      await history.diff(parse(VersionId, context.req.param("id")), from ? parse(VersionId, from) : undefined),
    );
  });
  http.get("/versions/:id/file", async (context) =>
    context.json(await history.read(parse(VersionId, context.req.param("id")), readPath(context.req.query()))),
  );
  http.post("/versions/:id/restore", async (context) => {
    const versionId = parse(VersionId, context.req.param("id"));
    const restore = async (): Promise<Version> => {
      if (arena.turns.running)
        throw new LatheError("conflict", "A turn is running. Stop it before going back to a version.");
      const version = await history.restore(versionId);
      arena.announceVersion();
      return version;
    };
    const key = context.req.header("idempotency-key");
    return context.json(await (key === undefined ? restore() : restores.run(`${versionId} ${key}`, restore)));
  });

  http.post("/language", async (context) => {
    const request = await readBody(LanguageRequest, context.req.raw);
    return context.json(await arena.language.ask(request, context.req.raw.signal));
  });
  http.get("/problems", async (context) => context.json(await arena.language.problems()));

  addArchiveRoutes(http, arena.imports);
  addShipRoutes(http, arena.ships, () => arena.offerShipKinds());
  http.get("/log", (context) => context.json({ log: app.log }));
  http.post("/preview-report", async (context) => {
    arena.reportPreview(await readBody(PreviewReport, context.req.raw));
    return context.body(null, 204);
  });
  return http;
}

function readPath(query: Record<string, string>): string {
  return parse(PathQuery, query).path;
}

/** If-Match: "etag" → the etag; If-None-Match: * → null (only a new file); neither → undefined. */
function readCondition(ifMatch: string | undefined, ifNoneMatch: string | undefined): string | null | undefined {
  if (ifNoneMatch === "*") return null;
  return ifMatch === undefined ? undefined : ifMatch.replace(/^"(.*)"$/, "$1");
}

async function readBody<Schema extends z.ZodType>(schema: Schema, request: Request): Promise<z.infer<Schema>> {
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    throw new LatheError("bad_request", "The body is not JSON.", { issues: [] });
  }
  return parse(schema, body);
}

function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw badRequest(parsed.error);
  return parsed.data;
}

function tooLarge(): LatheError {
  const limitBytes = LIMITS.file.maxBytes;
  return new LatheError("too_large", `A file has at most ${limitBytes / 1024 / 1024} MiB.`, { limitBytes });
}
