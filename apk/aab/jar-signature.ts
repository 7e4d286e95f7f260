import { createHash } from "node:crypto";
import forge from "node-forge";
import type { ZipFile } from "../formats/zip-archive.ts";
import type { ApkSigner } from "../signing/apk-signer.ts";
import { readRsaCertificate } from "../signing/signing-block.ts";
import { toBytes } from "../signing-key.ts";

/**
 * A signed JAR, which is what Google Play takes a bundle as (docs.oracle.com/en/java/javase/17/docs/specs/jar/jar.html):
 * a manifest with a digest of each file, digests of that manifest, and a signature over those as CMS (RFC 5652).
 */
const NAME = "META-INF/LATHE";
/** Bytes of a line with its end; longer ones go on in the next behind a space. */
const MAX_LINE_BYTES = 72;
const CREATED_BY = "Created-By: Lathe";

const { asn1, pki } = forge;
const { Class, Type } = asn1;

/** The files with those that sign them before them. `bad_request` when the certificate is not one of an RSA key. */
export async function signJar(files: readonly ZipFile[], signer: ApkSigner): Promise<ZipFile[]> {
  readRsaCertificate(signer.certificate);
  const main = section("Manifest-Version: 1.0", CREATED_BY);
  const sections = files.map(({ path, bytes }) => ({
    path,
    text: section(`Name: ${path}`, `SHA-256-Digest: ${digestOf(bytes)}`),
  }));
  const manifest = Buffer.concat([main, ...sections.map(({ text }) => text)]);
  const signed = Buffer.concat([
    section(
      "Signature-Version: 1.0",
      CREATED_BY,
      `SHA-256-Digest-Manifest-Main-Attributes: ${digestOf(main)}`,
      `SHA-256-Digest-Manifest: ${digestOf(manifest)}`,
    ),
    ...sections.map(({ path, text }) => section(`Name: ${path}`, `SHA-256-Digest: ${digestOf(text)}`)),
  ]);
  const signature = await signer.sign(signed);
  return [
    { path: "META-INF/MANIFEST.MF", bytes: manifest },
    { path: `${NAME}.SF`, bytes: signed },
    { path: `${NAME}.RSA`, bytes: writeSignedData(signer.certificate, signature) },
    ...files,
  ];
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64");
}

function section(...lines: readonly string[]): Buffer {
  return Buffer.concat([...lines.flatMap(fold), Buffer.from("\r\n")]);
}

/** By bytes, and so perhaps within a character: readers put them together before they read them as UTF-8. */
function fold(line: string): Buffer[] {
  const bytes = Buffer.from(line);
  const folded: Buffer[] = [];
  const room = MAX_LINE_BYTES - 2;
  for (let start = 0; start < bytes.length;) {
    const end = start + room - (start === 0 ? 0 : 1);
    folded.push(Buffer.from(start === 0 ? "" : " "), bytes.subarray(start, end), Buffer.from("\r\n"));
    start = end;
  }
  return folded;
}

/** `SignedData` without the content, with one signer and no attributes: the signature is over the content itself. */
function writeSignedData(certificate: Uint8Array, signature: Uint8Array): Uint8Array {
  const parsed = asn1.fromDer(Buffer.from(certificate).toString("binary"));
  const [toBeSigned] = childrenOf(parsed);
  // Version, serial number, algorithm, issuer: as they stand in the certificate, byte for byte.
  const [, serial, , issuer] = childrenOf(toBeSigned);
  if (serial === undefined || issuer === undefined) throw new Error("A certificate has a serial number and an issuer");
  const sha256 = sequence(oid("sha256"), asn1.create(Class.UNIVERSAL, Type.NULL, false, ""));
  const rsa = sequence(oid("rsaEncryption"), asn1.create(Class.UNIVERSAL, Type.NULL, false, ""));
  const one = asn1.create(Class.UNIVERSAL, Type.INTEGER, false, asn1.integerToDer(1).getBytes());
  const signer = sequence(
    one,
    sequence(issuer, serial),
    sha256,
    rsa,
    asn1.create(Class.UNIVERSAL, Type.OCTETSTRING, false, Buffer.from(signature).toString("binary")),
  );
  const data = sequence(one, set(sha256), sequence(oid("data")), tagged(parsed), set(signer));
  return toBytes(asn1.toDer(sequence(oid("signedData"), tagged(data))));
}

function childrenOf(node: forge.asn1.Asn1 | undefined): forge.asn1.Asn1[] {
  return node !== undefined && Array.isArray(node.value) ? node.value : [];
}

function oid(name: string): forge.asn1.Asn1 {
  return asn1.create(Class.UNIVERSAL, Type.OID, false, asn1.oidToDer(pki.oids[name] ?? "").getBytes());
}

function sequence(...parts: forge.asn1.Asn1[]): forge.asn1.Asn1 {
  return asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, parts);
}

function set(...parts: forge.asn1.Asn1[]): forge.asn1.Asn1 {
  return asn1.create(Class.UNIVERSAL, Type.SET, true, parts);
}

/** `[0]`. */
function tagged(part: forge.asn1.Asn1): forge.asn1.Asn1 {
  return asn1.create(Class.CONTEXT_SPECIFIC, 0, true, [part]);
}
