package android.webkit;

public interface DownloadListener {
  void onDownloadStart(String address, String userAgent, String disposition, String type, long length);
}
