package android.webkit;

public final class URLUtil {
  public static final String guessFileName(String address, String disposition, String type) { throw new RuntimeException(); }
}
