package android.webkit;

public abstract class CookieManager {
  public static CookieManager getInstance() { throw new RuntimeException(); }
  public abstract void setAcceptThirdPartyCookies(WebView web, boolean accepts);
  public abstract void flush();
}
