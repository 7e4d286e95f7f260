import { median } from "./statistics.ts";

export interface Load {
  address: { hostname: string; port: number };
  /** The Host header. */
  host: string;
  path: string;
  connections: number;
  seconds: number;
}

export interface LoadResult {
  perSecond: number;
  medianMs: number;
}

/**
 * Asks for one path on each connection, again when the answer is whole, for some seconds. Answers must all have one size:
 * the first one is parsed, the others are counted, so that the load costs less than what it measures.
 */
export async function runLoad({ address, host, path, connections, seconds }: Load): Promise<LoadResult> {
  const request = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: */*\r\n\r\n`;
  const size = await sizeOfAnswer(address, request);
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(Array.from({ length: connections }, () => runConnection(address, request, size, end, times)));
  return { perSecond: times.length / ((performance.now() - start) / 1000), medianMs: median(times) };
}

function runConnection(
  address: Load["address"],
  request: string,
  size: number,
  end: number,
  times: number[],
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let received = 0;
  let sentAt = 0;
  void Bun.connect({
    ...address,
    socket: {
      open(socket) {
        sentAt = performance.now();
        socket.write(request);
      },
      data(socket, bytes) {
        received += bytes.length;
        if (received < size) return;
        if (received > size) return reject(new Error("an answer of another size"));
        received = 0;
        const now = performance.now();
        times.push(now - sentAt);
        if (now >= end) return void socket.end();
        sentAt = now;
        socket.write(request);
      },
      close: () => resolve(),
      error: (_socket, error) => reject(error),
      connectError: (_socket, error) => reject(error),
    },
  });
  return promise;
}

/** Headers and body of one answer, in bytes. */
function sizeOfAnswer(address: Load["address"], request: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let text = "";
  void Bun.connect({
    ...address,
    socket: {
      open: (socket) => void socket.write(request),
      data(socket, bytes) {
        text += bytes.toString("latin1");
        const head = text.indexOf("\r\n\r\n");
        const length = Number(/\r\ncontent-length: (\d+)/i.exec(text.slice(0, head))?.[1] ?? Number.NaN);
        if (head < 0 || text.length < head + 4 + length) return;
        if (!text.startsWith("HTTP/1.1 200") || Number.isNaN(length)) reject(new Error(text.slice(0, 300)));
        resolve(text.length);
        socket.end();
      },
      connectError: (_socket, error) => reject(error),
    },
  });
  return promise;
}
