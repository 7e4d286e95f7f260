package android.webkit;

import java.io.InputStream;
import java.util.Map;

/** Stands in for Android's, and can be looked at. */
public class WebResourceResponse {
  public final String said;
  public final InputStream data;

  public WebResourceResponse(
      String type, String encoding, int status, String reason, Map<String, String> headers, InputStream data) {
    String range = headers.get("Content-Range");
    this.said = status + " " + type + (encoding == null ? "" : " " + encoding) + (range == null ? "" : " " + range);
    this.data = data;
  }
}
