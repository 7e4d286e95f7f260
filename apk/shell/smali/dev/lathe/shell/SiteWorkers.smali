.class final Ldev/lathe/shell/SiteWorkers;
.super Landroid/webkit/ServiceWorkerClient;


# instance fields
.field private final site:Ldev/lathe/shell/Site;


# direct methods
.method constructor <init>(Ldev/lathe/shell/Site;)V
    .registers 2

    invoke-direct {p0}, Landroid/webkit/ServiceWorkerClient;-><init>()V

    iput-object p1, p0, Ldev/lathe/shell/SiteWorkers;->site:Ldev/lathe/shell/Site;

    return-void
.end method


# virtual methods
.method public shouldInterceptRequest(Landroid/webkit/WebResourceRequest;)Landroid/webkit/WebResourceResponse;
    .registers 3

    iget-object v0, p0, Ldev/lathe/shell/SiteWorkers;->site:Ldev/lathe/shell/Site;

    invoke-virtual {v0, p1}, Ldev/lathe/shell/Site;->answer(Landroid/webkit/WebResourceRequest;)Landroid/webkit/WebResourceResponse;

    move-result-object v0

    return-object v0
.end method
