import { z } from "zod";

const Frame = z.object({
  id: z.string(),
  parentId: z.string().optional(),
  loaderId: z.string(),
  url: z.string(),
  unreachableUrl: z.string().optional(),
});

const StackTrace = z.object({
  callFrames: z.array(z.object({ url: z.string(), lineNumber: z.number(), columnNumber: z.number() })),
});

/** A value of the page as the browser describes it. */
export const RemoteValue = z.object({
  type: z.string(),
  value: z.unknown().optional(),
  unserializableValue: z.string().optional(),
  description: z.string().optional(),
});
export type RemoteValue = z.infer<typeof RemoteValue>;

/** Those of the browser's events that matter, and of each what matters. Lines and columns count from 0. */
export const DevtoolsEvent = z.discriminatedUnion("method", [
  z.object({ method: z.literal("Page.frameNavigated"), params: z.object({ frame: Frame }) }),
  z.object({ method: z.literal("Page.loadEventFired"), params: z.unknown() }),
  z.object({
    method: z.literal("Page.javascriptDialogOpening"),
    params: z.object({ type: z.string(), message: z.string(), defaultPrompt: z.string().optional() }),
  }),
  z.object({ method: z.literal("Inspector.targetCrashed"), params: z.unknown() }),
  z.object({ method: z.literal("Inspector.detached"), params: z.unknown() }),
  z.object({
    method: z.literal("Runtime.executionContextCreated"),
    params: z.object({
      context: z.object({
        id: z.number(),
        name: z.string(),
        auxData: z.object({ frameId: z.string().optional(), isDefault: z.boolean().optional() }).optional(),
      }),
    }),
  }),
  z.object({
    method: z.literal("Runtime.executionContextDestroyed"),
    params: z.object({ executionContextId: z.number() }),
  }),
  z.object({ method: z.literal("Runtime.executionContextsCleared"), params: z.unknown() }),
  z.object({
    method: z.literal("Runtime.exceptionThrown"),
    params: z.object({
      exceptionDetails: z.object({
        text: z.string(),
        url: z.string().optional(),
        lineNumber: z.number(),
        columnNumber: z.number(),
        exception: RemoteValue.optional(),
        stackTrace: StackTrace.optional(),
      }),
    }),
  }),
  z.object({
    method: z.literal("Runtime.consoleAPICalled"),
    params: z.object({ type: z.string(), args: z.array(RemoteValue), stackTrace: StackTrace.optional() }),
  }),
  z.object({
    method: z.literal("Log.entryAdded"),
    params: z.object({
      entry: z.object({ source: z.string(), level: z.string(), text: z.string(), url: z.string().optional() }),
    }),
  }),
  z.object({
    method: z.literal("Network.requestWillBeSent"),
    params: z.object({
      requestId: z.string(),
      loaderId: z.string(),
      frameId: z.string().optional(),
      type: z.string().optional(),
      request: z.object({ url: z.string() }),
    }),
  }),
  z.object({
    method: z.literal("Network.responseReceived"),
    params: z.object({
      requestId: z.string(),
      type: z.string(),
      response: z.object({ status: z.number(), mimeType: z.string() }),
    }),
  }),
  z.object({ method: z.literal("Network.loadingFinished"), params: z.object({ requestId: z.string() }) }),
  z.object({
    method: z.literal("Network.loadingFailed"),
    params: z.object({ requestId: z.string(), errorText: z.string(), canceled: z.boolean().optional() }),
  }),
  z.object({
    method: z.literal("Fetch.requestPaused"),
    params: z.object({ requestId: z.string(), request: z.object({ url: z.string() }), resourceType: z.string() }),
  }),
]);
export type DevtoolsEvent = z.infer<typeof DevtoolsEvent>;

export type StackTrace = z.infer<typeof StackTrace>;
