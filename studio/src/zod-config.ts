import { z } from "zod";

// Zod compiles schemas with `new Function` where it may; the studio's content security policy forbids that.
z.config({ jitless: true });
