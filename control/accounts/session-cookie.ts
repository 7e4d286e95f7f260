/** How the session travels. Cookies on localhost are shared by all ports, so the name holds this server's. */
export interface SessionCookie {
  readonly name: string;
  /** The value of `Set-Cookie` that logs in. */
  set(token: string, maxAgeSeconds: number): string;
  /** The value of `Set-Cookie` that logs out. */
  clear(): string;
  /** The token in a `Cookie` header, or null. */
  read(header: string | null | undefined): string | null;
}

/** `origin` is the studio's, as in `http://localhost:4700`. */
export function sessionCookie(origin: string): SessionCookie {
  const { protocol, port } = new URL(origin);
  const secure = protocol === "https:";
  const name = `lathe_session_${port === "" ? (secure ? "443" : "80") : port}`;
  const attributes = `Path=/; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}`;
  return {
    name,
    set: (token, maxAgeSeconds) => `${name}=${token}; ${attributes}; Max-Age=${maxAgeSeconds}`,
    clear: () => `${name}=; ${attributes}; Max-Age=0`,
    read: (header) => {
      for (const pair of (header ?? "").split(";")) {
        const [key, value] = pair.trim().split("=", 2);
        if (key === name && value !== undefined && value !== "") return value;
      }
      return null;
    },
  };
}
