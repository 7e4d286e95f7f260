/** A role's address (an http URL, or `unix:` and the path of a socket) as fetch takes it. */
export function splitAddress(address: string, name: string): { baseUrl: string; unixSocket: string | undefined } {
  if (!address.startsWith("unix:")) return { baseUrl: address.replace(/\/$/, ""), unixSocket: undefined };
  return { baseUrl: `http://${name}`, unixSocket: address.slice("unix:".length) };
}
