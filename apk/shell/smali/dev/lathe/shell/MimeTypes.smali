.class final Ldev/lathe/shell/MimeTypes;
.super Ljava/lang/Object;


# static fields
.field private static final TYPES:Ljava/util/Map;
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "Ljava/util/Map",
            "<",
            "Ljava/lang/String;",
            "Ljava/lang/String;",
            ">;"
        }
    .end annotation
.end field

.field static final UNKNOWN:Ljava/lang/String; = "application/octet-stream"


# direct methods
.method static constructor <clinit>()V
    .registers 7

    const/4 v6, 0x3

    const/4 v5, 0x2

    const/4 v4, 0x1

    const/4 v3, 0x0

    new-instance v0, Ljava/util/HashMap;

    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V

    sput-object v0, Ldev/lathe/shell/MimeTypes;->TYPES:Ljava/util/Map;

    const-string v0, "text/html"

    new-array v1, v5, [Ljava/lang/String;

    const-string v2, "html"

    aput-object v2, v1, v3

    const-string v2, "htm"

    aput-object v2, v1, v4

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "text/javascript"

    new-array v1, v6, [Ljava/lang/String;

    const-string v2, "js"

    aput-object v2, v1, v3

    const-string v2, "mjs"

    aput-object v2, v1, v4

    const-string v2, "cjs"

    aput-object v2, v1, v5

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "text/css"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "css"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "text/plain"

    new-array v1, v6, [Ljava/lang/String;

    const-string v2, "txt"

    aput-object v2, v1, v3

    const-string v2, "md"

    aput-object v2, v1, v4

    const-string v2, "log"

    aput-object v2, v1, v5

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "text/csv"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "csv"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "text/vtt"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "vtt"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "text/xml"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "xml"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "application/json"

    new-array v1, v5, [Ljava/lang/String;

    const-string v2, "json"

    aput-object v2, v1, v3

    const-string v2, "map"

    aput-object v2, v1, v4

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "application/manifest+json"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "webmanifest"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "application/wasm"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "wasm"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "application/pdf"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "pdf"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "application/zip"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "zip"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "image/svg+xml"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "svg"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "image/png"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "png"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "image/jpeg"

    new-array v1, v5, [Ljava/lang/String;

    const-string v2, "jpg"

    aput-object v2, v1, v3

    const-string v2, "jpeg"

    aput-object v2, v1, v4

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "image/gif"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "gif"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "image/webp"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "webp"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "image/avif"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "avif"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "image/x-icon"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "ico"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "font/woff"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "woff"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "font/woff2"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "woff2"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "font/ttf"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "ttf"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "font/otf"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "otf"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "audio/mpeg"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "mp3"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "audio/mp4"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "m4a"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "audio/aac"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "aac"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "audio/ogg"

    new-array v1, v6, [Ljava/lang/String;

    const-string v2, "ogg"

    aput-object v2, v1, v3

    const-string v2, "oga"

    aput-object v2, v1, v4

    const-string v2, "opus"

    aput-object v2, v1, v5

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "audio/wav"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "wav"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "audio/flac"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "flac"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "video/mp4"

    new-array v1, v5, [Ljava/lang/String;

    const-string v2, "mp4"

    aput-object v2, v1, v3

    const-string v2, "m4v"

    aput-object v2, v1, v4

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "video/webm"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "webm"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "video/ogg"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "ogv"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "model/gltf-binary"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "glb"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    const-string v0, "model/gltf+json"

    new-array v1, v4, [Ljava/lang/String;

    const-string v2, "gltf"

    aput-object v2, v1, v3

    invoke-static {v0, v1}, Ldev/lathe/shell/MimeTypes;->put(Ljava/lang/String;[Ljava/lang/String;)V

    return-void
.end method

.method private constructor <init>()V
    .registers 1

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    return-void
.end method

.method static isText(Ljava/lang/String;)Z
    .registers 2

    const-string v0, "text/"

    invoke-virtual {p0, v0}, Ljava/lang/String;->startsWith(Ljava/lang/String;)Z

    move-result v0

    if-nez v0, :cond_0

    const-string v0, "json"

    invoke-virtual {p0, v0}, Ljava/lang/String;->endsWith(Ljava/lang/String;)Z

    move-result v0

    if-nez v0, :cond_0

    const-string v0, "+xml"

    invoke-virtual {p0, v0}, Ljava/lang/String;->endsWith(Ljava/lang/String;)Z

    move-result v0

    if-eqz v0, :cond_1

    :cond_0
    const/4 v0, 0x1

    :goto_0
    return v0

    :cond_1
    const/4 v0, 0x0

    goto :goto_0
.end method

.method static of(Ljava/lang/String;)Ljava/lang/String;
    .registers 3

    const/16 v0, 0x2e

    invoke-virtual {p0, v0}, Ljava/lang/String;->lastIndexOf(I)I

    move-result v0

    add-int/lit8 v0, v0, 0x1

    invoke-virtual {p0, v0}, Ljava/lang/String;->substring(I)Ljava/lang/String;

    move-result-object v0

    sget-object v1, Ljava/util/Locale;->ROOT:Ljava/util/Locale;

    invoke-virtual {v0, v1}, Ljava/lang/String;->toLowerCase(Ljava/util/Locale;)Ljava/lang/String;

    move-result-object v0

    sget-object v1, Ldev/lathe/shell/MimeTypes;->TYPES:Ljava/util/Map;

    invoke-interface {v1, v0}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;

    move-result-object v0

    check-cast v0, Ljava/lang/String;

    if-nez v0, :cond_0

    const-string v0, "application/octet-stream"

    :cond_0
    return-object v0
.end method

.method private static varargs put(Ljava/lang/String;[Ljava/lang/String;)V
    .registers 6

    array-length v1, p1

    const/4 v0, 0x0

    :goto_0
    if-ge v0, v1, :cond_0

    aget-object v2, p1, v0

    sget-object v3, Ldev/lathe/shell/MimeTypes;->TYPES:Ljava/util/Map;

    invoke-interface {v3, v2, p0}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;

    add-int/lit8 v0, v0, 0x1

    goto :goto_0

    :cond_0
    return-void
.end method
