import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readEnvironment } from "./environment.ts";

const Address = z.object({ socket: z.string(), origin: z.url() });
const Answer = z.object({ token: z.string() });

/** A new address with a one-time token, from the server that runs on this data folder. */
export async function createLoginAddress(env: Record<string, string | undefined>): Promise<string> {
  const { dataDirectory } = readEnvironment(env);
  try {
    const address = Address.parse(JSON.parse(readFileSync(join(dataDirectory, "control.json"), "utf8")));
    const secret = readFileSync(join(dataDirectory, "join.secret"), "utf8").trim();
    const response = await fetch("http://control/login-token", {
      method: "POST",
      unix: address.socket,
      headers: { authorization: `Bearer ${secret}` },
    });
    const { token } = Answer.parse(await response.json());
    return `${address.origin}/?token=${token}`;
  } catch (cause) {
    throw new Error(`No server runs on ${dataDirectory}. Start one with: ./lathe up`, { cause });
  }
}
