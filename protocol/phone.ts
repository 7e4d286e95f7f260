import { z } from "zod";

/**
 * `GET /api/projects/:id/arena/phone?port=N` → PhoneShare; `PUT` with SetPhoneShare → PhoneShare. `port` is where the app
 * listens inside its sandbox; left out where nobody can say, as when the app does not run and only a file is to be
 * downloaded. Answered by the router, to the project's owner alone. What is switched on ends with the server, or when it
 * is switched off.
 */
export const SetPhoneShare = z.object({ isOn: z.boolean(), port: z.number().int().min(1).max(65_535).optional() });
export type SetPhoneShare = z.infer<typeof SetPhoneShare>;

/** One way to the app: an address of this machine in a network, or its public host. Never a loopback address. */
export const PhoneLink = z.object({
  /** `192.168.1.20`, or a host name. */
  host: z.string(),
  /** For people: "Wi-Fi or cable (eth0)", "Public address". */
  network: z.string(),
  /** For the phone's browser, with its token: `http://192.168.1.20:4811/?lathe=…`. */
  web: z.string(),
  /** For Expo Go, with its token: `exp://192.168.1.20:4811/lathe/…`; `exps://` behind a public host. Null: no Expo project. */
  app: z.string().nullable(),
  /**
   * With a ship's id behind it, the download of what was shipped of this project, for the phone's browser, with its
   * token: `http://192.168.1.20:4811/__lathe/ship/<token>/`. The app does not need to run for it.
   */
  ship: z.string(),
});
export type PhoneLink = z.infer<typeof PhoneLink>;

/** A device that has the app open now. */
export const PhoneDevice = z.object({
  /** Same for all its connections. */
  id: z.string(),
  /** "Android phone, 192.168.1.23", as reports name it. */
  name: z.string().max(80),
  platform: z.enum(["android", "ios", "web"]),
  /** Milliseconds since the epoch. */
  since: z.number().int(),
});
export type PhoneDevice = z.infer<typeof PhoneDevice>;

export const PhoneShare = z.object({
  isOn: z.boolean(),
  /** The TCP port that is listened on for this project; null while it is off. */
  port: z.number().int().nullable(),
  links: z.array(PhoneLink),
  devices: z.array(PhoneDevice),
  /**
   * Why phones cannot reach it though it is (or was to be) on, in words with what to do; null: nothing is wrong. With
   * `app_not_running` the links to what was shipped work all the same.
   */
  problem: z.object({ code: z.enum(["no_network", "port_taken", "app_not_running"]), message: z.string() }).nullable(),
  /** Which Expo Go the project needs: `57`. Null: no Expo project. */
  sdk: z.number().int().nullable(),
});
export type PhoneShare = z.infer<typeof PhoneShare>;
