package android.webkit;

public class WebViewClient {
  public WebResourceResponse shouldInterceptRequest(WebView web, WebResourceRequest request) { throw new RuntimeException(); }
  public boolean shouldOverrideUrlLoading(WebView web, WebResourceRequest request) { throw new RuntimeException(); }
  public void onPageFinished(WebView web, String address) { throw new RuntimeException(); }
  public void onPageCommitVisible(WebView web, String address) { throw new RuntimeException(); }
  public void doUpdateVisitedHistory(WebView web, String address, boolean isReload) { throw new RuntimeException(); }
  /** API 26. */
  public boolean onRenderProcessGone(WebView web, RenderProcessGoneDetail detail) { throw new RuntimeException(); }
}
