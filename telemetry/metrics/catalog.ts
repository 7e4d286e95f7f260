import { ActionStatus, type ActionKind } from "@lathe/protocol/actions";
import { Check } from "@lathe/protocol/check";
import { ErrorCode } from "@lathe/protocol/errors";
import { TurnOutcome } from "@lathe/protocol/events";
import { WorkerState } from "@lathe/protocol/internal";
import { counter, gauge, histogram, type Metric } from "./metric.ts";

/** People may write any name of a model. */
const MODEL = { model: { atMost: 50 } } as const;
/** What a process is; `server` has all roles but the workers, which are processes of their own. */
export const PROCESS_ROLES = ["server", "control", "router", "worker"] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];
const ROLE = { role: PROCESS_ROLES };

/** Seconds. From what a person does not notice to what nobody waits for. */
const QUICK = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const WAITED = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 120, 300];
const LONG = [1, 5, 15, 30, 60, 120, 300, 600, 1_200, 3_600];

/** A new kind of action needs a row here, or it does not compile. */
const ACTION_KINDS = Object.keys({
  "file.write": 0,
  "file.append": 0,
  "file.edit": 0,
  "file.read": 0,
  "file.delete": 0,
  "file.rename": 0,
  "files.list": 0,
  "files.search": 0,
  "command.run": 0,
  "app.status": 0,
  "page.look": 0,
  "page.use": 0,
  unknown: 0,
} satisfies Record<ActionKind, 0>);

/** Kinds of messages that a worker sends to the pages in its arena. */
export const FAN_OUT_KINDS = ["event", "document", "presence", "terminal", "app", "answer"] as const;
/** What a request to the front was for. */
export const HTTP_KINDS = ["studio", "api", "arena", "preview", "internal"] as const;
/** `exited`: it ended without being asked; `silent`: it did not answer any more and was ended. */
export const LOSS_REASONS = ["exited", "silent"] as const;
export const ARENA_STATES = ["starting", ...WorkerState.options, "lost"] as const;

/** Everything that is measured. docs/observability.md is held to this list by a test. */
export const METRICS = {
  // Turns, as the worker's log of events tells them.
  turns: counter("lathe_turns_total", "Turns that ended.", { outcome: TurnOutcome.options, ...MODEL }),
  turnSeconds: histogram(
    "lathe_turn_seconds",
    "Time from a turn's start to its end.",
    { outcome: TurnOutcome.options },
    LONG,
  ),
  queueSeconds: histogram("lathe_prompt_wait_seconds", "Time that a prompt waited for its turn.", {}, WAITED),
  steps: counter("lathe_steps_total", "Steps begun: calls of the model by the agent.", MODEL),
  abandonedSteps: counter("lathe_steps_abandoned_total", "Steps whose stream broke and that were asked again.", MODEL),
  stepSeconds: histogram("lathe_step_seconds", "Time of a step, its actions included.", MODEL, WAITED),
  actions: counter("lathe_actions_total", "Actions of the agent that ended.", {
    kind: ACTION_KINDS,
    status: ActionStatus.options,
  }),
  commandSeconds: histogram(
    "lathe_command_seconds",
    "Time of the agent's commands.",
    { status: ActionStatus.options },
    WAITED,
  ),
  checks: counter("lathe_checks_total", "Looks at the app after a turn.", {
    name: Check.shape.name.options,
    status: Check.shape.status.options,
  }),
  checkSeconds: histogram(
    "lathe_check_seconds",
    "Time of a look at the app.",
    { name: Check.shape.name.options },
    WAITED,
  ),
  previewSeconds: histogram(
    "lathe_preview_update_seconds",
    "Time from a file written by the agent to a page that reports to be updated.",
    {},
    QUICK,
  ),

  // The arena.
  sandboxStarts: counter("lathe_sandbox_starts_total", "Sandboxes started.", { result: ["ready", "failed"] }),
  sandboxStartSeconds: histogram("lathe_sandbox_start_seconds", "Time until a sandbox was up.", {}, QUICK),
  eventLagSeconds: histogram(
    "lathe_event_lag_seconds",
    "Time from an event made to its acknowledgement by control.",
    {},
    QUICK,
  ),
  fanOut: counter("lathe_fanout_messages_total", "Messages sent by workers to pages.", { kind: FAN_OUT_KINDS }),

  // Models, as control's gateway sees them.
  modelCalls: counter("lathe_model_calls_total", "Calls of providers' models that ended.", {
    ...MODEL,
    result: ["finished", "failed", "aborted"],
  }),
  modelErrors: counter("lathe_model_errors_total", "Calls of models that failed, by the error's code.", {
    code: ErrorCode.options,
  }),
  modelFirstPartSeconds: histogram(
    "lathe_model_first_part_seconds",
    "Time from a model's call to the first part of its answer.",
    MODEL,
    WAITED,
  ),
  modelCallSeconds: histogram("lathe_model_call_seconds", "Time of a whole call of a model.", MODEL, WAITED),
  tokens: counter("lathe_tokens_total", "Tokens as providers count them; cached ones are part of the input.", {
    kind: ["input", "cached", "output"],
    ...MODEL,
  }),

  // The fleet.
  arenas: gauge("lathe_arenas", "Arenas by state.", { state: ARENA_STATES }),
  arenaMemory: gauge("lathe_arena_memory_bytes", "Memory of an open arena: its worker and all in its sandbox (PSS).", {
    project: { atMost: 1_000 },
  }),
  people: gauge("lathe_people", "Pages that are in an arena.", {}),
  waitingEvents: gauge("lathe_events_waiting", "Events that control has not acknowledged.", {}),
  heartbeatAge: gauge("lathe_heartbeat_age_seconds", "Age of the oldest newest heartbeat among the workers.", {}),
  warmTakes: counter("lathe_warm_pool_takes_total", "New projects by whether a warm worker waited for them.", {
    result: ["hit", "miss"],
  }),
  workerStarts: counter("lathe_worker_starts_total", "Workers started.", { result: ["ready", "failed"] }),
  workerStartSeconds: histogram("lathe_worker_start_seconds", "Time until a worker was ready.", {}, WAITED),
  workerLosses: counter("lathe_worker_losses_total", "Workers that ended without being asked, or did not answer.", {
    reason: LOSS_REASONS,
  }),
  httpRequests: counter("lathe_http_requests_total", "Requests to the front by kind and class of the status.", {
    kind: HTTP_KINDS,
    status: ["1xx", "2xx", "3xx", "4xx", "5xx"],
  }),

  // Processes and the telemetry itself.
  cpuSeconds: counter("lathe_process_cpu_seconds_total", "CPU time used.", ROLE),
  residentMemory: gauge("lathe_process_resident_memory_bytes", "Resident memory.", ROLE),
  loopLagSeconds: histogram("lathe_event_loop_lag_seconds", "How late a timer was, sampled.", ROLE, QUICK),
  spans: counter("lathe_spans_total", "Spans by what became of them.", { result: ["exported", "dropped", "failed"] }),
  rejectedReports: counter("lathe_metric_reports_rejected_total", "Workers' metrics that could not be read.", {}),
  build: gauge("lathe_build_info", "1, with the server's version.", { version: { atMost: 1 } }),
} as const;

export const METRIC_BY_NAME: ReadonlyMap<string, Metric> = new Map(
  Object.values<Metric>(METRICS).map((metric) => [metric.name, metric]),
);
