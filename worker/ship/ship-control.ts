import type { ApkSigner } from "@lathe/apk/signing/apk-signer";
import type { ShipId } from "@lathe/protocol/ids";
import { type NewShip, ReservedShip, Ship, ShipOptions, Signature, SigningCertificate } from "@lathe/protocol/ship";
import type { ControlClient } from "../control-client.ts";
import type { ShipControl } from "./ship-version.ts";

/** How long control may take for one signature. */
const SIGN_TIMEOUT_MS = 10_000;

/** What shipping asks of control, as protocol/ship.ts says. The signing key stays there. */
export function shipControl(control: ControlClient): ShipControl {
  const ask = async (method: string, path: string, body: unknown, signal: AbortSignal): Promise<unknown> =>
    (await control.request(path, { method, body: JSON.stringify(body) }, signal)).json();
  return {
    async readShipOptions(signal) {
      return ShipOptions.parse(await (await control.request("/internal/ships/options", {}, signal)).json());
    },
    async reserveShip(ship: NewShip, signal) {
      return ReservedShip.parse(await ask("POST", "/internal/ships", ship, signal));
    },
    async putShip(shipId: ShipId, file, signal) {
      const response = await control.request(
        `/internal/ships/${shipId}/file`,
        { method: "PUT", body: Uint8Array.from(file), headers: { "content-type": "application/octet-stream" } },
        signal,
      );
      return Ship.parse(await response.json());
    },
    async dropShip(shipId, signal) {
      await control.request(`/internal/ships/${shipId}`, { method: "DELETE" }, signal);
    },
    async readImage(attachment, signal) {
      return (await control.readAttachment(attachment, signal)).content;
    },
    async openSigner(name, signal): Promise<ApkSigner> {
      const answer = SigningCertificate.parse(await ask("POST", "/internal/project/signing-key", { name }, signal));
      return {
        certificate: Uint8Array.fromBase64(answer.certificate),
        async sign(data) {
          const either = AbortSignal.any([signal, AbortSignal.timeout(SIGN_TIMEOUT_MS)]);
          const request = { data: data.toBase64() };
          const { signature } = Signature.parse(await ask("POST", "/internal/project/signature", request, either));
          return Uint8Array.fromBase64(signature);
        },
      };
    },
  };
}
