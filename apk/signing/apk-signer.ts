/** Signs packages. What is signed is small: the private key can stay in another process than the package. */
export interface ApkSigner {
  /** X.509 in DER, of an RSA key. */
  certificate: Uint8Array;
  /** RSASSA-PKCS1-v1_5 with SHA-256 over `data`. */
  sign(data: Uint8Array): Promise<Uint8Array>;
}
