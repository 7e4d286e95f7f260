interface Upload {
  method: string;
  url: string;
  headers: Headers;
  body: XMLHttpRequestBodyInit | undefined;
  /** How much has gone out, from 0 to 1. */
  onProgress: (share: number) => void;
}

/** As fetch, which cannot tell how much of a body has gone out. Rejects when there is no answer, and when it is ended. */
export function upload({ method, url, headers, body, onProgress }: Upload, signal?: AbortSignal): Promise<Response> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(signal.reason);
    const request = new XMLHttpRequest();
    const abort = (): void => request.abort();
    signal?.addEventListener("abort", abort, { once: true });
    request.addEventListener("loadend", () => signal?.removeEventListener("abort", abort));
    request.upload.addEventListener("progress", ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    });
    request.addEventListener("load", () =>
      resolve(
        new Response(request.responseText === "" ? null : request.responseText, {
          status: request.status,
          statusText: request.statusText,
        }),
      ),
    );
    request.addEventListener("error", () => reject(new TypeError("The request was not answered.")));
    request.addEventListener("abort", () => reject(signal?.reason ?? new DOMException("Aborted", "AbortError")));
    request.open(method, url);
    for (const [name, value] of headers) request.setRequestHeader(name, value);
    request.send(body);
  });
}
