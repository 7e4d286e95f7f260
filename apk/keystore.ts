import { LatheError } from "@lathe/protocol/errors";
import { createHash } from "node:crypto";
import forge from "node-forge";
import { type SigningKey, checkSigningKey, toBytes, toForgeKey } from "./signing-key.ts";

/** PKCS #12 (RFC 7292), the format of `keytool` and `apksigner`, and what Android Studio and Google Play take. */
export const MAX_KEYSTORE_BYTES = 1_000_000;

/** `keytool` takes no password below this. */
export const MIN_PASSWORD = 6;

/** `keytool` hashes a password 10,000 times; who asks for far more wants to keep the server busy. */
const MAX_ITERATIONS = 200_000;

/** Text outside of ASCII is encoded differently by different readers. */
const ASCII = /^[\x20-\x7e]+$/;

/** A keystore with one key, encrypted with AES-256. `bad_request`: a password or an alias that `keytool` would refuse. */
export function writeKeystore(key: SigningKey, alias: string, password: string): Uint8Array {
  if (password.length < MIN_PASSWORD || !ASCII.test(password)) {
    throw new LatheError(
      "bad_request",
      `The keystore's password needs at least ${MIN_PASSWORD} letters, digits or signs of a plain keyboard.`,
    );
  }
  if (!ASCII.test(alias) || alias.length > 100) {
    throw new LatheError("bad_request", "The key's alias has 1 to 100 letters, digits or signs of a plain keyboard.");
  }
  checkSigningKey(key);
  const certificate = forge.pki.certificateFromAsn1(
    forge.asn1.fromDer(Buffer.from(key.certificate).toString("binary")),
  );
  const store = forge.pkcs12.toPkcs12Asn1(toForgeKey(key.privateKey), certificate, password, {
    algorithm: "aes256",
    // Iterations of the password's hash; `keytool` does 10,000.
    count: 10_000,
    friendlyName: alias,
    generateLocalKeyId: true,
    useMac: true,
  });
  return toBytes(forge.asn1.toDer(store));
}

/**
 * The RSA key of a keystore: the only one, or the one of `alias` (of which case does not matter, as for `keytool`).
 * `bad_request`: not PKCS #12, wrong password, no such key, several keys, not RSA, below 2048 bits.
 */
export function readKeystore(bytes: Uint8Array, password: string, alias?: string): SigningKey {
  const store = openStore(bytes, password);
  const bags = store.safeContents.flatMap((contents) => contents.safeBags);
  const keys = bags.filter(
    ({ type }) => type === forge.pki.oids["pkcs8ShroudedKeyBag"] || type === forge.pki.oids["keyBag"],
  );
  if (keys.length === 0) throw new LatheError("bad_request", "The keystore holds no private key.");
  const named = keys.filter((bag) => alias === undefined || aliasOf(bag)?.toLowerCase() === alias.toLowerCase());
  const names = keys.map((bag) => aliasOf(bag) ?? "(without a name)").join(", ");
  if (named.length === 0) throw new LatheError("bad_request", `The keystore has no key ${alias}; it has: ${names}.`);
  if (named.length > 1) throw new LatheError("bad_request", `The keystore has several keys; name one of: ${names}.`);
  const [bag] = named;
  const der = bag === undefined ? null : readKey(bag);
  if (der === null) {
    throw new LatheError(
      "bad_request",
      "The key in this keystore is not an RSA key, which is what Lathe signs packages with.",
    );
  }
  const certificates = bags.filter(({ type }) => type === forge.pki.oids["certBag"]);
  const fitting = certificates
    .map((found) => readCertificate(found))
    .find((certificate) => certificate !== null && isOf(der, certificate));
  if (fitting === undefined || fitting === null) {
    throw new LatheError("bad_request", "The keystore holds no certificate of its key.");
  }
  const key = { privateKey: der, certificate: fitting };
  checkSigningKey(key);
  return key;
}

function openStore(bytes: Uint8Array, password: string): forge.pkcs12.Pkcs12Pfx {
  if (bytes.length > MAX_KEYSTORE_BYTES) {
    throw new LatheError("too_large", "This is too large for a keystore.", { limitBytes: MAX_KEYSTORE_BYTES });
  }
  // The older format of Java's; `keytool -importkeystore` turns it into the one that everybody reads.
  if (Buffer.from(bytes.subarray(0, 4)).toString("hex") === "feedfeed") {
    throw new LatheError(
      "bad_request",
      "This keystore is of Java's old kind (JKS). Turn it into PKCS #12 first: keytool -importkeystore -srckeystore old.jks -destkeystore new.p12 -deststoretype pkcs12",
    );
  }
  let parsed: forge.asn1.Asn1;
  try {
    parsed = forge.asn1.fromDer(Buffer.from(bytes).toString("binary"));
  } catch (error) {
    throw new LatheError("bad_request", "This is not a keystore (PKCS #12).", undefined, { cause: error });
  }
  refuseEndlessHashing(parsed);
  try {
    return forge.pkcs12.pkcs12FromAsn1(parsed, password);
  } catch (error) {
    const isPassword = error instanceof Error && /password|MAC could not be verified/i.test(error.message);
    const message = isPassword
      ? "The keystore's password is wrong."
      : "This is not a keystore (PKCS #12) that can be read.";
    throw new LatheError("bad_request", message, undefined, { cause: error });
  }
}

/**
 * How often the password is hashed stands behind the salt, wherever one is: an INTEGER after an OCTET STRING (RFC 7292,
 * `MacData`; RFC 8018, `PBEParameter` and `PBKDF2-params`). What is encrypted itself is not seen here.
 */
function refuseEndlessHashing(node: forge.asn1.Asn1): void {
  const { Type } = forge.asn1;
  const parts = Array.isArray(node.value) ? node.value : [];
  parts.forEach((part, index) => {
    const isCount = part.type === Type.INTEGER && parts[index - 1]?.type === Type.OCTETSTRING;
    if (
      isCount &&
      typeof part.value === "string" &&
      Number(`0x${forge.util.bytesToHex(part.value)}`) > MAX_ITERATIONS
    ) {
      throw new LatheError("bad_request", "This keystore hashes its password so often that it cannot be opened here.");
    }
    refuseEndlessHashing(part);
    if (part.type === Type.OCTETSTRING && typeof part.value === "string") {
      const inner = parseInner(part.value);
      if (inner !== null) refuseEndlessHashing(inner);
    }
  });
}

/** Some OCTET STRINGs hold more of the store, others hold salt. */
function parseInner(bytes: string): forge.asn1.Asn1 | null {
  try {
    return forge.asn1.fromDer(bytes);
  } catch {
    return null;
  }
}

function aliasOf(bag: forge.pkcs12.Bag): string | undefined {
  const names: unknown = bag.attributes?.friendlyName;
  const [name]: unknown[] = Array.isArray(names) ? names : [];
  return typeof name === "string" ? name : undefined;
}

/** PKCS #8; null when it is of another kind than RSA, which forge leaves as it is. */
function readKey(bag: forge.pkcs12.Bag): Uint8Array | null {
  if (bag.key === null || bag.key === undefined) return null;
  const rsa = forge.pki.privateKeyToAsn1(bag.key);
  return toBytes(forge.asn1.toDer(forge.pki.wrapRsaPrivateKey(rsa)));
}

function readCertificate(bag: forge.pkcs12.Bag): Uint8Array | null {
  const asn1 = bag.cert === null || bag.cert === undefined ? bag.asn1 : forge.pki.certificateToAsn1(bag.cert);
  return asn1 === undefined || asn1 === null ? null : toBytes(forge.asn1.toDer(asn1));
}

function isOf(privateKey: Uint8Array, certificate: Uint8Array): boolean {
  try {
    checkSigningKey({ privateKey, certificate });
    return true;
  } catch (error) {
    // Of a chain the others are of other keys; a key that is too small is said to be so by the caller.
    return error instanceof LatheError && /bits/.test(error.message);
  }
}

/** A name for a keystore's file that tells which key it is. */
export function keystoreFileName(packageId: string, certificate: Uint8Array): string {
  return `${packageId}-${createHash("sha256").update(certificate).digest("hex").slice(0, 8)}.p12`;
}
