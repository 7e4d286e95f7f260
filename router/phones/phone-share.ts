import type { ProjectId } from "@lathe/protocol/ids";
import type { PhoneDevice } from "@lathe/protocol/phone";
import type { PreviewAddress, PreviewReport } from "@lathe/protocol/preview";
import { isIP } from "node:net";
import type { RequestPlan, RoutedRequest } from "../http-front/client-connection.ts";
import { isWebSocketUpgrade } from "../http-front/forwarded-head.ts";
import { firstValue } from "../http-front/header-lines.ts";
import { isLathePath } from "../http-front/lathe-paths.ts";
import type { PhoneDoor } from "../http-front/phone-door.ts";
import { planPreview, type PreviewPlanOptions } from "../http-front/plan-preview.ts";
import { RateLimit } from "../http-front/rate-limit.ts";
import type { TunnelWatch } from "../http-front/tunnel-watch.ts";
import { ClientFrames } from "./client-frames.ts";
import { LATHE_COOKIES, PhoneAccess } from "./phone-access.ts";
import { refusePhone } from "./phone-answers.ts";
import { PhoneDevices } from "./phone-devices.ts";
import { takeToken } from "./phone-token.ts";
import { answerManifest } from "./plan-manifest.ts";
import { type FindShip, isShipRequest, planShip } from "./plan-ship.ts";
import { readPhoneMessage } from "./read-phone-log.ts";
import { describeVisitor, isManifestRequest, type Visitor } from "./visitor.ts";

/** Sockets whose frames are read on the way, and so may not be compressed. */
const READ_SOCKET = /^\/hot(?:\?|$)/;
const NOT_COMPRESSED = "sec-websocket-extensions";

export interface PhoneShareParts {
  /** Where the app listens inside its sandbox, now. */
  findPort(): number;
  findShip: FindShip;
}

/** A project that is switched on for phones: one token, who came with it, and the way of their requests to the app. */
export class PhoneShare implements PhoneDoor {
  readonly projectId: ProjectId;
  readonly #access: PhoneAccess;
  readonly #devices = new PhoneDevices();
  readonly #parts: PhoneShareParts;
  readonly #ending = new AbortController();
  readonly #errors = new RateLimit({ burst: 30, perSecond: 5 });
  readonly #notes = new RateLimit({ burst: 10, perSecond: 1 });

  constructor(projectId: ProjectId, parts: PhoneShareParts) {
    this.projectId = projectId;
    this.#parts = parts;
    this.#access = new PhoneAccess(projectId);
  }

  get token(): string {
    return this.#access.token;
  }

  /** The devices that are there now, in milliseconds since the epoch. */
  listDevices(now: number): PhoneDevice[] {
    return this.#devices.list(now);
  }

  /** Ends all connections by which somebody uses the app. */
  close(): void {
    this.#ending.abort();
  }

  plan(
    asked: RoutedRequest,
    way: { host: string; isPublic: boolean },
    previews: PreviewPlanOptions,
  ): RequestPlan | Promise<RequestPlan> {
    const { head } = asked;
    const { host, isPublic } = way;
    const { token: given, target } = takeToken(asked.target);
    const isShip = isShipRequest(asked, target);
    const { signal } = this.#ending;
    if (!isPublic) {
      const now = performance.now();
      this.#access.sweep(now);
      const admission = this.#access.admit({ head, host, target, given, address: asked.peerAddress }, now);
      if (admission.verdict !== "admitted" && admission.verdict !== "cookie")
        return { answer: refusePhone(head, admission.verdict) };
      // A download may be handed to a program that has no cookies: it is answered as it was asked for.
      if (admission.verdict === "cookie" && !isShip)
        return { answer: { status: 302, headers: { Location: target, "Set-Cookie": admission.cookie } } };
    }
    const request = { ...asked, target };
    if (isShip) {
      const planning = planShip(request, (shipId) => this.#parts.findShip(this.projectId, shipId));
      return planning.then((plan) => watched(plan, signal));
    }
    const visitor = describeVisitor(head, target, isPublic ? forwardedFor(asked) : asked.peerAddress);
    const device = isLathePath(target) ? null : this.#devices.see(visitor, Date.now());
    const address = { port: this.#parts.findPort(), projectId: this.projectId };
    if (isManifestRequest(head, target)) return this.#planManifest(request, address, way, previews);
    const plan = this.#planApp(request, address, visitor, previews);
    const tunnel =
      device === null || !isWebSocketUpgrade(head)
        ? undefined
        : this.#watchSocket(target, visitor, device, (report) => previews.onReport(address, report));
    return plan instanceof Promise ? plan.then((it) => watched(it, signal, tunnel)) : watched(plan, signal, tunnel);
  }

  async #planManifest(
    request: RoutedRequest,
    address: PreviewAddress,
    { host, isPublic }: { host: string; isPublic: boolean },
    previews: PreviewPlanOptions,
  ): Promise<RequestPlan> {
    const place = { appPort: address.port, target: await previews.resolvePreview(address) };
    const token = isPublic ? null : this.token;
    return { answer: await answerManifest(request, place, { host, isSecure: isPublic, token }) };
  }

  #planApp(
    request: RoutedRequest,
    address: PreviewAddress,
    visitor: Visitor,
    previews: PreviewPlanOptions,
  ): RequestPlan | Promise<RequestPlan> {
    const { head } = request;
    const headers = READ_SOCKET.test(request.target)
      ? head.headers.filter(({ lower }) => lower !== NOT_COMPRESSED)
      : head.headers;
    return planPreview({ ...request, head: { ...head, headers } }, address, {
      ...previews,
      privateCookies: [LATHE_COOKIES],
      onReport: (from, report) => {
        const device = this.#devices.see(visitor, Date.now());
        previews.onReport(from, { ...report, device: device?.name ?? visitor.address });
      },
    });
  }

  /** Keeps the device among those that are there, and reads what its app prints. */
  #watchSocket(
    target: string,
    visitor: Visitor,
    device: PhoneDevice,
    report: (report: PreviewReport) => void,
  ): TunnelWatch {
    let current = device;
    let leave = (): void => {};
    const frames = new ClientFrames((text) => {
      const message = readPhoneMessage(text);
      if (message === null) return;
      if (message.type === "log") return this.#tell(message.report, current, report);
      const told = this.#devices.see({ ...visitor, platform: message.platform }, Date.now());
      if (told === null || told.id === current.id) return;
      leave();
      current = told;
      leave = this.#devices.hold(current);
    });
    // A browser's pages report by the preview's script, and would say everything twice.
    const isRead = READ_SOCKET.test(target) && visitor.platform !== "web";
    return {
      opened: () => void (leave = this.#devices.hold(current)),
      sent: (bytes) => isRead && frames.feed(bytes),
      closed: () => leave(),
    };
  }

  #tell(report: PreviewReport, device: PhoneDevice, deliver: (report: PreviewReport) => void): void {
    const limit = report.level === "info" ? this.#notes : this.#errors;
    if (!limit.allow(device.id, performance.now())) return;
    // Stack traces hold the bundle's address, and that the token.
    deliver({ ...report, message: report.message.replaceAll(this.token, "…"), device: device.name });
  }
}

function watched(plan: RequestPlan, endsWith: AbortSignal, tunnel?: TunnelWatch): RequestPlan {
  return "forward" in plan ? { forward: { ...plan.forward, endsWith, tunnel } } : plan;
}

/** The last address is what the reverse proxy itself has seen; it serves as a name only, never to let somebody in. */
function forwardedFor({ head, peerAddress }: RoutedRequest): string {
  const last = (firstValue(head.headers, "x-forwarded-for") ?? "").split(",").at(-1)?.trim() ?? "";
  return isIP(last) === 0 ? peerAddress : last;
}
