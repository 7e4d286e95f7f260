import type { PreviewAddress, PreviewReport } from "@lathe/protocol/preview";
import type { AnsweredKind } from "./answered-kind.ts";
import {
  ClientConnection,
  type ConnectionContext,
  type ConnectionLimits,
  type RequestPlan,
  type RoutedRequest,
} from "./client-connection.ts";
import type { NoticedChange } from "./lathe-paths.ts";
import type { PhoneDoor } from "./phone-door.ts";
import { planPreview, type PreviewPlanOptions } from "./plan-preview.ts";
import { planStudio, type StudioDetour, type StudioRequest } from "./plan-studio.ts";
import { bundlePreviewScript } from "./preview-script.ts";
import type { PreviewPresence } from "./preview-presence.ts";
import type { PreviewTarget } from "./preview-target.ts";
import { RateLimit } from "./rate-limit.ts";
import { normaliseHost, type RouteTable } from "./request-route.ts";
import type { Upstream } from "./upstream-link.ts";

export interface FrontOptions {
  hostname: string;
  /** 0: one that is free. */
  port: number;
  /** The `host:port` values by which browsers address the studio, given the port that is listened on. */
  studioHosts(port: number): readonly string[];
  /** The server of studio and API. It is told the client's address in X-Forwarded-For, which no client can forge here. */
  studio: Upstream;
  previewDomain: string;
  /** Where an app is. An answer that is there at once saves the request a turn. */
  resolvePreview(address: PreviewAddress): PreviewTarget | Promise<PreviewTarget>;
  /** Takes some of the studio's requests elsewhere (the arenas' to their workers); null leaves a request to the studio. */
  detour?(request: StudioRequest): Promise<StudioDetour> | null;
  onReport(address: PreviewAddress, report: PreviewReport): void;
  listChanges(address: PreviewAddress): readonly NoticedChange[];
  /** The shared project with this public host name (without port). */
  findPhones?(hostname: string): PhoneDoor | null;
  /** Where requests to apps are counted. */
  presence: PreviewPresence;
  /** Beginnings of the names of cookies that no app may see: those of the studio's session. */
  privateCookies: readonly string[];
  /** Told of every answer, for metrics. */
  onAnswered?(kind: AnsweredKind, status: number): void;
  onBug(error: unknown): void;
  limits?: Partial<ConnectionLimits>;
}

/** A listener for the phones of one shared project, on an address of the local network. */
export interface PhoneListen {
  /** What is listened on. */
  hostname: string;
  port: number;
  /** The host by which phones address it, without port: the only one that is answered. */
  host: string;
  door: PhoneDoor;
}

/** The server's TCP listener, and those of previews and shared projects with a port of their own. */
export interface Front {
  readonly port: number;
  /** A listener on loopback for one preview, by which it is reached where its name does not resolve. */
  openPreviewPort(address: PreviewAddress): Promise<{ port: number }>;
  /** Throws the system's error when the address cannot be had. `close` ends its connections as well. */
  listenForPhones(where: PhoneListen): { port: number; close(): void };
  close(): void;
}

const LIMITS: ConnectionLimits = {
  maxHeadBytes: 64 * 1024,
  maxHeaders: 128,
  headTimeoutMs: 15_000,
  keepAliveMs: 75_000,
};
interface Clients {
  maxConnections: number;
  /** After which silence it is asked whether the other machine is still there; null: never. */
  probeAfterMs: number | null;
}
const PEOPLE_HERE: Clients = { maxConnections: 4_096, probeAfterMs: null };
/**
 * Of one shared project on one address. What comes there must not take the studio's connections away, and who leaves the
 * network does not say so.
 */
const PHONES: Clients = { maxConnections: 256, probeAfterMs: 30_000 };
const SWEEP_MS = 1_000;

/** A listener with its open connections. */
interface OpenListener {
  listener: Bun.TCPSocketListener<ClientConnection>;
  connections: Set<ClientConnection>;
}

/** Listens. Rejects with the system's error when the address cannot be had. */
export async function openFront(options: FrontOptions): Promise<Front> {
  const opened = new Set<OpenListener>();
  const previewPorts = new Map<string, number>();
  const reportLimit = new RateLimit({ burst: 30, perSecond: 5 });
  const table: RouteTable = {
    studioHosts: new Set(),
    previewDomain: options.previewDomain.toLowerCase(),
    findPhones: (hostname) => options.findPhones?.(hostname) ?? null,
  };
  const main = listen(options.hostname, options.port, table).listener;
  const studioHosts = options.studioHosts(main.port).map((host) => normaliseHost(host) ?? host);
  const script = await bundlePreviewScript(studioHosts).catch((error: unknown) => {
    main.stop(true);
    throw error;
  });
  const plans: PreviewPlanOptions = {
    script,
    reportLimit,
    privateCookies: options.privateCookies,
    resolvePreview: (address) => options.resolvePreview(address),
    onReport: (address, report) => options.onReport(address, report),
    listChanges: (address) => options.listChanges(address),
  };
  table.studioHosts = new Set(studioHosts);
  const timer = setInterval(sweep, SWEEP_MS);

  return {
    port: main.port,
    async openPreviewPort(address) {
      const key = `${address.port}:${address.projectId}`;
      const known = previewPorts.get(key);
      if (known !== undefined) return { port: known };
      const pinned: RouteTable["pinned"] = { address, hosts: new Set() };
      const { listener } = listen("127.0.0.1", 0, { ...table, pinned });
      pinned.hosts = new Set([`127.0.0.1:${listener.port}`, `localhost:${listener.port}`]);
      previewPorts.set(key, listener.port);
      return { port: listener.port };
    },
    listenForPhones({ hostname, port, host, door }) {
      const phones: RouteTable["phones"] = { door, hosts: new Set() };
      const entry = listen(hostname, port, { ...table, phones }, PHONES);
      const { port: bound } = entry.listener;
      phones.hosts = new Set([normaliseHost(`${host}:${bound}`) ?? host]);
      return { port: bound, close: () => end(entry) };
    },
    close() {
      clearInterval(timer);
      for (const entry of opened) end(entry);
    },
  };

  function end(entry: OpenListener): void {
    opened.delete(entry);
    entry.listener.stop(true);
    for (const connection of entry.connections) connection.close();
    entry.connections.clear();
  }

  function listen(hostname: string, port: number, routes: RouteTable, clients: Clients = PEOPLE_HERE): OpenListener {
    const connections = new Set<ClientConnection>();
    const context: ConnectionContext = {
      table: routes,
      limits: { ...LIMITS, ...options.limits },
      plan,
      presence: options.presence,
      answered: (kind, status) => options.onAnswered?.(kind, status),
      reportBug: options.onBug,
    };
    const listener = Bun.listen<ClientConnection>({
      hostname,
      port,
      socket: {
        open(socket) {
          if (connections.size >= clients.maxConnections) {
            socket.terminate();
            return;
          }
          if (clients.probeAfterMs !== null) socket.setKeepAlive(true, clients.probeAfterMs);
          socket.data = new ClientConnection(socket, socket.remoteAddress, context);
          connections.add(socket.data);
        },
        data: (socket, bytes) => socket.data.received(bytes),
        drain: (socket) => socket.data.drained(),
        close: (socket) => forget(connections, socket.data),
        error: (socket, error) => {
          // Errors of the system have a code; what has none was thrown in here.
          if (!("code" in error)) options.onBug(error);
          socket.terminate();
          forget(connections, socket.data);
        },
      },
    });
    const entry = { listener, connections };
    opened.add(entry);
    return entry;
  }

  /** A connection above the limit never got an object of its own. */
  function forget(connections: Set<ClientConnection>, connection: ClientConnection | undefined): void {
    if (connection === undefined) return;
    connections.delete(connection);
    connection.closed();
  }

  function plan(request: RoutedRequest): RequestPlan | Promise<RequestPlan> {
    const { route } = request;
    switch (route.kind) {
      case "studio":
        return planStudio(request, options);
      case "preview":
        return planPreview(request, route.address, plans);
      case "phone":
        return route.door.plan(request, route, plans);
    }
  }

  function sweep(): void {
    const now = performance.now();
    for (const { connections } of opened) for (const connection of connections) connection.sweep(now);
    reportLimit.sweep(now);
    options.presence.sweep(Date.now());
  }
}
