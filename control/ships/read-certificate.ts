import { createHash, X509Certificate } from "node:crypto";

export interface CertificateFacts {
  /** SHA-256, in lower-case hex. */
  fingerprint: string;
  subject: string;
  /** Milliseconds since the epoch. */
  validUntil: number;
  /** Of its RSA key. */
  bits: number;
}

/** What a certificate (X.509 in DER) says of its key. */
export function readCertificate(der: Uint8Array): CertificateFacts {
  const { subject, validTo, publicKey } = new X509Certificate(der);
  return {
    fingerprint: fingerprintOf(der),
    subject: subject.split("\n").join(", "),
    validUntil: Date.parse(validTo),
    bits: publicKey.asymmetricKeyDetails?.modulusLength ?? 0,
  };
}

/** SHA-256, in lower-case hex. */
export function fingerprintOf(der: Uint8Array): string {
  return createHash("sha256").update(der).digest("hex");
}
