package android.net;

import java.net.URI;

/** Stands in for Android's, by Java's own. */
public abstract class Uri {
  public abstract String getScheme();
  public abstract String getAuthority();
  public abstract String getEncodedAuthority();
  public abstract String getPath();
  public abstract String getEncodedPath();
  public abstract String getEncodedQuery();
  public abstract String getEncodedFragment();
  public abstract boolean isHierarchical();

  public static Uri parse(String text) {
    final URI uri = URI.create(text);
    return new Uri() {
      @Override public String getScheme() { return uri.getScheme(); }
      @Override public String getAuthority() { return uri.getAuthority(); }
      @Override public String getEncodedAuthority() { return uri.getRawAuthority(); }
      @Override public String getPath() { return uri.getPath(); }
      @Override public String getEncodedPath() { return uri.getRawPath(); }
      @Override public String getEncodedQuery() { return uri.getRawQuery(); }
      @Override public String getEncodedFragment() { return uri.getRawFragment(); }
      @Override public boolean isHierarchical() { return !uri.isOpaque(); }
      @Override public String toString() { return uri.toString(); }
    };
  }
}
