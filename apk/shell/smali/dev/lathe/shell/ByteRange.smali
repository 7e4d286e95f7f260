.class final Ldev/lathe/shell/ByteRange;
.super Ljava/lang/Object;


# static fields
.field private static final NONE:J = -0x1L

.field private static final WRONG:J = -0x2L


# instance fields
.field final first:J

.field final last:J


# direct methods
.method private constructor <init>(JJ)V
    .registers 6

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    iput-wide p1, p0, Ldev/lathe/shell/ByteRange;->first:J

    iput-wide p3, p0, Ldev/lathe/shell/ByteRange;->last:J

    return-void
.end method

.method private static number(Ljava/lang/String;)J
    .registers 6

    const-wide/16 v2, -0x2

    invoke-virtual {p0}, Ljava/lang/String;->length()I

    move-result v0

    if-nez v0, :cond_0

    const-wide/16 v0, -0x1

    :goto_0
    return-wide v0

    :cond_0
    invoke-virtual {p0}, Ljava/lang/String;->length()I

    move-result v0

    const/16 v1, 0xf

    if-le v0, v1, :cond_1

    move-wide v0, v2

    goto :goto_0

    :cond_1
    const/4 v0, 0x0

    :goto_1
    invoke-virtual {p0}, Ljava/lang/String;->length()I

    move-result v1

    if-ge v0, v1, :cond_4

    invoke-virtual {p0, v0}, Ljava/lang/String;->charAt(I)C

    move-result v1

    const/16 v4, 0x30

    if-lt v1, v4, :cond_2

    invoke-virtual {p0, v0}, Ljava/lang/String;->charAt(I)C

    move-result v1

    const/16 v4, 0x39

    if-le v1, v4, :cond_3

    :cond_2
    move-wide v0, v2

    goto :goto_0

    :cond_3
    add-int/lit8 v0, v0, 0x1

    goto :goto_1

    :cond_4
    invoke-static {p0}, Ljava/lang/Long;->parseLong(Ljava/lang/String;)J

    move-result-wide v0

    goto :goto_0
.end method

.method static parse(Ljava/lang/String;J)Ldev/lathe/shell/ByteRange;
    .registers 12

    if-eqz p0, :cond_0

    const-wide/16 v0, 0x0

    cmp-long v0, p1, v0

    if-lez v0, :cond_0

    const-string v0, "bytes="

    invoke-virtual {p0, v0}, Ljava/lang/String;->startsWith(Ljava/lang/String;)Z

    move-result v0

    if-nez v0, :cond_1

    :cond_0
    const/4 v0, 0x0

    :goto_0
    return-object v0

    :cond_1
    const/4 v0, 0x6

    invoke-virtual {p0, v0}, Ljava/lang/String;->substring(I)Ljava/lang/String;

    move-result-object v0

    invoke-virtual {v0}, Ljava/lang/String;->trim()Ljava/lang/String;

    move-result-object v0

    const/16 v1, 0x2d

    invoke-virtual {v0, v1}, Ljava/lang/String;->indexOf(I)I

    move-result v1

    if-ltz v1, :cond_2

    const/16 v2, 0x2c

    invoke-virtual {v0, v2}, Ljava/lang/String;->indexOf(I)I

    move-result v2

    if-ltz v2, :cond_3

    :cond_2
    const/4 v0, 0x0

    goto :goto_0

    :cond_3
    const/4 v2, 0x0

    invoke-virtual {v0, v2, v1}, Ljava/lang/String;->substring(II)Ljava/lang/String;

    move-result-object v2

    invoke-static {v2}, Ldev/lathe/shell/ByteRange;->number(Ljava/lang/String;)J

    move-result-wide v4

    add-int/lit8 v1, v1, 0x1

    invoke-virtual {v0, v1}, Ljava/lang/String;->substring(I)Ljava/lang/String;

    move-result-object v0

    invoke-static {v0}, Ldev/lathe/shell/ByteRange;->number(Ljava/lang/String;)J

    move-result-wide v6

    const-wide/16 v0, -0x1

    cmp-long v0, v4, v0

    if-nez v0, :cond_4

    const-wide/16 v0, -0x1

    cmp-long v0, v6, v0

    if-nez v0, :cond_4

    const/4 v0, 0x0

    goto :goto_0

    :cond_4
    const-wide/16 v0, -0x2

    cmp-long v0, v4, v0

    if-eqz v0, :cond_5

    const-wide/16 v0, -0x2

    cmp-long v0, v6, v0

    if-nez v0, :cond_6

    :cond_5
    const/4 v0, 0x0

    goto :goto_0

    :cond_6
    const-wide/16 v0, -0x1

    cmp-long v0, v4, v0

    if-nez v0, :cond_8

    const-wide/16 v0, 0x0

    cmp-long v0, v6, v0

    if-nez v0, :cond_7

    const/4 v0, 0x0

    goto :goto_0

    :cond_7
    new-instance v0, Ldev/lathe/shell/ByteRange;

    const-wide/16 v2, 0x0

    sub-long v4, p1, v6

    invoke-static {v2, v3, v4, v5}, Ljava/lang/Math;->max(JJ)J

    move-result-wide v2

    const-wide/16 v4, 0x1

    sub-long v4, p1, v4

    invoke-direct {v0, v2, v3, v4, v5}, Ldev/lathe/shell/ByteRange;-><init>(JJ)V

    goto :goto_0

    :cond_8
    cmp-long v0, v4, p1

    if-gez v0, :cond_9

    const-wide/16 v0, -0x1

    cmp-long v0, v6, v0

    if-eqz v0, :cond_a

    cmp-long v0, v6, v4

    if-gez v0, :cond_a

    :cond_9
    const/4 v0, 0x0

    goto :goto_0

    :cond_a
    new-instance v2, Ldev/lathe/shell/ByteRange;

    const-wide/16 v0, -0x1

    cmp-long v0, v6, v0

    if-nez v0, :cond_b

    const-wide/16 v0, 0x1

    sub-long v0, p1, v0

    :goto_1
    invoke-direct {v2, v4, v5, v0, v1}, Ldev/lathe/shell/ByteRange;-><init>(JJ)V

    move-object v0, v2

    goto/16 :goto_0

    :cond_b
    const-wide/16 v0, 0x1

    sub-long v0, p1, v0

    invoke-static {v6, v7, v0, v1}, Ljava/lang/Math;->min(JJ)J

    move-result-wide v0

    goto :goto_1
.end method


# virtual methods
.method of(J)Ljava/lang/String;
    .registers 8

    new-instance v0, Ljava/lang/StringBuilder;

    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V

    const-string v1, "bytes "

    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;

    move-result-object v0

    iget-wide v2, p0, Ldev/lathe/shell/ByteRange;->first:J

    invoke-virtual {v0, v2, v3}, Ljava/lang/StringBuilder;->append(J)Ljava/lang/StringBuilder;

    move-result-object v0

    const-string v1, "-"

    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;

    move-result-object v0

    iget-wide v2, p0, Ldev/lathe/shell/ByteRange;->last:J

    invoke-virtual {v0, v2, v3}, Ljava/lang/StringBuilder;->append(J)Ljava/lang/StringBuilder;

    move-result-object v0

    const-string v1, "/"

    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;

    move-result-object v0

    invoke-virtual {v0, p1, p2}, Ljava/lang/StringBuilder;->append(J)Ljava/lang/StringBuilder;

    move-result-object v0

    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;

    move-result-object v0

    return-object v0
.end method
