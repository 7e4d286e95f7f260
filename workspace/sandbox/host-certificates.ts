import { statSync } from "node:fs";

/**
 * The file of certificate authorities that this machine was told to trust beside those that programs bring along, or
 * null. Behind a company's TLS-inspecting gateway nothing can be installed without it. The one place that looks at the
 * server's own environment: these variables configure the runtime, not Lathe.
 */
export function findHostCertificates(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const path = env.NODE_EXTRA_CA_CERTS ?? env.SSL_CERT_FILE;
  if (path === undefined || path === "") return null;
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? path : null;
}
