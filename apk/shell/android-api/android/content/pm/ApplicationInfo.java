package android.content.pm;

public class ApplicationInfo {
  public static final int FLAG_DEBUGGABLE = 1 << 1;
  public static final int FLAG_USES_CLEARTEXT_TRAFFIC = 1 << 27;
  public int flags;
}
