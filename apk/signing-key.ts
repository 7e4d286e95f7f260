import { LatheError } from "@lathe/protocol/errors";
import { createHash, createPrivateKey, generateKeyPair, randomBytes, sign } from "node:crypto";
import { promisify } from "node:util";
import forge from "node-forge";
import type { ApkSigner } from "./signing/apk-signer.ts";
import { readRsaCertificate } from "./signing/signing-block.ts";

export type { ApkSigner };

/** Whoever has it can publish updates of the app; whoever loses it cannot. */
export interface SigningKey {
  /** PKCS #8 in DER, not encrypted. */
  privateKey: Uint8Array;
  /** X.509 in DER, signed with the key itself. */
  certificate: Uint8Array;
}

/** What Android Studio makes, and what each Android signs and checks quickly. Google Play asks for 2048 or more. */
const KEY_BITS = 2048;
/** developer.android.com/studio/publish/app-signing: 25 years or more, and at Google Play beyond 22 October 2033. */
const VALIDITY_YEARS = 30;
/** An upper bound of X.520 for a name. */
const MAX_NAME = 64;

/** A new RSA key with its certificate; `name` is the app's or its maker's and can be anything. */
export async function createSigningKey(name: string, options: { now?: Date } = {}): Promise<SigningKey> {
  const pair = await promisify(generateKeyPair)("rsa", { modulusLength: KEY_BITS });
  const privateKey = pair.privateKey.export({ type: "pkcs8", format: "der" });
  const from = new Date(Math.floor((options.now ?? new Date()).getTime() / 1000) * 1000);
  const until = new Date(from);
  until.setUTCFullYear(from.getUTCFullYear() + VALIDITY_YEARS);

  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(pair.publicKey.export({ type: "spki", format: "pem" }));
  // Positive and not zero, at most 20 bytes (RFC 5280, 4.1.2.2).
  certificate.serialNumber = `01${randomBytes(15).toString("hex")}`;
  certificate.validity.notBefore = from;
  certificate.validity.notAfter = until;
  // forge takes a type of string here; its types say a class. Without it, names outside of ASCII are garbled.
  const utf8: number = forge.asn1.Type.UTF8;
  const subject = [{ name: "commonName", value: toCommonName(name), valueTagClass: utf8 }];
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.sign(toForgeKey(privateKey), forge.md.sha256.create());
  return { privateKey, certificate: toBytes(forge.asn1.toDer(forge.pki.certificateToAsn1(certificate))) };
}

/** Signs in this process. `bad_request` when the two parts of the key do not fit. */
export function keySigner(key: SigningKey): ApkSigner {
  const privateKey = checkSigningKey(key);
  return {
    certificate: key.certificate,
    async sign(data) {
      return sign("sha256", data, privateKey);
    },
  };
}

/** The private key, once it is an RSA key of 2048 bits or more and the certificate is of it; else `bad_request`. */
export function checkSigningKey(key: SigningKey): ReturnType<typeof createPrivateKey> {
  let privateKey: ReturnType<typeof createPrivateKey>;
  try {
    privateKey = createPrivateKey({ key: Buffer.from(key.privateKey), format: "der", type: "pkcs8" });
  } catch (error) {
    throw new LatheError("bad_request", "The private key cannot be read.", undefined, { cause: error });
  }
  const certificate = readRsaCertificate(key.certificate);
  if (privateKey.asymmetricKeyType !== "rsa" || !certificate.checkPrivateKey(privateKey)) {
    throw new LatheError("bad_request", "The certificate does not belong to the private key.");
  }
  const bits = certificate.publicKey.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < KEY_BITS) throw new LatheError("bad_request", `The key has ${bits} bits; it needs ${KEY_BITS} or more.`);
  return privateKey;
}

/** SHA-256 of the certificate in hex, capital letters with colons between: as `keytool` and Google Play show it. */
export function fingerprintOf(certificate: Uint8Array): string {
  const hex = createHash("sha256").update(certificate).digest("hex").toUpperCase();
  return hex.match(/../g)?.join(":") ?? hex;
}

function toCommonName(name: string): string {
  // Lone halves of a character have no bytes in UTF-8; what cannot be seen has no place in a name.
  const visible = name
    .toWellFormed()
    .replace(/\p{Cc}/gu, " ")
    .trim();
  return [...visible].slice(0, MAX_NAME).join("") || "App";
}

/** forge's strings of bytes. */
export function toBytes(buffer: forge.util.ByteStringBuffer): Uint8Array {
  return new Uint8Array(Buffer.from(buffer.getBytes(), "binary"));
}

export function toForgeKey(pkcs8: Uint8Array): forge.pki.rsa.PrivateKey {
  return forge.pki.privateKeyFromAsn1(forge.asn1.fromDer(Buffer.from(pkcs8).toString("binary")));
}
