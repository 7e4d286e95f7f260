-- Who may see and change what. Nothing is reached as the tables' owner: every transaction takes one of two roles.
--   lathe_app     a request of a user, named in lathe.user_id; a worker names its project in lathe.project_id as well
--   lathe_system  what must happen before the user is known: finding a session, a login token, a project's owner
-- Roles belong to the whole Postgres cluster, so another database of it may have made them already.
DO $$ BEGIN CREATE ROLE lathe_app NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;--> statement-breakpoint
DO $$ BEGIN CREATE ROLE lathe_system NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;--> statement-breakpoint
GRANT lathe_app, lathe_system TO CURRENT_USER;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO lathe_app, lathe_system;--> statement-breakpoint

ALTER TABLE users FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE sessions FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE login_tokens FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE projects FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE threads FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE turns FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE events FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE settings FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE secrets FORCE ROW LEVEL SECURITY;--> statement-breakpoint

-- The user and the project of the transaction; no row matches where they are not set.
CREATE FUNCTION lathe_user() RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('lathe.user_id', true), '') $$;--> statement-breakpoint
CREATE FUNCTION lathe_project_allowed(project text) RETURNS boolean LANGUAGE sql STABLE AS
  $$ SELECT coalesce(nullif(current_setting('lathe.project_id', true), '') = project, true) $$;--> statement-breakpoint

-- Grants name columns where a row's place must not change. Nobody may change or delete an event.
GRANT SELECT ON users, projects, threads, turns, events, settings, secrets, sessions TO lathe_app;--> statement-breakpoint
GRANT INSERT ON projects, threads, turns, events, settings, secrets TO lathe_app;--> statement-breakpoint
GRANT UPDATE (name, updated_at, deleted_at) ON projects TO lathe_app;--> statement-breakpoint
GRANT UPDATE (last_seq) ON threads TO lathe_app;--> statement-breakpoint
GRANT UPDATE (state, finished_at, input_tokens, cached_input_tokens, output_tokens) ON turns TO lathe_app;--> statement-breakpoint
GRANT UPDATE (value) ON settings TO lathe_app;--> statement-breakpoint
GRANT UPDATE (sealed, updated_at) ON secrets TO lathe_app;--> statement-breakpoint
GRANT DELETE ON settings, secrets TO lathe_app;--> statement-breakpoint

GRANT SELECT, INSERT ON users TO lathe_system;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON sessions, login_tokens TO lathe_system;--> statement-breakpoint
GRANT SELECT (id, user_id, deleted_at) ON projects TO lathe_system;--> statement-breakpoint

CREATE POLICY app_users ON users TO lathe_app USING (id = lathe_user());--> statement-breakpoint
CREATE POLICY app_sessions ON sessions TO lathe_app USING (user_id = lathe_user());--> statement-breakpoint
CREATE POLICY app_projects ON projects TO lathe_app
  USING (user_id = lathe_user() AND lathe_project_allowed(id));--> statement-breakpoint
CREATE POLICY app_threads ON threads TO lathe_app
  USING (user_id = lathe_user() AND lathe_project_allowed(project_id))
  WITH CHECK (user_id = lathe_user() AND EXISTS (SELECT FROM projects WHERE projects.id = project_id));--> statement-breakpoint
-- The inner query is itself held to the policies of threads.
CREATE POLICY app_turns ON turns TO lathe_app
  USING (EXISTS (SELECT FROM threads WHERE threads.id = thread_id));--> statement-breakpoint
CREATE POLICY app_events ON events TO lathe_app
  USING (EXISTS (SELECT FROM threads WHERE threads.id = thread_id));--> statement-breakpoint
CREATE POLICY app_settings ON settings TO lathe_app USING (user_id = lathe_user());--> statement-breakpoint
CREATE POLICY app_secrets ON secrets TO lathe_app USING (user_id = lathe_user());--> statement-breakpoint

CREATE POLICY system_users ON users TO lathe_system USING (true);--> statement-breakpoint
CREATE POLICY system_sessions ON sessions TO lathe_system USING (true);--> statement-breakpoint
CREATE POLICY system_login_tokens ON login_tokens TO lathe_system USING (true);--> statement-breakpoint
CREATE POLICY system_projects ON projects FOR SELECT TO lathe_system USING (true);--> statement-breakpoint

-- Holds for the owner of the table and for a superuser too, whom no grant and no policy stops.
CREATE FUNCTION lathe_refuse_change() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'events are never changed' USING ERRCODE = 'insufficient_privilege'; END $$;--> statement-breakpoint
CREATE TRIGGER events_append_only BEFORE UPDATE ON events FOR EACH ROW EXECUTE FUNCTION lathe_refuse_change();
