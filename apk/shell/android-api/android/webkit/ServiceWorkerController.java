package android.webkit;

/** API 24. */
public abstract class ServiceWorkerController {
  public static ServiceWorkerController getInstance() { throw new RuntimeException(); }
  public abstract void setServiceWorkerClient(ServiceWorkerClient client);
}
