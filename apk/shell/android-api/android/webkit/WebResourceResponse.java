package android.webkit;

public class WebResourceResponse {
  public WebResourceResponse(String type, String encoding, int status, String reason, java.util.Map<String, String> headers, java.io.InputStream data) { throw new RuntimeException(); }
}
