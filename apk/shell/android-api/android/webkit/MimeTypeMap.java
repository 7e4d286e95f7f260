package android.webkit;

public class MimeTypeMap {
  public static MimeTypeMap getSingleton() { throw new RuntimeException(); }
  public String getMimeTypeFromExtension(String ending) { throw new RuntimeException(); }
}
