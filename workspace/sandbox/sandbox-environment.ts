export interface EnvironmentOptions {
  /** Folders of programs, first one first. */
  path: readonly string[];
  home: string;
  user: string;
  temporary: string;
  /** Kept between runs: installer and transpiler caches. */
  cache: string;
  previewDomain: string;
  /** A file of certificate authorities, where this machine needs one. */
  certificates: string | null;
  /** Address of the egress proxy as seen by the processes; null: none, the network is the machine's own. */
  proxy: string | null;
  /** Modules that Node loads first. */
  nodeImports: readonly string[];
}

/** The whole environment of a project's processes. Nothing of the server's environment is in it. */
export function sandboxEnvironment(options: EnvironmentOptions): Record<string, string> {
  return {
    PATH: options.path.join(":"),
    HOME: options.home,
    USER: options.user,
    LOGNAME: options.user,
    SHELL: "/bin/bash",
    LANG: "C.UTF-8",
    TERM: "xterm-256color",
    TMPDIR: options.temporary,
    BUN_INSTALL_CACHE_DIR: `${options.cache}/bun`,
    // With an empty home Bun would transpile Vite anew at every start (measured: 914 instead of 545 ms).
    BUN_RUNTIME_TRANSPILER_CACHE_PATH: `${options.cache}/transpiler`,
    npm_config_cache: `${options.cache}/npm`,
    npm_config_update_notifier: "false",
    // Vite answers only hosts it knows; a leading dot stands for every name below.
    __VITE_ADDITIONAL_SERVER_ALLOWED_HOSTS: `.${options.previewDomain}`,
    ...(options.certificates === null
      ? {}
      : { NODE_EXTRA_CA_CERTS: options.certificates, SSL_CERT_FILE: options.certificates }),
    ...(options.proxy === null ? {} : proxyVariables(options.proxy)),
    ...(options.nodeImports.length === 0
      ? {}
      : { NODE_OPTIONS: options.nodeImports.map((path) => `--import=${path}`).join(" ") }),
  };
}

function proxyVariables(proxy: string): Record<string, string> {
  const direct = "localhost,127.0.0.1,::1";
  return {
    http_proxy: proxy,
    https_proxy: proxy,
    HTTP_PROXY: proxy,
    HTTPS_PROXY: proxy,
    no_proxy: direct,
    NO_PROXY: direct,
    // Without it Node's fetch looks names up itself, and there is no DNS.
    NODE_USE_ENV_PROXY: "1",
  };
}
