import { LatheError } from "@lathe/protocol/errors";

const NONCE_BYTES = 12;

/**
 * Encrypts secrets with AES-256-GCM. `place` (whose secret, which name) is bound into each, so that a row copied to
 * another place does not open there.
 */
export interface SecretBox {
  seal(place: string, secret: string): Promise<string>;
  /** Errors: `internal` when it was sealed with another key or for another place, or was changed. */
  open(place: string, sealed: string): Promise<string>;
}

/** `key` is 32 bytes. Sealed text is `v1.` and the base64 of nonce, ciphertext and tag. */
export async function createSecretBox(key: Uint8Array<ArrayBuffer>): Promise<SecretBox> {
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);
  return {
    async seal(place, secret) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const sealed = await crypto.subtle.encrypt(algorithm(nonce, place), imported, new TextEncoder().encode(secret));
      return `v1.${Buffer.concat([nonce, new Uint8Array(sealed)]).toString("base64")}`;
    },
    async open(place, sealed) {
      const bytes = new Uint8Array(Buffer.from(sealed.replace(/^v1\./, ""), "base64"));
      try {
        const plain = await crypto.subtle.decrypt(
          algorithm(bytes.slice(0, NONCE_BYTES), place),
          imported,
          bytes.slice(NONCE_BYTES),
        );
        return new TextDecoder().decode(plain);
      } catch (cause) {
        throw new LatheError(
          "internal",
          "A stored key cannot be opened: the secret key of this server has changed.",
          undefined,
          {
            cause,
          },
        );
      }
    },
  };
}

function algorithm(iv: Uint8Array<ArrayBuffer>, place: string) {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(place) };
}
