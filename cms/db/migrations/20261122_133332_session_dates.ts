import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`sessions_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`startsat_tz\` text DEFAULT 'Asia/Baghdad',
  	\`ends_at\` text,
  	\`endsat_tz\` text DEFAULT 'Asia/Baghdad',
  	\`places\` text DEFAULT 'open',
  	\`status\` text DEFAULT 'scheduled',
  	\`moved_from\` text,
  	\`movedfrom_tz\` text DEFAULT 'Asia/Baghdad',
  	\`sequence\` numeric DEFAULT 0,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_dates_order_idx\` ON \`sessions_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_dates_parent_id_idx\` ON \`sessions_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`startsat_tz\` text DEFAULT 'Asia/Baghdad',
  	\`ends_at\` text,
  	\`endsat_tz\` text DEFAULT 'Asia/Baghdad',
  	\`places\` text DEFAULT 'open',
  	\`status\` text DEFAULT 'scheduled',
  	\`moved_from\` text,
  	\`movedfrom_tz\` text DEFAULT 'Asia/Baghdad',
  	\`sequence\` numeric DEFAULT 0,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_dates_order_idx\` ON \`_sessions_v_version_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_dates_parent_id_idx\` ON \`_sessions_v_version_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`head_counts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`session\` text NOT NULL,
  	\`date\` text NOT NULL,
  	\`held_on\` text NOT NULL,
  	\`centre_id\` integer,
  	\`course_id\` integer,
  	\`women\` numeric NOT NULL,
  	\`men\` numeric NOT NULL,
  	\`youth\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`centre_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`head_counts_held_on_idx\` ON \`head_counts\` (\`held_on\`);`)
  await db.run(sql`CREATE INDEX \`head_counts_centre_idx\` ON \`head_counts\` (\`centre_id\`);`)
  await db.run(sql`CREATE INDEX \`head_counts_course_idx\` ON \`head_counts\` (\`course_id\`);`)
  await db.run(sql`CREATE INDEX \`head_counts_updated_at_idx\` ON \`head_counts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`head_counts_created_at_idx\` ON \`head_counts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`session_date_idx\` ON \`head_counts\` (\`session\`,\`date\`);`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`recurrence\` text;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`trainer_id\` integer REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`sessions_trainer_idx\` ON \`sessions\` (\`trainer_id\`);`)
  // What was the session's one date becomes the first of its dates, under the id that the contract's
  // upgrade gives it (content-schema/upgrade.ts) by the address under which it was published last.
  await db.run(sql`INSERT INTO \`sessions_dates\`
    (\`_order\`, \`_parent_id\`, \`id\`, \`starts_at\`, \`ends_at\`, \`places\`, \`status\`, \`moved_from\`)
    SELECT 1, \`id\`,
      CASE WHEN \`name\` IS NULL OR row_number() OVER
          (PARTITION BY \`name\` ORDER BY \`published\` IS NULL, \`id\`) > 1
        THEN 'of-' || lower(hex(randomblob(12))) ELSE 'of-' || \`name\` END,
      \`starts_at\`, \`ends_at\`, \`places\`, \`status\`, \`moved_from\`
    FROM (SELECT *, coalesce(\`published\`, \`slug\`) AS \`name\` FROM
      (SELECT \`sessions\`.*, (SELECT \`publications\`.\`slug\` FROM \`publications\`
        WHERE \`type\` = 'session' AND \`action\` = 'publish'
          AND \`entry\` = CAST(\`sessions\`.\`id\` AS TEXT)
        ORDER BY \`effective_at\` DESC, \`publications\`.\`id\` DESC LIMIT 1) AS \`published\`
      FROM \`sessions\` WHERE \`starts_at\` IS NOT NULL));`)
  await db.run(sql`INSERT INTO \`_sessions_v_version_dates\`
    (\`_order\`, \`_parent_id\`, \`_uuid\`, \`starts_at\`, \`ends_at\`, \`places\`, \`status\`, \`moved_from\`)
    SELECT 1, \`_sessions_v\`.\`id\`,
      coalesce((SELECT \`id\` FROM \`sessions_dates\` WHERE \`_parent_id\` = \`_sessions_v\`.\`parent_id\`),
        lower(hex(randomblob(12)))),
      \`version_starts_at\`, \`version_ends_at\`, \`version_places\`, \`version_status\`, \`version_moved_from\`
    FROM \`_sessions_v\` WHERE \`version_starts_at\` IS NOT NULL;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`starts_at\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`startsat_tz\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`ends_at\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`endsat_tz\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`status\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`moved_from\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`movedfrom_tz\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`places\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_recurrence\` text;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_trainer_id\` integer REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_trainer_idx\` ON \`_sessions_v\` (\`version_trainer_id\`);`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_starts_at\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_startsat_tz\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_ends_at\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_endsat_tz\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_status\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_moved_from\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_movedfrom_tz\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_places\`;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`centre_id\` integer REFERENCES centres(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`users_centre_idx\` ON \`users\` (\`centre_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`head_counts_id\` integer REFERENCES head_counts(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_head_counts_id_idx\` ON \`payload_locked_documents_rels\` (\`head_counts_id\`);`)
  await db.run(sql`ALTER TABLE \`public_holidays_days\` ADD \`region\` text DEFAULT 'iraq';`)
  await db.run(sql`ALTER TABLE \`_public_holidays_v_version_days\` ADD \`region\` text DEFAULT 'iraq';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`head_counts\`;`)
  // Off until the end: rows that belong to a table would go with the table otherwise.
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_sessions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'course',
  	\`course_id\` integer,
  	\`centre_id\` integer,
  	\`starts_at\` text,
  	\`startsat_tz\` text DEFAULT 'Asia/Baghdad',
  	\`ends_at\` text,
  	\`endsat_tz\` text DEFAULT 'Asia/Baghdad',
  	\`status\` text DEFAULT 'scheduled',
  	\`moved_from\` text,
  	\`movedfrom_tz\` text DEFAULT 'Asia/Baghdad',
  	\`places\` text DEFAULT 'open',
  	\`room\` text,
  	\`link\` text,
  	\`women_only\` integer DEFAULT false,
  	\`childcare\` integer DEFAULT false,
  	\`slug\` text,
  	\`owner_id\` integer,
  	\`freshness_checked_on\` text,
  	\`freshness_checked_by_id\` integer,
  	\`freshness_next_check_due\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`centre_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_sessions\`("id", "kind", "course_id", "centre_id", "room", "link", "women_only", "childcare", "slug", "owner_id", "freshness_checked_on", "freshness_checked_by_id", "freshness_next_check_due", "demo", "updated_at", "created_at", "_status") SELECT "id", "kind", "course_id", "centre_id", "room", "link", "women_only", "childcare", "slug", "owner_id", "freshness_checked_on", "freshness_checked_by_id", "freshness_next_check_due", "demo", "updated_at", "created_at", "_status" FROM \`sessions\`;`)
  // Of several dates, the earliest is all that there was room for.
  await db.run(sql`UPDATE \`__new_sessions\` SET
    (\`starts_at\`, \`ends_at\`, \`places\`, \`status\`, \`moved_from\`) =
    (SELECT \`starts_at\`, \`ends_at\`, \`places\`, \`status\`, \`moved_from\` FROM \`sessions_dates\`
      WHERE \`_parent_id\` = \`__new_sessions\`.\`id\` ORDER BY \`starts_at\`, \`_order\` LIMIT 1)
    WHERE \`id\` IN (SELECT \`_parent_id\` FROM \`sessions_dates\`);`)
  await db.run(sql`DROP TABLE \`sessions_dates\`;`)
  await db.run(sql`DROP TABLE \`sessions\`;`)
  await db.run(sql`ALTER TABLE \`__new_sessions\` RENAME TO \`sessions\`;`)
  await db.run(sql`CREATE INDEX \`sessions_course_idx\` ON \`sessions\` (\`course_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_centre_idx\` ON \`sessions\` (\`centre_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_slug_idx\` ON \`sessions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sessions_owner_idx\` ON \`sessions\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_freshness_freshness_checked_by_idx\` ON \`sessions\` (\`freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_updated_at_idx\` ON \`sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_created_at_idx\` ON \`sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions__status_idx\` ON \`sessions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__sessions_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_kind\` text DEFAULT 'course',
  	\`version_course_id\` integer,
  	\`version_centre_id\` integer,
  	\`version_starts_at\` text,
  	\`version_startsat_tz\` text DEFAULT 'Asia/Baghdad',
  	\`version_ends_at\` text,
  	\`version_endsat_tz\` text DEFAULT 'Asia/Baghdad',
  	\`version_status\` text DEFAULT 'scheduled',
  	\`version_moved_from\` text,
  	\`version_movedfrom_tz\` text DEFAULT 'Asia/Baghdad',
  	\`version_places\` text DEFAULT 'open',
  	\`version_room\` text,
  	\`version_link\` text,
  	\`version_women_only\` integer DEFAULT false,
  	\`version_childcare\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_owner_id\` integer,
  	\`version_freshness_checked_on\` text,
  	\`version_freshness_checked_by_id\` integer,
  	\`version_freshness_next_check_due\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_course_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_centre_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__sessions_v\`("id", "parent_id", "version_kind", "version_course_id", "version_centre_id", "version_room", "version_link", "version_women_only", "version_childcare", "version_slug", "version_owner_id", "version_freshness_checked_on", "version_freshness_checked_by_id", "version_freshness_next_check_due", "version_demo", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_kind", "version_course_id", "version_centre_id", "version_room", "version_link", "version_women_only", "version_childcare", "version_slug", "version_owner_id", "version_freshness_checked_on", "version_freshness_checked_by_id", "version_freshness_next_check_due", "version_demo", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_sessions_v\`;`)
  await db.run(sql`UPDATE \`__new__sessions_v\` SET
    (\`version_starts_at\`, \`version_ends_at\`, \`version_places\`, \`version_status\`,
      \`version_moved_from\`) =
    (SELECT \`starts_at\`, \`ends_at\`, \`places\`, \`status\`, \`moved_from\`
      FROM \`_sessions_v_version_dates\` WHERE \`_parent_id\` = \`__new__sessions_v\`.\`id\`
      ORDER BY \`starts_at\`, \`_order\` LIMIT 1)
    WHERE \`id\` IN (SELECT \`_parent_id\` FROM \`_sessions_v_version_dates\`);`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_dates\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__sessions_v\` RENAME TO \`_sessions_v\`;`)
  await db.run(sql`CREATE INDEX \`_sessions_v_parent_idx\` ON \`_sessions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_course_idx\` ON \`_sessions_v\` (\`version_course_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_centre_idx\` ON \`_sessions_v\` (\`version_centre_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_slug_idx\` ON \`_sessions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_owner_idx\` ON \`_sessions_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_freshness_version_freshness_checked__idx\` ON \`_sessions_v\` (\`version_freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_updated_at_idx\` ON \`_sessions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_created_at_idx\` ON \`_sessions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version__status_idx\` ON \`_sessions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_created_at_idx\` ON \`_sessions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_updated_at_idx\` ON \`_sessions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_snapshot_idx\` ON \`_sessions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_published_locale_idx\` ON \`_sessions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_latest_idx\` ON \`_sessions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_autosave_idx\` ON \`_sessions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_users\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_users\`("id", "name", "role", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until") SELECT "id", "name", "role", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until" FROM \`users\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`ALTER TABLE \`__new_users\` RENAME TO \`users\`;`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
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
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "services_id", "programmes_id", "courses_id", "sessions_id", "centres_id", "organisations_id", "opportunities_id", "guides_id", "campaigns_id", "resources_id", "articles_id", "figures_id", "terms_id", "pages_id", "media_id", "users_id", "publications_id") SELECT "id", "order", "parent_id", "path", "services_id", "programmes_id", "courses_id", "sessions_id", "centres_id", "organisations_id", "opportunities_id", "guides_id", "campaigns_id", "resources_id", "articles_id", "figures_id", "terms_id", "pages_id", "media_id", "users_id", "publications_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`ALTER TABLE \`public_holidays_days\` DROP COLUMN \`region\`;`)
  await db.run(sql`ALTER TABLE \`_public_holidays_v_version_days\` DROP COLUMN \`region\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
}
