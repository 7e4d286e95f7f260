.class final Ldev/lathe/shell/PageClient;
.super Landroid/webkit/WebViewClient;


# instance fields
.field private final activity:Ldev/lathe/shell/MainActivity;

.field private final downloads:Ldev/lathe/shell/Downloads;

.field private final site:Ldev/lathe/shell/Site;


# direct methods
.method constructor <init>(Ldev/lathe/shell/MainActivity;Ldev/lathe/shell/Site;Ldev/lathe/shell/Downloads;)V
    .registers 6

    invoke-direct {p0}, Landroid/webkit/WebViewClient;-><init>()V

    iput-object p1, p0, Ldev/lathe/shell/PageClient;->activity:Ldev/lathe/shell/MainActivity;

    iput-object p2, p0, Ldev/lathe/shell/PageClient;->site:Ldev/lathe/shell/Site;

    iput-object p3, p0, Ldev/lathe/shell/PageClient;->downloads:Ldev/lathe/shell/Downloads;

    invoke-static {}, Landroid/webkit/ServiceWorkerController;->getInstance()Landroid/webkit/ServiceWorkerController;

    move-result-object v0

    new-instance v1, Ldev/lathe/shell/SiteWorkers;

    invoke-direct {v1, p2}, Ldev/lathe/shell/SiteWorkers;-><init>(Ldev/lathe/shell/Site;)V

    invoke-virtual {v0, v1}, Landroid/webkit/ServiceWorkerController;->setServiceWorkerClient(Landroid/webkit/ServiceWorkerClient;)V

    return-void
.end method


# virtual methods
.method public doUpdateVisitedHistory(Landroid/webkit/WebView;Ljava/lang/String;Z)V
    .registers 5

    iget-object v0, p0, Ldev/lathe/shell/PageClient;->activity:Ldev/lathe/shell/MainActivity;

    invoke-virtual {v0}, Ldev/lathe/shell/MainActivity;->historyChanged()V

    return-void
.end method

.method public onPageCommitVisible(Landroid/webkit/WebView;Ljava/lang/String;)V
    .registers 4

    const/4 v0, -0x1

    invoke-virtual {p1, v0}, Landroid/webkit/WebView;->setBackgroundColor(I)V

    return-void
.end method

.method public onPageFinished(Landroid/webkit/WebView;Ljava/lang/String;)V
    .registers 4

    invoke-static {p2}, Ldev/lathe/shell/Site;->isOwn(Ljava/lang/String;)Z

    move-result v0

    if-eqz v0, :cond_0

    iget-object v0, p0, Ldev/lathe/shell/PageClient;->downloads:Ldev/lathe/shell/Downloads;

    invoke-virtual {v0}, Ldev/lathe/shell/Downloads;->listenIn()V

    :cond_0
    return-void
.end method

.method public onRenderProcessGone(Landroid/webkit/WebView;Landroid/webkit/RenderProcessGoneDetail;)Z
    .registers 5

    iget-object v0, p0, Ldev/lathe/shell/PageClient;->activity:Ldev/lathe/shell/MainActivity;

    invoke-virtual {p1}, Landroid/webkit/WebView;->getUrl()Ljava/lang/String;

    move-result-object v1

    invoke-virtual {v0, v1}, Ldev/lathe/shell/MainActivity;->reopenPage(Ljava/lang/String;)V

    const/4 v0, 0x1

    return v0
.end method

.method public shouldInterceptRequest(Landroid/webkit/WebView;Landroid/webkit/WebResourceRequest;)Landroid/webkit/WebResourceResponse;
    .registers 4

    iget-object v0, p0, Ldev/lathe/shell/PageClient;->site:Ldev/lathe/shell/Site;

    invoke-virtual {v0, p2}, Ldev/lathe/shell/Site;->answer(Landroid/webkit/WebResourceRequest;)Landroid/webkit/WebResourceResponse;

    move-result-object v0

    return-object v0
.end method

.method public shouldOverrideUrlLoading(Landroid/webkit/WebView;Landroid/webkit/WebResourceRequest;)Z
    .registers 6

    const/4 v0, 0x0

    invoke-interface {p2}, Landroid/webkit/WebResourceRequest;->getUrl()Landroid/net/Uri;

    move-result-object v1

    invoke-static {v1}, Ldev/lathe/shell/Site;->isOwn(Landroid/net/Uri;)Z

    move-result v2

    if-eqz v2, :cond_1

    :cond_0
    :goto_0
    return v0

    :cond_1
    invoke-interface {p2}, Landroid/webkit/WebResourceRequest;->isForMainFrame()Z

    move-result v2

    if-nez v2, :cond_2

    invoke-static {v1}, Ldev/lathe/shell/Links;->isContent(Landroid/net/Uri;)Z

    move-result v2

    if-nez v2, :cond_0

    :cond_2
    invoke-interface {p2}, Landroid/webkit/WebResourceRequest;->isForMainFrame()Z

    move-result v0

    if-nez v0, :cond_3

    invoke-interface {p2}, Landroid/webkit/WebResourceRequest;->hasGesture()Z

    move-result v0

    if-eqz v0, :cond_4

    :cond_3
    iget-object v0, p0, Ldev/lathe/shell/PageClient;->activity:Ldev/lathe/shell/MainActivity;

    invoke-static {v0, v1}, Ldev/lathe/shell/Links;->open(Landroid/app/Activity;Landroid/net/Uri;)V

    :cond_4
    const/4 v0, 0x1

    goto :goto_0
.end method
