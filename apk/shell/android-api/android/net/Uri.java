package android.net;

public abstract class Uri {
  public static Uri parse(String text) { throw new RuntimeException(); }
  public abstract String getScheme();
  public abstract String getAuthority();
  public abstract String getEncodedAuthority();
  public abstract String getPath();
  public abstract String getEncodedPath();
  public abstract String getEncodedQuery();
  public abstract String getEncodedFragment();
  public abstract boolean isHierarchical();
}
