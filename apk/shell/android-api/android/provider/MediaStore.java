package android.provider;

public final class MediaStore {
  public interface MediaColumns {
    String DISPLAY_NAME = "_display_name";
    String MIME_TYPE = "mime_type";
    /** API 29. */
    String IS_PENDING = "is_pending";
  }
  /** API 29. */
  public static final class Downloads {
    public static final android.net.Uri EXTERNAL_CONTENT_URI = android.net.Uri.parse(new String());
  }
}
