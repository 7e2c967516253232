import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`users_governorates\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_governorates_order_idx\` ON \`users_governorates\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_governorates_parent_idx\` ON \`users_governorates\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`step\` text NOT NULL,
  	\`remark\` text,
  	\`digest\` text NOT NULL,
  	\`basis\` text,
  	\`by_id\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`type_entry_locale_idx\` ON \`reviews\` (\`type\`,\`entry\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`go_lives_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`go_lives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`go_lives_languages_order_idx\` ON \`go_lives_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`go_lives_languages_parent_idx\` ON \`go_lives_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`go_lives\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`not_before\` text,
  	\`state\` text NOT NULL,
  	\`problems\` text,
  	\`by_id\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`go_lives_state_idx\` ON \`go_lives\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`go_lives_updated_at_idx\` ON \`go_lives\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`go_lives_created_at_idx\` ON \`go_lives\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`type_entry_idx\` ON \`go_lives\` (\`type\`,\`entry\`);`)
  await db.run(sql`CREATE TABLE \`audit_trail\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`action\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`subject_id\` text NOT NULL,
  	\`subject_name\` text NOT NULL,
  	\`locale\` text,
  	\`details\` text,
  	\`by_id\` text,
  	\`by_name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`audit_trail_action_idx\` ON \`audit_trail\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_trail_subject_idx\` ON \`audit_trail\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`audit_trail_updated_at_idx\` ON \`audit_trail\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audit_trail_created_at_idx\` ON \`audit_trail\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`services\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_services_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`courses\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_courses_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`centres\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_centres_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`opportunities\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_opportunities_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`guides\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`resources\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`figures\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`terms\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_terms_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`meanings\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`basis\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`instead\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`cancels\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`by_id\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`reviews_id\` integer REFERENCES reviews(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`go_lives_id\` integer REFERENCES go_lives(id) ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`audit_trail_id\` integer REFERENCES audit_trail(id) ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reviews_id_idx\` ON \`payload_locked_documents_rels\` (\`reviews_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_go_lives_id_idx\` ON \`payload_locked_documents_rels\` (\`go_lives_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_trail_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_trail_id\`);`)
  await db.run(sql`ALTER TABLE \`home\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_home_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`hotlines\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`alert_banner\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_alert_banner_v\` ADD \`version_source_language\` text;`)
  await db.run(sql`ALTER TABLE \`public_holidays\` ADD \`source_language\` text;`)
  await db.run(sql`ALTER TABLE \`_public_holidays_v\` ADD \`version_source_language\` text;`)
  // Not even a mistake in our own code rewrites what was done.
  await db.run(
    sql`CREATE TRIGGER \`audit_trail_is_never_changed\` BEFORE UPDATE ON \`audit_trail\` BEGIN SELECT RAISE(ABORT, 'The audit trail is a record: rows are added, never changed.'); END;`,
  )
  await db.run(
    sql`CREATE TRIGGER \`audit_trail_is_never_shortened\` BEFORE DELETE ON \`audit_trail\` BEGIN SELECT RAISE(ABORT, 'The audit trail is a record: rows are added, never removed.'); END;`,
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` integer,
  	\`programmes_id\` integer,
  	\`courses_id\` integer,
  	\`sessions_id\` integer,
  	\`centres_id\` integer,
  	\`organisations_id\` integer,
  	\`opportunities_id\` integer,
  	\`guides_id\` integer,
  	\`campaigns_id\` integer,
  	\`resources_id\` integer,
  	\`articles_id\` integer,
  	\`figures_id\` integer,
  	\`terms_id\` integer,
  	\`pages_id\` integer,
  	\`head_counts_id\` integer,
  	\`media_id\` integer,
  	\`users_id\` integer,
  	\`publications_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`opportunities_id\`) REFERENCES \`opportunities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`guides_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`head_counts_id\`) REFERENCES \`head_counts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "services_id", "programmes_id", "courses_id", "sessions_id", "centres_id", "organisations_id", "opportunities_id", "guides_id", "campaigns_id", "resources_id", "articles_id", "figures_id", "terms_id", "pages_id", "head_counts_id", "media_id", "users_id", "publications_id") SELECT "id", "order", "parent_id", "path", "services_id", "programmes_id", "courses_id", "sessions_id", "centres_id", "organisations_id", "opportunities_id", "guides_id", "campaigns_id", "resources_id", "articles_id", "figures_id", "terms_id", "pages_id", "head_counts_id", "media_id", "users_id", "publications_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  // Not earlier: SQLite drops no table while another one refers to those that are gone.
  await db.run(sql`DROP TABLE \`users_governorates\`;`)
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`reviews\`;`)
  await db.run(sql`DROP TABLE \`go_lives_languages\`;`)
  await db.run(sql`DROP TABLE \`go_lives\`;`)
  await db.run(sql`DROP TABLE \`audit_trail\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_services_id_idx\` ON \`payload_locked_documents_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_courses_id_idx\` ON \`payload_locked_documents_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_centres_id_idx\` ON \`payload_locked_documents_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_opportunities_id_idx\` ON \`payload_locked_documents_rels\` (\`opportunities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resources_id_idx\` ON \`payload_locked_documents_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_figures_id_idx\` ON \`payload_locked_documents_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_head_counts_id_idx\` ON \`payload_locked_documents_rels\` (\`head_counts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_services_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`courses\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_courses_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`centres\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_centres_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`opportunities\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_opportunities_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`guides\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_guides_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`resources\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_resources_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`figures\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_figures_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`terms\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_terms_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`meanings\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`basis\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`instead\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`cancels\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`by_id\`;`)
  await db.run(sql`ALTER TABLE \`home\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_home_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`hotlines\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_hotlines_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`alert_banner\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_alert_banner_v\` DROP COLUMN \`version_source_language\`;`)
  await db.run(sql`ALTER TABLE \`public_holidays\` DROP COLUMN \`source_language\`;`)
  await db.run(sql`ALTER TABLE \`_public_holidays_v\` DROP COLUMN \`version_source_language\`;`)
}
