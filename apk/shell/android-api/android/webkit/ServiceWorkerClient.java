package android.webkit;

/** API 24. */
public class ServiceWorkerClient {
  public WebResourceResponse shouldInterceptRequest(WebResourceRequest request) { throw new RuntimeException(); }
}
