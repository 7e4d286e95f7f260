package android.content.pm;

public abstract class PackageManager {
  public static final int PERMISSION_GRANTED = 0;
  public static final int GET_PERMISSIONS = 0x00001000;
  public abstract PackageInfo getPackageInfo(String name, int flags) throws NameNotFoundException;
  public static class NameNotFoundException extends Exception {
  }
}
