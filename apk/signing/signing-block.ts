import { LatheError } from "@lathe/protocol/errors";
import { createHash, verify, X509Certificate } from "node:crypto";
import { MIN_SDK } from "../app-manifest.ts";
import { ByteReader } from "../formats/byte-reader.ts";
import { ByteWriter, joinBytes } from "../formats/byte-writer.ts";
import { type ZipParts, findZipDirectory, writeZipEnd } from "../formats/zip-entries.ts";
import type { ApkSigner } from "./apk-signer.ts";

/**
 * APK Signature Scheme 2 and 3 (source.android.com/docs/security/features/apksigning/v2 and …/v3): a block between the
 * files and the directory of a zip, with a digest over everything else, signed. Scheme 2 is for Android 7 and 8, scheme 3
 * for Android 9 and later.
 */
const SCHEME_2 = 0x7109871a;
const SCHEME_3 = 0xf05368c0;
const MAGIC = "APK Sig Block 42";
/** RSASSA-PKCS1-v1_5 with SHA-256, digests of which are of SHA-256 as well. */
const RSA_SHA256 = 0x0103;
/** An attribute of scheme 2 that names a later one, so that cutting that one out is noticed. */
const STRIPPING_PROTECTION = 0xbeeff00d;
const SCHEME_3_FIRST_SDK = 28;
const LAST_SDK = 0x7fffffff;
/** Digests are taken of pieces of this many bytes, then one of them all. */
const PIECE_BYTES = 1 << 20;
const PIECE_MARK = 0xa5;
const ALL_MARK = 0x5a;

/** The whole package. `bad_request`: the certificate is no RSA certificate, or what was signed does not fit to it. */
export async function signZip(parts: ZipParts, signer: ApkSigner): Promise<Uint8Array> {
  const certificate = readRsaCertificate(signer.certificate);
  const publicKey = new Uint8Array(certificate.publicKey.export({ type: "spki", format: "der" }));
  // For the digest the directory begins where the block will be.
  const digest = digestOf([parts.entries, parts.directory, writeZipEnd(parts, parts.entries.length)]);
  const digests = sequence(sized(joinBytes(u32(RSA_SHA256), sized(digest))));
  const certificates = sequence(sized(signer.certificate));
  const sdks = u32(Math.max(MIN_SDK, SCHEME_3_FIRST_SDK), LAST_SDK);

  const sign = async (data: Uint8Array): Promise<Uint8Array> => {
    const signature = await signer.sign(data);
    if (!verify("sha256", data, certificate.publicKey, signature)) {
      throw new LatheError("bad_request", "The signing key does not belong to the certificate: nothing was packed.");
    }
    return sequence(sized(joinBytes(u32(RSA_SHA256), sized(signature))));
  };
  const attribute = sequence(sized(u32(STRIPPING_PROTECTION, 3)));
  const data2 = joinBytes(sized(digests), sized(certificates), sized(attribute));
  const data3 = joinBytes(sized(digests), sized(certificates), sdks, sized(new Uint8Array(0)));
  const signer2 = joinBytes(sized(data2), sized(await sign(data2)), sized(publicKey));
  const signer3 = joinBytes(sized(data3), sdks, sized(await sign(data3)), sized(publicKey));

  const block = writeBlock([
    [SCHEME_2, sized(sequence(sized(signer2)))],
    [SCHEME_3, sized(sequence(sized(signer3)))],
  ]);
  const directoryOffset = parts.entries.length + block.length;
  return joinBytes(parts.entries, block, parts.directory, writeZipEnd(parts, directoryOffset));
}

function digestOf(contents: readonly Uint8Array[]): Uint8Array {
  const digests: Uint8Array[] = [];
  for (const content of contents) {
    for (let start = 0; start < content.length; start += PIECE_BYTES) {
      const piece = content.subarray(start, start + PIECE_BYTES);
      const mark = new ByteWriter().u8(PIECE_MARK).u32(piece.length).toBytes();
      digests.push(createHash("sha256").update(mark).update(piece).digest());
    }
  }
  const mark = new ByteWriter().u8(ALL_MARK).u32(digests.length).toBytes();
  return createHash("sha256")
    .update(mark)
    .update(joinBytes(...digests))
    .digest();
}

function writeBlock(pairs: readonly (readonly [id: number, value: Uint8Array])[]): Uint8Array {
  const content = new ByteWriter();
  for (const [id, value] of pairs)
    content
      .u64(4 + value.length)
      .u32(id)
      .bytes(value);
  // The size stands at both ends and counts everything but its first mention.
  const size = content.length + 8 + MAGIC.length;
  return new ByteWriter().u64(size).bytes(content.toBytes()).u64(size).bytes(Buffer.from(MAGIC)).toBytes();
}

/** Length, then the bytes. */
function sized(bytes: Uint8Array): Uint8Array {
  return new ByteWriter().u32(bytes.length).bytes(bytes).toBytes();
}

/** What stands where the scheme wants a sequence of values that have their lengths before them. */
function sequence(...sizedValues: readonly Uint8Array[]): Uint8Array {
  return joinBytes(...sizedValues);
}

function u32(...values: readonly number[]): Uint8Array {
  return new ByteWriter().u32(...values).toBytes();
}

/** `bad_request` unless it is an X.509 certificate in DER of an RSA key. */
export function readRsaCertificate(der: Uint8Array): X509Certificate {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(der);
  } catch (error) {
    throw new LatheError("bad_request", "This is not a certificate.", undefined, { cause: error });
  }
  if (certificate.publicKey.asymmetricKeyType !== "rsa") {
    throw new LatheError("bad_request", "The signing key is not an RSA key, which is what Lathe signs packages with.");
  }
  return certificate;
}

/** The certificate (DER) that a package says it was signed with; whether that is true, `apksigner verify` tells. */
export function readSigningCertificate(apk: Uint8Array): Uint8Array {
  const reader = new ByteReader(apk);
  const { offset: directory } = findZipDirectory(reader);
  const magic = Buffer.from(reader.slice(directory - MAGIC.length, MAGIC.length)).toString("latin1");
  if (magic !== MAGIC) throw new LatheError("bad_request", "This package is not signed with scheme 2 or 3.");
  const end = directory - MAGIC.length - 8;
  for (let offset = directory - reader.u64(end); offset < end;) {
    const size = reader.u64(offset);
    if (reader.u32(offset + 8) === SCHEME_2) {
      // Lengths of: signers, the signer, its data, the digests; behind those the certificates and the first of them.
      const digests = offset + 12 + 4 + 4 + 4;
      const certificates = digests + 4 + reader.u32(digests);
      return reader.slice(certificates + 8, reader.u32(certificates + 4));
    }
    offset += 8 + Math.max(4, size);
  }
  throw new LatheError("bad_request", "This package has no signature of scheme 2.");
}
