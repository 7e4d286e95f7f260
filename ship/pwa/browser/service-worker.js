// Above stands what this version of the app is made of:
// SITE = { version, files: [[path, sha256 in base64 or "", named by its content], …], pages: { path: file }, single }
// Paths are relative to the scope.
const SCOPE = new URL(self.registration.scope);
const PREFIX = `pwa ${SCOPE.pathname} `;
const CACHE = PREFIX + SITE.version;
const WAITS_MS = 5000;
const FILES = new Map(SITE.files.map(([path, hash, isHashed]) => [toUrl(path), { hash, isHashed }]));
const PAGES = new Map(Object.entries(SITE.pages).map(([path, file]) => [toUrl(path), toUrl(file)]));
/** Pages that came from the cache, so that what they ask for comes from there, too: from the same version. */
const cachedClients = new Set();

function toUrl(path) {
  return new URL(path, SCOPE).href;
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data === "skip-waiting") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== SCOPE.origin || !url.pathname.startsWith(SCOPE.pathname)) return;
  if (request.mode === "navigate") return event.respondWith(navigate(event, url));
  const key = url.origin + url.pathname;
  const file = FILES.get(key);
  if (file === undefined) return;
  if (request.headers.has("range")) return event.respondWith(answerRange(request, key));
  event.respondWith(
    file.isHashed || cachedClients.has(event.clientId)
      ? fromCache(key).then((found) => found ?? fetch(request))
      : fromNetwork(request, key),
  );
});

/** All or nothing: what is not this version's byte for byte makes it fail, and the version before stays. */
async function install() {
  const cache = await caches.open(CACHE);
  const waiting = [...FILES];
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [url, { hash }] = next;
      const response = await fetch(url, {
        cache: "reload",
        credentials: "same-origin",
        ...(hash && { integrity: `sha256-${hash}` }),
      });
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      await cache.put(url, await plain(response));
    }
  };
  try {
    await Promise.all([work(), work(), work(), work(), work(), work()]);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** A response that was led elsewhere may not answer a navigation. */
async function plain(response) {
  if (!response.redirected) return response;
  return new Response(await response.blob(), { status: response.status, headers: response.headers });
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
}

async function navigate(event, url) {
  const { waiting } = self.registration;
  if (waiting && (await self.clients.matchAll({ type: "window" })).length < 2) {
    // Nobody else is on this version: the page comes again, from the new one.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has no such argument
    waiting.postMessage("skip-waiting");
    const again = "<!doctype html><title>…</title><script>location.reload()</script>";
    return new Response(again, { headers: { "content-type": "text/html; charset=utf-8" } });
  }
  const page = findPage(url);
  const answer = await withinTime(fetch(event.request), page === null ? null : WAITS_MS);
  if (answer !== null && !shouldReplace(answer, page)) return answer;
  const cached = page === null ? undefined : await fromCache(page);
  if (cached === undefined) return answer ?? (await fetch(event.request));
  if (event.resultingClientId) cachedClients.add(event.resultingClientId);
  return cached;
}

/** A server that is down, or that knows no paths but those of files. */
function shouldReplace(answer, page) {
  return page !== null && (answer.status >= 500 || (answer.status === 404 && SITE.single));
}

/** The cached page for an address; null for what is the address of something else. */
function findPage({ origin, pathname }) {
  const found = PAGES.get(origin + pathname) ?? PAGES.get(origin + pathname.replace(/\/?$/, "/"));
  if (found !== undefined) return found;
  const isFile = /\.[^./]+$/.test(pathname) && !/\.html?$/.test(pathname);
  return isFile ? null : (PAGES.get(SCOPE.href) ?? null);
}

/** Null when it failed, or took longer. */
function withinTime(promise, waitsMs) {
  return new Promise((resolve) => {
    if (waitsMs !== null) setTimeout(() => resolve(null), waitsMs);
    promise.then(resolve, () => resolve(null));
  });
}

async function fromNetwork(request, key) {
  try {
    const answer = await fetch(request);
    if (answer.status < 500) return answer;
    return (await fromCache(key)) ?? answer;
  } catch (error) {
    const found = await fromCache(key);
    if (found === undefined) throw error;
    return found;
  }
}

async function fromCache(key) {
  const cache = await caches.open(CACHE);
  return await cache.match(key, { ignoreVary: true });
}

/** Players of sound and video ask for parts. */
async function answerRange(request, key) {
  const found = await fromCache(key);
  if (found === undefined) return fetch(request);
  const bytes = await found.arrayBuffer();
  const size = bytes.byteLength;
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get("range").trim()) ?? [];
  const type = found.headers.get("content-type") ?? "application/octet-stream";
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(size - 1, Number(to));
  if (from === undefined || (from === "" && to === "")) {
    return new Response(bytes, { headers: { "content-type": type } });
  }
  if (start > end) return new Response(null, { status: 416, headers: { "content-range": `bytes */${size}` } });
  return new Response(bytes.slice(start, end + 1), {
    status: 206,
    headers: {
      "accept-ranges": "bytes",
      "content-length": String(end + 1 - start),
      "content-range": `bytes ${start}-${end}/${size}`,
      "content-type": type,
    },
  });
}
