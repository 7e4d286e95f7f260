import { ErrorBody, LatheError } from "@lathe/protocol/errors";
import { z } from "zod";
import { upload } from "./upload.ts";

export interface HttpRequest {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  /** A list is sent as the same name several times. */
  query?: Record<string, string | number | readonly string[] | undefined>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is; `application/octet-stream` where the headers say nothing. */
  bytes?: Blob | string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
  /** How much of the body has gone out, from 0 to 1. */
  onProgress?: (share: number) => void;
}

/** Requests to Lathe's own server. What the server refuses, and a server that is not there, is thrown as a LatheError. */
export interface Http {
  json<Schema extends z.ZodType>(schema: Schema, request: HttpRequest, signal?: AbortSignal): Promise<z.output<Schema>>;
  nothing(request: HttpRequest, signal?: AbortSignal): Promise<void>;
  blob(request: HttpRequest, signal?: AbortSignal): Promise<Blob>;
}

const Refusal = z.object({ error: ErrorBody });

/** `baseUrl` is empty in the browser: same origin as the studio. */
export function createHttp(baseUrl = ""): Http {
  async function send(request: HttpRequest, signal?: AbortSignal): Promise<Response> {
    const headers = new Headers(request.headers);
    let body: string | Blob | Uint8Array<ArrayBuffer> | undefined = request.bytes;
    if (request.json !== undefined) {
      headers.set("content-type", "application/json");
      body = JSON.stringify(request.json);
    } else if (request.bytes !== undefined && !headers.has("content-type")) {
      headers.set("content-type", "application/octet-stream");
    }
    const { method, onProgress } = request;
    const url = baseUrl + request.path + formatQuery(request.query);
    let response: Response;
    try {
      response = await (onProgress === undefined
        ? fetch(url, { method, headers, body, signal })
        : upload({ method, url, headers, body, onProgress }, signal));
    } catch (error) {
      if (signal?.aborted === true) throw error;
      throw new LatheError("worker_unavailable", "Lathe's server cannot be reached. Is it still running?", undefined, {
        cause: error,
      });
    }
    if (!response.ok) throw await readRefusal(response);
    return response;
  }

  return {
    async json(schema, request, signal) {
      const response = await send(request, signal);
      const parsed = schema.safeParse(await response.json());
      if (parsed.success) return parsed.data;
      throw new LatheError(
        "internal",
        "The server answered in a form that this page does not know. Reload the page.",
        undefined,
        {
          cause: parsed.error,
        },
      );
    },
    async nothing(request, signal) {
      const response = await send(request, signal);
      await response.body?.cancel();
    },
    async blob(request, signal) {
      return (await send(request, signal)).blob();
    },
  };
}

async function readRefusal(response: Response): Promise<LatheError> {
  const text = await response.text();
  const parsed = Refusal.safeParse(parseJson(text));
  if (parsed.success) return LatheError.fromBody(parsed.data.error);
  const code = response.status === 401 ? "unauthenticated" : response.status === 404 ? "not_found" : "internal";
  return new LatheError(code, `The server answered ${response.status} ${response.statusText}.`.trim());
}

/** Undefined for text that is no JSON: a proxy's HTML page, say. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function formatQuery(query: HttpRequest["query"]): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (typeof value === "object") for (const one of value) parameters.append(name, one);
    else if (value !== undefined) parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** The words of anything thrown, for people. */
export function describeError(error: unknown): string {
  return error instanceof LatheError ? error.message : "Something went wrong in this page. Reloading it may help.";
}
