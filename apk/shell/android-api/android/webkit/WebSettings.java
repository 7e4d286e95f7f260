package android.webkit;

public abstract class WebSettings {
  public static final int MIXED_CONTENT_ALWAYS_ALLOW = 0;
  public static final int MIXED_CONTENT_NEVER_ALLOW = 1;
  public abstract void setJavaScriptEnabled(boolean flag);
  public abstract void setDomStorageEnabled(boolean flag);
  public abstract void setMediaPlaybackRequiresUserGesture(boolean flag);
  public abstract void setAllowFileAccess(boolean flag);
  public abstract void setAllowContentAccess(boolean flag);
  public abstract void setAllowFileAccessFromFileURLs(boolean flag);
  public abstract void setAllowUniversalAccessFromFileURLs(boolean flag);
  public abstract void setSupportMultipleWindows(boolean flag);
  public abstract void setUseWideViewPort(boolean flag);
  public abstract void setLoadWithOverviewMode(boolean flag);
  /** API 26. */
  public abstract void setSafeBrowsingEnabled(boolean flag);
  public abstract void setMixedContentMode(int mode);
}
