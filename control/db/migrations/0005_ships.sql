CREATE TABLE "ships" (
	"id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"kind" text NOT NULL,
	"version_id" text NOT NULL,
	"package_id" text,
	"version_code" integer,
	"options" json NOT NULL,
	"notes" json NOT NULL,
	"file_name" text NOT NULL,
	"bytes" integer,
	"sha256" text,
	"reserved_at" bigint NOT NULL,
	"finished_at" bigint,
	"forgotten_at" bigint
);
--> statement-breakpoint
ALTER TABLE "ships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"project_id" text NOT NULL,
	"fingerprint" text NOT NULL,
	"certificate" text NOT NULL,
	"sealed" text NOT NULL,
	"created_at" bigint NOT NULL,
	"replaced_at" bigint,
	CONSTRAINT "signing_keys_project_id_fingerprint_pk" PRIMARY KEY("project_id","fingerprint")
);
--> statement-breakpoint
ALTER TABLE "signing_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ships" ADD CONSTRAINT "ships_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_keys" ADD CONSTRAINT "signing_keys_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ships_project" ON "ships" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ships_version_code" ON "ships" USING btree ("project_id","package_id","version_code");--> statement-breakpoint
CREATE UNIQUE INDEX "signing_keys_one_present" ON "signing_keys" USING btree ("project_id") WHERE "signing_keys"."replaced_at" IS NULL;--> statement-breakpoint
ALTER TABLE ships FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE signing_keys FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON ships TO lathe_app;--> statement-breakpoint
GRANT UPDATE (options, notes, file_name, bytes, sha256, finished_at, forgotten_at) ON ships TO lathe_app;--> statement-breakpoint
-- A key goes with its project only. Whoever brings the same one again has it sealed anew.
GRANT SELECT, INSERT ON signing_keys TO lathe_app;--> statement-breakpoint
GRANT UPDATE (sealed, replaced_at) ON signing_keys TO lathe_app;--> statement-breakpoint
-- The inner queries are themselves held to the policies of projects.
CREATE POLICY app_ships ON ships TO lathe_app
  USING (EXISTS (SELECT FROM projects WHERE projects.id = project_id));--> statement-breakpoint
CREATE POLICY app_signing_keys ON signing_keys TO lathe_app
  USING (EXISTS (SELECT FROM projects WHERE projects.id = project_id));
