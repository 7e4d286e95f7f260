package android.webkit;

public class WebView extends android.widget.AbsoluteLayout {
  public WebView(android.content.Context context) { throw new RuntimeException(); }
  public WebSettings getSettings() { throw new RuntimeException(); }
  public void setWebViewClient(WebViewClient client) { throw new RuntimeException(); }
  public void setWebChromeClient(WebChromeClient client) { throw new RuntimeException(); }
  public void setDownloadListener(DownloadListener listener) { throw new RuntimeException(); }
  public void addJavascriptInterface(Object object, String name) { throw new RuntimeException(); }
  public void evaluateJavascript(String script, ValueCallback<String> callback) { throw new RuntimeException(); }
  public void loadUrl(String address) { throw new RuntimeException(); }
  public String getUrl() { throw new RuntimeException(); }
  public boolean canGoBack() { throw new RuntimeException(); }
  public void goBack() { throw new RuntimeException(); }
  public WebBackForwardList saveState(android.os.Bundle state) { throw new RuntimeException(); }
  public WebBackForwardList restoreState(android.os.Bundle state) { throw new RuntimeException(); }
  public void onResume() { throw new RuntimeException(); }
  public void onPause() { throw new RuntimeException(); }
  public void destroy() { throw new RuntimeException(); }
  public void setBackgroundColor(int color) { throw new RuntimeException(); }
  public static void setWebContentsDebuggingEnabled(boolean flag) { throw new RuntimeException(); }
}
