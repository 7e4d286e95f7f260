/** A secret that is shown once: 256 random bits as text that fits into a URL and a cookie. */
export function newToken(): string {
  return crypto.getRandomValues(new Uint8Array(32)).toBase64({ alphabet: "base64url", omitPadding: true });
}

/** What is stored in a token's place. A plain hash is enough for something that cannot be guessed. */
export function hashToken(token: string): string {
  return new Bun.CryptoHasher("sha256").update(token).digest("hex");
}
