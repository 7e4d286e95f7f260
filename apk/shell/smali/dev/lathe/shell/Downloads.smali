.class final Ldev/lathe/shell/Downloads;
.super Ljava/lang/Object;

# interfaces
.implements Landroid/webkit/DownloadListener;


# annotations
.annotation system Ldalvik/annotation/MemberClasses;
    value = {
        Ldev/lathe/shell/Downloads$Copy;
    }
.end annotation


# static fields
.field static final NAME:Ljava/lang/String; = "latheShell"

.field private static final PAGE_SCRIPT:Ljava/lang/String; = "shell/page.js"

.field private static final TOKEN_MARK:Ljava/lang/String; = "@token@"


# instance fields
.field private final activity:Landroid/app/Activity;

.field private final files:Ldev/lathe/shell/SavedFiles;

.field private final site:Ldev/lathe/shell/Site;

.field private final token:Ljava/lang/String;

.field private final web:Landroid/webkit/WebView;


# direct methods
.method constructor <init>(Landroid/app/Activity;Landroid/webkit/WebView;Ldev/lathe/shell/Site;)V
    .registers 6

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    iput-object p1, p0, Ldev/lathe/shell/Downloads;->activity:Landroid/app/Activity;

    iput-object p2, p0, Ldev/lathe/shell/Downloads;->web:Landroid/webkit/WebView;

    iput-object p3, p0, Ldev/lathe/shell/Downloads;->site:Ldev/lathe/shell/Site;

    const/16 v0, 0x10

    new-array v0, v0, [B

    new-instance v1, Ljava/security/SecureRandom;

    invoke-direct {v1}, Ljava/security/SecureRandom;-><init>()V

    invoke-virtual {v1, v0}, Ljava/security/SecureRandom;->nextBytes([B)V

    const/16 v1, 0xb

    invoke-static {v0, v1}, Landroid/util/Base64;->encodeToString([BI)Ljava/lang/String;

    move-result-object v0

    iput-object v0, p0, Ldev/lathe/shell/Downloads;->token:Ljava/lang/String;

    new-instance v0, Ldev/lathe/shell/SavedFiles;

    invoke-direct {v0, p1}, Ldev/lathe/shell/SavedFiles;-><init>(Landroid/content/Context;)V

    iput-object v0, p0, Ldev/lathe/shell/Downloads;->files:Ldev/lathe/shell/SavedFiles;

    return-void
.end method

.method static synthetic access$000(Ldev/lathe/shell/Downloads;)Ldev/lathe/shell/SavedFiles;
    .registers 2

    iget-object v0, p0, Ldev/lathe/shell/Downloads;->files:Ldev/lathe/shell/SavedFiles;

    return-object v0
.end method

.method static synthetic access$100(Ldev/lathe/shell/Downloads;Ljava/lang/String;)V
    .registers 2

    invoke-direct {p0, p1}, Ldev/lathe/shell/Downloads;->tell(Ljava/lang/String;)V

    return-void
.end method

.method static synthetic access$200(Ldev/lathe/shell/Downloads;)Landroid/app/Activity;
    .registers 2

    iget-object v0, p0, Ldev/lathe/shell/Downloads;->activity:Landroid/app/Activity;

    return-object v0
.end method

.method private isToken(Ljava/lang/String;)Z
    .registers 3

    iget-object v0, p0, Ldev/lathe/shell/Downloads;->token:Ljava/lang/String;

    invoke-virtual {v0, p1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z

    move-result v0

    return v0
.end method

.method static quote(Ljava/lang/String;)Ljava/lang/String;
    .registers 9

    const/16 v7, 0x22

    const/4 v3, 0x1

    const/4 v1, 0x0

    new-instance v4, Ljava/lang/StringBuilder;

    const-string v0, "\""

    invoke-direct {v4, v0}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V

    move v0, v1

    :goto_0
    invoke-virtual {p0}, Ljava/lang/String;->length()I

    move-result v2

    if-ge v0, v2, :cond_2

    invoke-virtual {p0, v0}, Ljava/lang/String;->charAt(I)C

    move-result v5

    const/16 v2, 0x20

    if-lt v5, v2, :cond_0

    const/16 v2, 0x7f

    if-ge v5, v2, :cond_0

    if-eq v5, v7, :cond_0

    const/16 v2, 0x5c

    if-eq v5, v2, :cond_0

    const/16 v2, 0x3c

    if-eq v5, v2, :cond_0

    move v2, v3

    :goto_1
    if-eqz v2, :cond_1

    invoke-virtual {v4, v5}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;

    :goto_2
    add-int/lit8 v0, v0, 0x1

    goto :goto_0

    :cond_0
    move v2, v1

    goto :goto_1

    :cond_1
    const-string v2, "\\u%04x"

    new-array v6, v3, [Ljava/lang/Object;

    invoke-static {v5}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;

    move-result-object v5

    aput-object v5, v6, v1

    invoke-static {v2, v6}, Ljava/lang/String;->format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;

    move-result-object v2

    invoke-virtual {v4, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;

    goto :goto_2

    :cond_2
    invoke-virtual {v4, v7}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;

    move-result-object v0

    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;

    move-result-object v0

    return-object v0
.end method

.method private tell(Ljava/lang/String;)V
    .registers 4

    iget-object v0, p0, Ldev/lathe/shell/Downloads;->activity:Landroid/app/Activity;

    new-instance v1, Ldev/lathe/shell/Downloads$1;

    invoke-direct {v1, p0, p1}, Ldev/lathe/shell/Downloads$1;-><init>(Ldev/lathe/shell/Downloads;Ljava/lang/String;)V

    invoke-virtual {v0, v1}, Landroid/app/Activity;->runOnUiThread(Ljava/lang/Runnable;)V

    return-void
.end method


# virtual methods
.method public append(Ljava/lang/String;ILjava/lang/String;)Z
    .registers 7
    .annotation runtime Landroid/webkit/JavascriptInterface;
    .end annotation

    const/4 v0, 0x0

    invoke-direct {p0, p1}, Ldev/lathe/shell/Downloads;->isToken(Ljava/lang/String;)Z

    move-result v1

    if-nez v1, :cond_0

    :goto_0
    return v0

    :cond_0
    :try_start_0
    iget-object v1, p0, Ldev/lathe/shell/Downloads;->files:Ldev/lathe/shell/SavedFiles;

    const/4 v2, 0x0

    invoke-static {p3, v2}, Landroid/util/Base64;->decode(Ljava/lang/String;I)[B

    move-result-object v2

    invoke-virtual {v1, p2, v2}, Ldev/lathe/shell/SavedFiles;->append(I[B)V
    :try_end_0
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_0} :catch_0
    .catch Ljava/lang/IllegalArgumentException; {:try_start_0 .. :try_end_0} :catch_1

    const/4 v0, 0x1

    goto :goto_0

    :catch_0
    move-exception v1

    :goto_1
    iget-object v1, p0, Ldev/lathe/shell/Downloads;->files:Ldev/lathe/shell/SavedFiles;

    invoke-virtual {v1, p2}, Ldev/lathe/shell/SavedFiles;->drop(I)V

    const-string v1, "The file could not be saved."

    invoke-direct {p0, v1}, Ldev/lathe/shell/Downloads;->tell(Ljava/lang/String;)V

    goto :goto_0

    :catch_1
    move-exception v1

    goto :goto_1
.end method

.method public begin(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)I
    .registers 8
    .annotation runtime Landroid/webkit/JavascriptInterface;
    .end annotation

    const/4 v0, -0x1

    invoke-direct {p0, p1}, Ldev/lathe/shell/Downloads;->isToken(Ljava/lang/String;)Z

    move-result v1

    if-nez v1, :cond_0

    :goto_0
    return v0

    :cond_0
    :try_start_0
    iget-object v1, p0, Ldev/lathe/shell/Downloads;->files:Ldev/lathe/shell/SavedFiles;

    invoke-static {p2}, Ldev/lathe/shell/FileNames;->clean(Ljava/lang/String;)Ljava/lang/String;

    move-result-object v2

    if-eqz p3, :cond_1

    const/16 v3, 0x2f

    invoke-virtual {p3, v3}, Ljava/lang/String;->indexOf(I)I

    move-result v3

    if-gtz v3, :cond_2

    :cond_1
    const-string p3, "application/octet-stream"

    :cond_2
    invoke-virtual {v1, v2, p3}, Ldev/lathe/shell/SavedFiles;->begin(Ljava/lang/String;Ljava/lang/String;)I
    :try_end_0
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_0} :catch_0

    move-result v0

    goto :goto_0

    :catch_0
    move-exception v1

    const-string v1, "The file could not be saved."

    invoke-direct {p0, v1}, Ldev/lathe/shell/Downloads;->tell(Ljava/lang/String;)V

    goto :goto_0
.end method

.method public end(Ljava/lang/String;IZ)V
    .registers 5
    .annotation runtime Landroid/webkit/JavascriptInterface;
    .end annotation

    invoke-direct {p0, p1}, Ldev/lathe/shell/Downloads;->isToken(Ljava/lang/String;)Z

    move-result v0

    if-nez v0, :cond_0

    :goto_0
    return-void

    :cond_0
    if-eqz p3, :cond_1

    :try_start_0
    iget-object v0, p0, Ldev/lathe/shell/Downloads;->files:Ldev/lathe/shell/SavedFiles;

    invoke-virtual {v0, p2}, Ldev/lathe/shell/SavedFiles;->finish(I)V

    iget-object v0, p0, Ldev/lathe/shell/Downloads;->files:Ldev/lathe/shell/SavedFiles;

    invoke-virtual {v0}, Ldev/lathe/shell/SavedFiles;->saved()Ljava/lang/String;

    move-result-object v0

    invoke-direct {p0, v0}, Ldev/lathe/shell/Downloads;->tell(Ljava/lang/String;)V
    :try_end_0
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_0} :catch_0

    goto :goto_0

    :catch_0
    move-exception v0

    iget-object v0, p0, Ldev/lathe/shell/Downloads;->files:Ldev/lathe/shell/SavedFiles;

    invoke-virtual {v0, p2}, Ldev/lathe/shell/SavedFiles;->drop(I)V

    const-string v0, "The file could not be saved."

    invoke-direct {p0, v0}, Ldev/lathe/shell/Downloads;->tell(Ljava/lang/String;)V

    goto :goto_0

    :cond_1
    :try_start_1
    iget-object v0, p0, Ldev/lathe/shell/Downloads;->files:Ldev/lathe/shell/SavedFiles;

    invoke-virtual {v0, p2}, Ldev/lathe/shell/SavedFiles;->drop(I)V

    const-string v0, "The file could not be saved."

    invoke-direct {p0, v0}, Ldev/lathe/shell/Downloads;->tell(Ljava/lang/String;)V
    :try_end_1
    .catch Ljava/io/IOException; {:try_start_1 .. :try_end_1} :catch_0

    goto :goto_0
.end method

.method listenIn()V
    .registers 6

    :try_start_0
    iget-object v0, p0, Ldev/lathe/shell/Downloads;->activity:Landroid/app/Activity;

    invoke-virtual {v0}, Landroid/app/Activity;->getAssets()Landroid/content/res/AssetManager;

    move-result-object v0

    const-string v1, "shell/page.js"

    invoke-virtual {v0, v1}, Landroid/content/res/AssetManager;->open(Ljava/lang/String;)Ljava/io/InputStream;
    :try_end_0
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_0} :catch_1

    move-result-object v1

    :try_start_1
    new-instance v2, Ljava/io/ByteArrayOutputStream;

    invoke-direct {v2}, Ljava/io/ByteArrayOutputStream;-><init>()V

    const/16 v0, 0x2000

    new-array v3, v0, [B

    invoke-virtual {v1, v3}, Ljava/io/InputStream;->read([B)I

    move-result v0

    :goto_0
    if-ltz v0, :cond_0

    const/4 v4, 0x0

    invoke-virtual {v2, v3, v4, v0}, Ljava/io/ByteArrayOutputStream;->write([BII)V

    invoke-virtual {v1, v3}, Ljava/io/InputStream;->read([B)I

    move-result v0

    goto :goto_0

    :cond_0
    iget-object v0, p0, Ldev/lathe/shell/Downloads;->web:Landroid/webkit/WebView;

    const-string v3, "UTF-8"

    invoke-virtual {v2, v3}, Ljava/io/ByteArrayOutputStream;->toString(Ljava/lang/String;)Ljava/lang/String;

    move-result-object v2

    const-string v3, "@token@"

    iget-object v4, p0, Ldev/lathe/shell/Downloads;->token:Ljava/lang/String;

    invoke-virtual {v2, v3, v4}, Ljava/lang/String;->replace(Ljava/lang/CharSequence;Ljava/lang/CharSequence;)Ljava/lang/String;

    move-result-object v2

    const/4 v3, 0x0

    invoke-virtual {v0, v2, v3}, Landroid/webkit/WebView;->evaluateJavascript(Ljava/lang/String;Landroid/webkit/ValueCallback;)V
    :try_end_1
    .catch Ljava/lang/Throwable; {:try_start_1 .. :try_end_1} :catch_0
    .catch Ljava/io/IOException; {:try_start_1 .. :try_end_1} :catch_1

    if-eqz v1, :cond_1

    :try_start_2
    invoke-virtual {v1}, Ljava/io/InputStream;->close()V
    :try_end_2
    .catch Ljava/io/IOException; {:try_start_2 .. :try_end_2} :catch_1

    :cond_1
    return-void

    :catch_0
    move-exception v0

    if-eqz v1, :cond_2

    :try_start_3
    invoke-virtual {v1}, Ljava/io/InputStream;->close()V
    :try_end_3
    .catch Ljava/lang/Throwable; {:try_start_3 .. :try_end_3} :catch_2
    .catch Ljava/io/IOException; {:try_start_3 .. :try_end_3} :catch_1

    :cond_2
    :goto_1
    :try_start_4
    throw v0
    :try_end_4
    .catch Ljava/io/IOException; {:try_start_4 .. :try_end_4} :catch_1

    :catch_1
    move-exception v0

    new-instance v1, Ljava/lang/IllegalStateException;

    invoke-direct {v1, v0}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/Throwable;)V

    throw v1

    :catch_2
    move-exception v1

    :try_start_5
    invoke-virtual {v0, v1}, Ljava/lang/Throwable;->addSuppressed(Ljava/lang/Throwable;)V
    :try_end_5
    .catch Ljava/io/IOException; {:try_start_5 .. :try_end_5} :catch_1

    goto :goto_1
.end method

.method public onDownloadStart(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;J)V
    .registers 12

    invoke-static {p1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;

    move-result-object v0

    const-string v1, "blob"

    invoke-virtual {v0}, Landroid/net/Uri;->getScheme()Ljava/lang/String;

    move-result-object v2

    invoke-virtual {v1, v2}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z

    move-result v1

    if-nez v1, :cond_0

    const-string v1, "data"

    invoke-virtual {v0}, Landroid/net/Uri;->getScheme()Ljava/lang/String;

    move-result-object v2

    invoke-virtual {v1, v2}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z

    move-result v1

    if-eqz v1, :cond_1

    :cond_0
    iget-object v0, p0, Ldev/lathe/shell/Downloads;->web:Landroid/webkit/WebView;

    new-instance v1, Ljava/lang/StringBuilder;

    invoke-direct {v1}, Ljava/lang/StringBuilder;-><init>()V

    const-string v2, "globalThis[Symbol.for(\"lathe.save\")]?.("

    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;

    move-result-object v1

    invoke-static {p1}, Ldev/lathe/shell/Downloads;->quote(Ljava/lang/String;)Ljava/lang/String;

    move-result-object v2

    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;

    move-result-object v1

    const-string v2, ");"

    invoke-virtual {v1, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;

    move-result-object v1

    invoke-virtual {v1}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;

    move-result-object v1

    const/4 v2, 0x0

    invoke-virtual {v0, v1, v2}, Landroid/webkit/WebView;->evaluateJavascript(Ljava/lang/String;Landroid/webkit/ValueCallback;)V

    :goto_0
    return-void

    :cond_1
    iget-object v1, p0, Ldev/lathe/shell/Downloads;->site:Ldev/lathe/shell/Site;

    invoke-virtual {v1, v0}, Ldev/lathe/shell/Site;->open(Landroid/net/Uri;)Ljava/io/InputStream;

    move-result-object v1

    if-nez v1, :cond_2

    iget-object v1, p0, Ldev/lathe/shell/Downloads;->activity:Landroid/app/Activity;

    invoke-static {v1, v0}, Ldev/lathe/shell/Links;->open(Landroid/app/Activity;Landroid/net/Uri;)V

    goto :goto_0

    :cond_2
    new-instance v2, Ljava/lang/Thread;

    new-instance v3, Ldev/lathe/shell/Downloads$Copy;

    invoke-static {p1, p3, p4}, Landroid/webkit/URLUtil;->guessFileName(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;

    move-result-object v4

    invoke-virtual {v0}, Landroid/net/Uri;->getPath()Ljava/lang/String;

    move-result-object v0

    invoke-direct {v3, p0, v1, v4, v0}, Ldev/lathe/shell/Downloads$Copy;-><init>(Ldev/lathe/shell/Downloads;Ljava/io/InputStream;Ljava/lang/String;Ljava/lang/String;)V

    invoke-direct {v2, v3}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V

    invoke-virtual {v2}, Ljava/lang/Thread;->start()V

    goto :goto_0
.end method
