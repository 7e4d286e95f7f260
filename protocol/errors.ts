import { z } from "zod";

/** What one kind of error means to those who receive it. */
interface ErrorKind {
  /** HTTP status of a response that carries it. */
  status: number;
  /** Whether the same request may succeed later without being changed. */
  retry: boolean;
  /** Shape of `details`. */
  details: z.ZodType;
}

const none = z.undefined().optional();
const path = z.object({ path: z.string() });
/** How long not to ask again, where that is known. */
const pause = z.object({ retryAfterMs: z.number().optional() }).optional();

/** Every code that crosses a module boundary. A new code needs a row here, or it does not compile. */
export const ERRORS = {
  bad_request: {
    status: 400,
    retry: false,
    details: z.object({ issues: z.array(z.object({ path: z.string(), message: z.string() })) }).optional(),
  },
  unauthenticated: { status: 401, retry: false, details: none },
  forbidden: { status: 403, retry: false, details: none },
  foreign_origin: { status: 403, retry: false, details: none },
  unknown_host: { status: 421, retry: false, details: none },
  not_found: { status: 404, retry: false, details: none },
  conflict: { status: 409, retry: false, details: none },
  too_large: { status: 413, retry: false, details: z.object({ limitBytes: z.number() }).optional() },
  too_many: { status: 429, retry: true, details: z.object({ limit: z.number() }).optional() },
  bad_path: { status: 400, retry: false, details: path },
  file_not_found: { status: 404, retry: false, details: path },
  file_changed: { status: 412, retry: false, details: z.object({ path: z.string(), etag: z.string().nullable() }) },
  file_exists: { status: 409, retry: false, details: path },
  not_a_file: { status: 409, retry: false, details: path },
  disk_full: { status: 507, retry: true, details: none },
  version_not_found: { status: 404, retry: false, details: none },
  edit_refused: { status: 409, retry: false, details: z.object({ path: z.string(), near: z.string().optional() }) },
  sandbox_unavailable: { status: 503, retry: false, details: none },
  worker_unavailable: { status: 503, retry: true, details: none },
  /** The project's own build failed; `log` is the last part of what it printed. */
  build_failed: { status: 422, retry: false, details: z.object({ log: z.string() }).optional() },
  app_unavailable: { status: 503, retry: true, details: none },
  model_not_found: { status: 404, retry: false, details: none },
  model_key_missing: { status: 401, retry: false, details: z.object({ provider: z.string() }) },
  model_key_rejected: { status: 401, retry: false, details: z.object({ provider: z.string() }) },
  /** `account`: whose account cannot be used at all for now (no credit left), whatever it is asked. */
  model_refused: { status: 400, retry: false, details: z.object({ account: z.string() }).optional() },
  model_rate_limited: { status: 429, retry: true, details: pause },
  model_overloaded: { status: 503, retry: true, details: pause },
  model_unreachable: { status: 502, retry: true, details: none },
  model_stream_cut: { status: 502, retry: true, details: none },
  model_bad_output: { status: 502, retry: true, details: none },
  model_too_long: { status: 413, retry: false, details: none },
  limit_reached: { status: 429, retry: false, details: z.object({ limit: z.string() }).optional() },
  stopped: { status: 499, retry: false, details: none },
  protocol_mismatch: { status: 400, retry: false, details: z.object({ server: z.number() }) },
  internal: { status: 500, retry: true, details: z.object({ requestId: z.string() }).optional() },
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof ERRORS;
export const ErrorCode = z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]);
export type ErrorDetails<Code extends ErrorCode> = z.infer<(typeof ERRORS)[Code]["details"]>;

/** An error as it travels: in an HTTP body as `{error: …}`, in a socket message, in an event. `message` is for people. */
export const ErrorBody = z.object({ code: ErrorCode, message: z.string(), details: z.unknown().optional() });
export type ErrorBody = z.infer<typeof ErrorBody>;

/** The one error type that crosses module boundaries. */
export class LatheError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly details: ErrorDetails<Code> | undefined;

  constructor(code: Code, message: string, details?: ErrorDetails<Code>, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "LatheError";
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return ERRORS[this.code].status;
  }

  toBody(): ErrorBody {
    return { code: this.code, message: this.message, ...(this.details === undefined ? {} : { details: this.details }) };
  }

  static fromBody(body: ErrorBody): LatheError {
    const parsed = ERRORS[body.code].details.safeParse(body.details);
    return new LatheError(body.code, body.message, parsed.success ? (parsed.data as never) : undefined);
  }
}

/** Turns anything thrown into a body; what is not a LatheError is a bug and shows nothing of its text. */
export function toErrorBody(error: unknown, requestId?: string): ErrorBody {
  if (error instanceof LatheError) return error.toBody();
  if (error instanceof z.ZodError) return badRequest(error).toBody();
  return {
    code: "internal",
    message: "Something went wrong inside Lathe. The log has the details.",
    ...(requestId === undefined ? {} : { details: { requestId } }),
  };
}

/** A schema's complaint as an error that names each faulty place. */
export function badRequest(error: z.ZodError): LatheError<"bad_request"> {
  const issues = error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
  const words = issues
    .map((issue) => (issue.path === "" ? issue.message : `${issue.path}: ${issue.message}`))
    .join("; ");
  return new LatheError("bad_request", `The request is not valid: ${words}`, { issues });
}
