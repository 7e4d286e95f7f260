import type { ProjectId } from "@lathe/protocol/ids";
import type { PhoneLink, PhoneShare as PhoneShareState, SetPhoneShare } from "@lathe/protocol/phone";
import type { PreviewAddress } from "@lathe/protocol/preview";
import type { AppSight } from "../arenas/router.ts";
import type { PhoneDoor } from "../http-front/phone-door.ts";
import { describeUnavailable, type PreviewTarget } from "../http-front/preview-target.ts";
import { SdkFinder } from "./find-sdk.ts";
import { listLanAddresses, type ReadInterfaces } from "./lan-addresses.ts";
import { candidatePorts, type PortRange } from "./phone-ports.ts";
import { PhoneShare } from "./phone-share.ts";
import { isSameToken } from "./phone-token.ts";
import { type FindShip, SHIP_PATH } from "./plan-ship.ts";
import { type ListenForPhones, type ListenPlace, ShareListeners } from "./share-listeners.ts";

export interface PhoneSharesOptions {
  ports: PortRange;
  /** The address or name by which phones reach this machine, when that is not to be seen from its network interfaces. */
  address: string | null;
  /** Shared projects are at `<token>.<domain>` too: names for which TLS ends in front of this server. */
  domain: string | null;
  readInterfaces: ReadInterfaces;
  listen: ListenForPhones;
  findApp(projectId: ProjectId): AppSight | null;
  resolvePreview(address: PreviewAddress): PreviewTarget | Promise<PreviewTarget>;
  findShip: FindShip;
}

interface Shared {
  share: PhoneShare;
  /** Where the app was when it was switched on; undefined when nobody could say. */
  appPort: number | undefined;
  listeners: ShareListeners;
}

/** Stands for the app's port while there is none: what is told of it then is how the app stands. */
const NO_PORT = 1;

type Problem = NonNullable<PhoneShareState["problem"]>;

const NO_NETWORK =
  "No phone can reach this machine: it is in no local network. Connect it to Wi-Fi or by cable. In a container or in WSL, set LATHE_PHONE_ADDRESS to the address by which phones reach the machine.";

/** Which projects are switched on for phones, and the listeners by which these come in. Nothing listens before that. */
export class PhoneShares {
  readonly #options: PhoneSharesOptions;
  readonly #shared = new Map<ProjectId, Shared>();
  readonly #sdks = new SdkFinder();
  /** What was found last, for as long as an app is starting again. */
  readonly #lastSdks = new Map<ProjectId, number | null>();

  constructor(options: PhoneSharesOptions) {
    this.#options = options;
  }

  /** Switches a project on or off. Whoever came with an earlier token has to come anew. */
  async set(projectId: ProjectId, { isOn, port }: SetPhoneShare): Promise<PhoneShareState> {
    if (!isOn) this.end(projectId);
    else this.#switchOn(projectId, port);
    return this.describe(projectId, port);
  }

  /** How it stands now; the machine's addresses are looked at anew. `port` is where the app is thought to listen, if anywhere. */
  async describe(projectId: ProjectId, port: number | undefined): Promise<PhoneShareState> {
    const sdk = await this.#findSdk(projectId, port);
    const shared = this.#shared.get(projectId);
    if (shared === undefined) return { isOn: false, port: null, links: [], devices: [], problem: null, sdk };
    const { share, listeners } = shared;
    const places = this.#listPlaces();
    const open = listeners.listenOn(places, candidatePorts(projectId, this.#options.ports));
    const links = [...this.#linkPublic(share, sdk), ...linkPlaces(open, listeners.port, share, sdk)];
    const problem = this.#findProblem(links, places) ?? this.#findAppProblem(projectId);
    return { isOn: true, port: listeners.port, links, devices: share.listDevices(Date.now()), problem, sdk };
  }

  /** Switches a project off; its connections end at once. */
  end(projectId: ProjectId): void {
    const shared = this.#shared.get(projectId);
    this.#shared.delete(projectId);
    shared?.listeners.close();
    shared?.share.close();
  }

  /** As `end`, for a project that is deleted. */
  forget(projectId: ProjectId): void {
    this.end(projectId);
    this.#lastSdks.delete(projectId);
  }

  /** The project that is shared under this public host name. */
  findPublic(hostname: string): PhoneDoor | null {
    const suffix = `.${this.#options.domain ?? ""}`;
    if (this.#options.domain === null || !hostname.endsWith(suffix)) return null;
    const token = hostname.slice(0, -suffix.length);
    for (const { share } of this.#shared.values()) if (isSameToken(token, share.token)) return share;
    return null;
  }

  close(): void {
    for (const projectId of [...this.#shared.keys()]) this.end(projectId);
    this.#sdks.close();
  }

  #switchOn(projectId: ProjectId, appPort: number | undefined): void {
    const known = this.#shared.get(projectId);
    if (known !== undefined) {
      known.appPort = appPort ?? known.appPort;
      return;
    }
    const share = new PhoneShare(projectId, {
      findPort: () => this.#findPort(projectId, shared.appPort),
      findShip: this.#options.findShip,
    });
    const listeners = new ShareListeners((where) => this.#options.listen({ ...where, door: share }));
    const shared: Shared = { share, appPort, listeners };
    this.#shared.set(projectId, shared);
  }

  /** An app may come up at another port than before. */
  #findPort(projectId: ProjectId, asked: number | undefined): number {
    const sight = this.#options.findApp(projectId);
    if (sight?.app.phase !== "ready") return asked ?? NO_PORT;
    const isThere = asked !== undefined && sight.ports.some(({ port }) => port === asked);
    return isThere ? asked : sight.app.port;
  }

  async #findSdk(projectId: ProjectId, asked: number | undefined): Promise<number | null> {
    const shared = this.#shared.get(projectId);
    const sight = this.#options.findApp(projectId);
    if (sight?.app.phase !== "ready") return this.#lastSdks.get(projectId) ?? null;
    const port = this.#findPort(projectId, shared?.appPort ?? asked);
    const target = await this.#options.resolvePreview({ port, projectId });
    const sdk = await this.#sdks.find(sight.start, { target, port });
    if (sdk !== undefined) this.#lastSdks.set(projectId, sdk);
    return sdk ?? this.#lastSdks.get(projectId) ?? null;
  }

  #listPlaces(): ListenPlace[] {
    const { address, readInterfaces } = this.#options;
    const interfaces = readInterfaces();
    if (address === null) {
      return listLanAddresses(interfaces).map((place) => ({ ...place, hostname: place.address }));
    }
    const isOwn = Object.values(interfaces).some((all) => all?.some((own) => own.address === address));
    return [{ address, network: "Named in LATHE_PHONE_ADDRESS", hostname: isOwn ? address : "0.0.0.0" }];
  }

  #linkPublic({ token }: PhoneShare, sdk: number | null): PhoneLink[] {
    const { domain } = this.#options;
    if (domain === null) return [];
    const host = `${token}.${domain}`;
    const app = sdk === null ? null : `exps://${host}`;
    const origin = `https://${host}`;
    return [{ host, network: "Public address", web: `${origin}/`, app, ship: origin + SHIP_PATH }];
  }

  #findProblem(links: readonly PhoneLink[], places: readonly ListenPlace[]): Problem | null {
    if (links.length > 0) return null;
    if (places.length === 0) return { code: "no_network", message: NO_NETWORK };
    const { first, last } = this.#options.ports;
    const taken = first === last ? `Port ${first} is taken` : `All ports from ${first} to ${last} are taken`;
    const message = `${taken} on this machine. End a program that has one, or name others in LATHE_PHONE_PORTS.`;
    return { code: "port_taken", message };
  }

  #findAppProblem(projectId: ProjectId): Problem | null {
    const { app } = this.#options.findApp(projectId) ?? {};
    if (app?.phase === "ready") return null;
    const { title, text } = describeUnavailable(app ?? { phase: "closed" });
    return { code: "app_not_running", message: `${title}. ${text}` };
  }
}

function linkPlaces(
  places: readonly ListenPlace[],
  port: number | null,
  { token }: PhoneShare,
  sdk: number | null,
): PhoneLink[] {
  if (port === null) return [];
  return places.map(({ address, network }) => ({
    host: address,
    network,
    web: `http://${address}:${port}/?lathe=${token}`,
    app: sdk === null ? null : `exp://${address}:${port}/lathe/${token}`,
    ship: `http://${address}:${port}${SHIP_PATH}${token}/`,
  }));
}
