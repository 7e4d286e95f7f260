import { badRequest, LatheError } from "@lathe/protocol/errors";
import type { z } from "zod";

/**
 * Reads a request's JSON by its schema. The content type is asked for because a page of another site can send forms
 * and plain text without the browser asking first, but not JSON. Errors: `too_large`, `bad_request`.
 */
export async function readJson<T extends z.ZodType>(
  request: Request,
  schema: T,
  limitBytes: number,
): Promise<z.output<T>> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get("content-type") ?? "")) {
    throw new LatheError("bad_request", "The request's body must be JSON, sent as application/json.");
  }
  const text = (await readBytes(request, limitBytes)).toString("utf8");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new LatheError("bad_request", "The request's body is not JSON.", undefined, { cause });
  }
  return parseInput(schema, value);
}

/** Errors: `bad_request`, naming each faulty place. */
export function parseInput<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw badRequest(parsed.error);
  return parsed.data;
}

/** An id or a name out of a path: what cannot be one is not there. Errors: `not_found`. */
export function parsePathPart<T extends z.ZodType>(schema: T, value: string): z.output<T> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new LatheError("not_found", "There is nothing at this address.");
  return parsed.data;
}

/** A request's body. `words` say what is wrong with a larger one. Errors: `too_large`. */
export async function readBytes(
  request: Request,
  limitBytes: number,
  words = `A request's body may have at most ${limitBytes} bytes.`,
): Promise<Buffer> {
  const tooLarge = () => new LatheError("too_large", words, { limitBytes });
  if (Number(request.headers.get("content-length") ?? 0) > limitBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limitBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
