import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`programmes_chain\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_chain_order_idx\` ON \`programmes_chain\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_chain_parent_id_idx\` ON \`programmes_chain\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_chain_locales\` (
  	\`name\` text,
  	\`action\` text,
  	\`carry\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_chain\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_chain_locales_locale_parent_id_unique\` ON \`programmes_chain_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_chain\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_chain_order_idx\` ON \`_programmes_v_version_chain\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_chain_parent_id_idx\` ON \`_programmes_v_version_chain\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_chain_locales\` (
  	\`name\` text,
  	\`action\` text,
  	\`carry\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_chain\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_chain_locales_locale_parent_id_unique\` ON \`_programmes_v_version_chain_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_coverage_needs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations_coverage\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_coverage_needs_order_idx\` ON \`organisations_coverage_needs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_coverage_needs_parent_idx\` ON \`organisations_coverage_needs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_coverage_governorates\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations_coverage\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_coverage_governorates_order_idx\` ON \`organisations_coverage_governorates\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_coverage_governorates_parent_idx\` ON \`organisations_coverage_governorates\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_coverage\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_coverage_order_idx\` ON \`organisations_coverage\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_coverage_parent_id_idx\` ON \`organisations_coverage\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_phones_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_phones_languages_order_idx\` ON \`organisations_phones_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_phones_languages_parent_idx\` ON \`organisations_phones_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`whatsapp\` integer DEFAULT false,
  	\`office\` text DEFAULT 'centre',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_phones_order_idx\` ON \`organisations_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_phones_parent_id_idx\` ON \`organisations_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`email\` text,
  	\`website\` text,
  	\`governorate\` text,
  	\`referral_network\` text DEFAULT 'ask',
  	\`platform\` text DEFAULT 'ask',
  	\`slug\` text,
  	\`owner_id\` integer,
  	\`freshness_checked_on\` text,
  	\`freshness_checked_by_id\` integer,
  	\`freshness_next_check_due\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_owner_idx\` ON \`organisations\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_freshness_freshness_checked_by_idx\` ON \`organisations\` (\`freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`address\` text,
  	\`body\` text,
  	\`source_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_texts_order_parent\` ON \`organisations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_texts_locale_parent\` ON \`organisations_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_coverage_needs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v_version_coverage\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_coverage_needs_order_idx\` ON \`_organisations_v_version_coverage_needs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_coverage_needs_parent_idx\` ON \`_organisations_v_version_coverage_needs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_coverage_governorates\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v_version_coverage\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_coverage_governorates_order_idx\` ON \`_organisations_v_version_coverage_governorates\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_coverage_governorates_parent_idx\` ON \`_organisations_v_version_coverage_governorates\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_coverage\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_coverage_order_idx\` ON \`_organisations_v_version_coverage\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_coverage_parent_id_idx\` ON \`_organisations_v_version_coverage\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_phones_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v_version_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_phones_languages_order_idx\` ON \`_organisations_v_version_phones_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_phones_languages_parent_idx\` ON \`_organisations_v_version_phones_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`whatsapp\` integer DEFAULT false,
  	\`office\` text DEFAULT 'centre',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_phones_order_idx\` ON \`_organisations_v_version_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_phones_parent_id_idx\` ON \`_organisations_v_version_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_kind\` text,
  	\`version_email\` text,
  	\`version_website\` text,
  	\`version_governorate\` text,
  	\`version_referral_network\` text DEFAULT 'ask',
  	\`version_platform\` text DEFAULT 'ask',
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_owner_idx\` ON \`_organisations_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_freshness_version_freshness_che_idx\` ON \`_organisations_v\` (\`version_freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_address\` text,
  	\`version_body\` text,
  	\`version_source_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_texts_order_parent\` ON \`_organisations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_texts_locale_parent\` ON \`_organisations_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`opportunities_offers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`line\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`opportunities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`opportunities_offers_order_idx\` ON \`opportunities_offers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_offers_parent_id_idx\` ON \`opportunities_offers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_offers_locale_idx\` ON \`opportunities_offers\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`opportunities_requirements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`line\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`opportunities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`opportunities_requirements_order_idx\` ON \`opportunities_requirements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_requirements_parent_id_idx\` ON \`opportunities_requirements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_requirements_locale_idx\` ON \`opportunities_requirements\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`opportunities_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`line\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`opportunities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`opportunities_steps_order_idx\` ON \`opportunities_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_steps_parent_id_idx\` ON \`opportunities_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_steps_locale_idx\` ON \`opportunities_steps\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`opportunities_phones_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`opportunities_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`opportunities_phones_languages_order_idx\` ON \`opportunities_phones_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_phones_languages_parent_idx\` ON \`opportunities_phones_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`opportunities_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`whatsapp\` integer DEFAULT false,
  	\`office\` text DEFAULT 'centre',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`opportunities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`opportunities_phones_order_idx\` ON \`opportunities_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_phones_parent_id_idx\` ON \`opportunities_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`opportunities_needs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`opportunities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`opportunities_needs_order_idx\` ON \`opportunities_needs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_needs_parent_idx\` ON \`opportunities_needs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`opportunities_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`opportunities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`opportunities_audiences_order_idx\` ON \`opportunities_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_audiences_parent_idx\` ON \`opportunities_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`opportunities_governorates\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`opportunities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`opportunities_governorates_order_idx\` ON \`opportunities_governorates\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_governorates_parent_idx\` ON \`opportunities_governorates\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`opportunities\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`deadline\` text,
  	\`organisation_id\` integer,
  	\`slug\` text,
  	\`owner_id\` integer,
  	\`freshness_checked_on\` text,
  	\`freshness_checked_by_id\` integer,
  	\`freshness_next_check_due\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`opportunities_organisation_idx\` ON \`opportunities\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_slug_idx\` ON \`opportunities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_owner_idx\` ON \`opportunities\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_freshness_freshness_checked_by_idx\` ON \`opportunities\` (\`freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_updated_at_idx\` ON \`opportunities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_created_at_idx\` ON \`opportunities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`opportunities__status_idx\` ON \`opportunities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`opportunities_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`offered_by\` text,
  	\`body\` text,
  	\`source_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`opportunities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`opportunities_locales_locale_parent_id_unique\` ON \`opportunities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`opportunities_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`opportunities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`opportunities_texts_order_parent\` ON \`opportunities_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_texts_locale_parent\` ON \`opportunities_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`opportunities_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`centres_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`opportunities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`opportunities_rels_order_idx\` ON \`opportunities_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_rels_parent_idx\` ON \`opportunities_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_rels_path_idx\` ON \`opportunities_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`opportunities_rels_centres_id_idx\` ON \`opportunities_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE TABLE \`_opportunities_v_version_offers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`line\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_opportunities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_offers_order_idx\` ON \`_opportunities_v_version_offers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_offers_parent_id_idx\` ON \`_opportunities_v_version_offers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_offers_locale_idx\` ON \`_opportunities_v_version_offers\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_opportunities_v_version_requirements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`line\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_opportunities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_requirements_order_idx\` ON \`_opportunities_v_version_requirements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_requirements_parent_id_idx\` ON \`_opportunities_v_version_requirements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_requirements_locale_idx\` ON \`_opportunities_v_version_requirements\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_opportunities_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`line\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_opportunities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_steps_order_idx\` ON \`_opportunities_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_steps_parent_id_idx\` ON \`_opportunities_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_steps_locale_idx\` ON \`_opportunities_v_version_steps\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_opportunities_v_version_phones_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_opportunities_v_version_phones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_phones_languages_order_idx\` ON \`_opportunities_v_version_phones_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_phones_languages_parent_idx\` ON \`_opportunities_v_version_phones_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_opportunities_v_version_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`whatsapp\` integer DEFAULT false,
  	\`office\` text DEFAULT 'centre',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_opportunities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_phones_order_idx\` ON \`_opportunities_v_version_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_phones_parent_id_idx\` ON \`_opportunities_v_version_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_opportunities_v_version_needs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_opportunities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_needs_order_idx\` ON \`_opportunities_v_version_needs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_needs_parent_idx\` ON \`_opportunities_v_version_needs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_opportunities_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_opportunities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_audiences_order_idx\` ON \`_opportunities_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_audiences_parent_idx\` ON \`_opportunities_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_opportunities_v_version_governorates\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_opportunities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_governorates_order_idx\` ON \`_opportunities_v_version_governorates\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_governorates_parent_idx\` ON \`_opportunities_v_version_governorates\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_opportunities_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_kind\` text,
  	\`version_deadline\` text,
  	\`version_organisation_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`opportunities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_opportunities_v_parent_idx\` ON \`_opportunities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_version_organisation_idx\` ON \`_opportunities_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_version_slug_idx\` ON \`_opportunities_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_version_owner_idx\` ON \`_opportunities_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_freshness_version_freshness_che_idx\` ON \`_opportunities_v\` (\`version_freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_version_updated_at_idx\` ON \`_opportunities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_version_created_at_idx\` ON \`_opportunities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_version_version__status_idx\` ON \`_opportunities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_created_at_idx\` ON \`_opportunities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_updated_at_idx\` ON \`_opportunities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_snapshot_idx\` ON \`_opportunities_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_published_locale_idx\` ON \`_opportunities_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_latest_idx\` ON \`_opportunities_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_autosave_idx\` ON \`_opportunities_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_opportunities_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_offered_by\` text,
  	\`version_body\` text,
  	\`version_source_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_opportunities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_opportunities_v_locales_locale_parent_id_unique\` ON \`_opportunities_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_opportunities_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_opportunities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_opportunities_v_texts_order_parent\` ON \`_opportunities_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_texts_locale_parent\` ON \`_opportunities_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_opportunities_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`centres_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_opportunities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_opportunities_v_rels_order_idx\` ON \`_opportunities_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_rels_parent_idx\` ON \`_opportunities_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_rels_path_idx\` ON \`_opportunities_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_opportunities_v_rels_centres_id_idx\` ON \`_opportunities_v_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_steps_order_idx\` ON \`guides_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`guides_steps_parent_id_idx\` ON \`guides_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_steps_locales_locale_parent_id_unique\` ON \`guides_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_needs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_needs_order_idx\` ON \`guides_needs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_needs_parent_idx\` ON \`guides_needs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_audiences_order_idx\` ON \`guides_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_audiences_parent_idx\` ON \`guides_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`owner_id\` integer,
  	\`freshness_checked_on\` text,
  	\`freshness_checked_by_id\` integer,
  	\`freshness_next_check_due\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_slug_idx\` ON \`guides\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`guides_owner_idx\` ON \`guides\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_freshness_freshness_checked_by_idx\` ON \`guides\` (\`freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_updated_at_idx\` ON \`guides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`guides_created_at_idx\` ON \`guides\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`guides__status_idx\` ON \`guides\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`guides_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`source_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`guides_locales_locale_parent_id_unique\` ON \`guides_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_texts_order_parent\` ON \`guides_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_texts_locale_parent\` ON \`guides_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`guides_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`guides_rels_order_idx\` ON \`guides_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_parent_idx\` ON \`guides_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_path_idx\` ON \`guides_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_services_id_idx\` ON \`guides_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_programmes_id_idx\` ON \`guides_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_courses_id_idx\` ON \`guides_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_sessions_id_idx\` ON \`guides_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_centres_id_idx\` ON \`guides_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_organisations_id_idx\` ON \`guides_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_opportunities_id_idx\` ON \`guides_rels\` (\`opportunities_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_guides_id_idx\` ON \`guides_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_campaigns_id_idx\` ON \`guides_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_resources_id_idx\` ON \`guides_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_articles_id_idx\` ON \`guides_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_figures_id_idx\` ON \`guides_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_terms_id_idx\` ON \`guides_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`guides_rels_pages_id_idx\` ON \`guides_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_order_idx\` ON \`_guides_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_steps_parent_id_idx\` ON \`_guides_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_steps_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guides_v_version_steps_locales_locale_parent_id_unique\` ON \`_guides_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_needs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_needs_order_idx\` ON \`_guides_v_version_needs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_needs_parent_idx\` ON \`_guides_v_version_needs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_version_audiences_order_idx\` ON \`_guides_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_audiences_parent_idx\` ON \`_guides_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_parent_idx\` ON \`_guides_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_slug_idx\` ON \`_guides_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_owner_idx\` ON \`_guides_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_freshness_version_freshness_checked_by_idx\` ON \`_guides_v\` (\`version_freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_updated_at_idx\` ON \`_guides_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version_created_at_idx\` ON \`_guides_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_version_version__status_idx\` ON \`_guides_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_created_at_idx\` ON \`_guides_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_updated_at_idx\` ON \`_guides_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_snapshot_idx\` ON \`_guides_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_published_locale_idx\` ON \`_guides_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_latest_idx\` ON \`_guides_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_autosave_idx\` ON \`_guides_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_source_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_guides_v_locales_locale_parent_id_unique\` ON \`_guides_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_texts_order_parent\` ON \`_guides_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_texts_locale_parent\` ON \`_guides_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_guides_v_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_order_idx\` ON \`_guides_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_parent_idx\` ON \`_guides_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_path_idx\` ON \`_guides_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_services_id_idx\` ON \`_guides_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_programmes_id_idx\` ON \`_guides_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_courses_id_idx\` ON \`_guides_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_sessions_id_idx\` ON \`_guides_v_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_centres_id_idx\` ON \`_guides_v_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_organisations_id_idx\` ON \`_guides_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_opportunities_id_idx\` ON \`_guides_v_rels\` (\`opportunities_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_guides_id_idx\` ON \`_guides_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_campaigns_id_idx\` ON \`_guides_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_resources_id_idx\` ON \`_guides_v_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_articles_id_idx\` ON \`_guides_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_figures_id_idx\` ON \`_guides_v_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_terms_id_idx\` ON \`_guides_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_guides_v_rels_pages_id_idx\` ON \`_guides_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_topics_order_idx\` ON \`articles_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_topics_parent_idx\` ON \`articles_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`precision\` text DEFAULT 'day',
  	\`hero_id\` integer,
  	\`slug\` text,
  	\`owner_id\` integer,
  	\`freshness_checked_on\` text,
  	\`freshness_checked_by_id\` integer,
  	\`freshness_next_check_due\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_hero_idx\` ON \`articles\` (\`hero_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_owner_idx\` ON \`articles\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_freshness_freshness_checked_by_idx\` ON \`articles\` (\`freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`articles_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`hero_alt\` text,
  	\`body\` text,
  	\`source_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_locales_locale_parent_id_unique\` ON \`articles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_texts_order_parent\` ON \`articles_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_texts_locale_parent\` ON \`articles_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_services_id_idx\` ON \`articles_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_programmes_id_idx\` ON \`articles_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_courses_id_idx\` ON \`articles_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_sessions_id_idx\` ON \`articles_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_centres_id_idx\` ON \`articles_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_organisations_id_idx\` ON \`articles_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_opportunities_id_idx\` ON \`articles_rels\` (\`opportunities_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_guides_id_idx\` ON \`articles_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_campaigns_id_idx\` ON \`articles_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_resources_id_idx\` ON \`articles_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_figures_id_idx\` ON \`articles_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_terms_id_idx\` ON \`articles_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_pages_id_idx\` ON \`articles_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_topics_order_idx\` ON \`_articles_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_topics_parent_idx\` ON \`_articles_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_date\` text,
  	\`version_precision\` text DEFAULT 'day',
  	\`version_hero_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_hero_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_hero_idx\` ON \`_articles_v\` (\`version_hero_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_owner_idx\` ON \`_articles_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_freshness_version_freshness_checked__idx\` ON \`_articles_v\` (\`version_freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_snapshot_idx\` ON \`_articles_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_published_locale_idx\` ON \`_articles_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_hero_alt\` text,
  	\`version_body\` text,
  	\`version_source_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_locales_locale_parent_id_unique\` ON \`_articles_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_texts_order_parent\` ON \`_articles_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_texts_locale_parent\` ON \`_articles_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_services_id_idx\` ON \`_articles_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_programmes_id_idx\` ON \`_articles_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_courses_id_idx\` ON \`_articles_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_sessions_id_idx\` ON \`_articles_v_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_centres_id_idx\` ON \`_articles_v_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_organisations_id_idx\` ON \`_articles_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_opportunities_id_idx\` ON \`_articles_v_rels\` (\`opportunities_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_guides_id_idx\` ON \`_articles_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_campaigns_id_idx\` ON \`_articles_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_resources_id_idx\` ON \`_articles_v_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_figures_id_idx\` ON \`_articles_v_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_terms_id_idx\` ON \`_articles_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_pages_id_idx\` ON \`_articles_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`figures\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`qualifier\` text DEFAULT 'exactly',
  	\`value\` numeric,
  	\`as_of\` text,
  	\`source_address\` text,
  	\`group\` text,
  	\`slug\` text,
  	\`owner_id\` integer,
  	\`freshness_checked_on\` text,
  	\`freshness_checked_by_id\` integer,
  	\`freshness_next_check_due\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`figures_slug_idx\` ON \`figures\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`figures_owner_idx\` ON \`figures\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`figures_freshness_freshness_checked_by_idx\` ON \`figures\` (\`freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`figures_updated_at_idx\` ON \`figures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`figures_created_at_idx\` ON \`figures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`figures__status_idx\` ON \`figures\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`figures_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`unit\` text,
  	\`source\` text,
  	\`body\` text,
  	\`source_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`figures_locales_locale_parent_id_unique\` ON \`figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`figures_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`figures_texts_order_parent\` ON \`figures_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`figures_texts_locale_parent\` ON \`figures_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_figures_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_qualifier\` text DEFAULT 'exactly',
  	\`version_value\` numeric,
  	\`version_as_of\` text,
  	\`version_source_address\` text,
  	\`version_group\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_figures_v_parent_idx\` ON \`_figures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_slug_idx\` ON \`_figures_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_owner_idx\` ON \`_figures_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_freshness_version_freshness_checked_b_idx\` ON \`_figures_v\` (\`version_freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_updated_at_idx\` ON \`_figures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_created_at_idx\` ON \`_figures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version__status_idx\` ON \`_figures_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_created_at_idx\` ON \`_figures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_updated_at_idx\` ON \`_figures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_snapshot_idx\` ON \`_figures_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_published_locale_idx\` ON \`_figures_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_latest_idx\` ON \`_figures_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_autosave_idx\` ON \`_figures_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_figures_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_unit\` text,
  	\`version_source\` text,
  	\`version_body\` text,
  	\`version_source_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_figures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_figures_v_locales_locale_parent_id_unique\` ON \`_figures_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_figures_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_figures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_figures_v_texts_order_parent\` ON \`_figures_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_texts_locale_parent\` ON \`_figures_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`acronym\` text,
  	\`slug\` text,
  	\`owner_id\` integer,
  	\`freshness_checked_on\` text,
  	\`freshness_checked_by_id\` integer,
  	\`freshness_next_check_due\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_slug_idx\` ON \`terms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`terms_owner_idx\` ON \`terms\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_freshness_freshness_checked_by_idx\` ON \`terms\` (\`freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`terms__status_idx\` ON \`terms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`terms_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`source_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_locales_locale_parent_id_unique\` ON \`terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_texts_order_parent\` ON \`terms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_texts_locale_parent\` ON \`terms_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_rels_order_idx\` ON \`terms_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_parent_idx\` ON \`terms_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_path_idx\` ON \`terms_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_services_id_idx\` ON \`terms_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_programmes_id_idx\` ON \`terms_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_courses_id_idx\` ON \`terms_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_sessions_id_idx\` ON \`terms_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_centres_id_idx\` ON \`terms_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_organisations_id_idx\` ON \`terms_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_opportunities_id_idx\` ON \`terms_rels\` (\`opportunities_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_guides_id_idx\` ON \`terms_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_campaigns_id_idx\` ON \`terms_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_resources_id_idx\` ON \`terms_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_articles_id_idx\` ON \`terms_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_figures_id_idx\` ON \`terms_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_terms_id_idx\` ON \`terms_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`terms_rels_pages_id_idx\` ON \`terms_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_acronym\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_parent_idx\` ON \`_terms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_slug_idx\` ON \`_terms_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_owner_idx\` ON \`_terms_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_freshness_version_freshness_checked_by_idx\` ON \`_terms_v\` (\`version_freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_updated_at_idx\` ON \`_terms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_created_at_idx\` ON \`_terms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version__status_idx\` ON \`_terms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_created_at_idx\` ON \`_terms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_updated_at_idx\` ON \`_terms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_snapshot_idx\` ON \`_terms_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_published_locale_idx\` ON \`_terms_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_latest_idx\` ON \`_terms_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_autosave_idx\` ON \`_terms_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_source_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_terms_v_locales_locale_parent_id_unique\` ON \`_terms_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_texts_order_parent\` ON \`_terms_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_texts_locale_parent\` ON \`_terms_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_order_idx\` ON \`_terms_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_parent_idx\` ON \`_terms_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_path_idx\` ON \`_terms_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_services_id_idx\` ON \`_terms_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_programmes_id_idx\` ON \`_terms_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_courses_id_idx\` ON \`_terms_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_sessions_id_idx\` ON \`_terms_v_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_centres_id_idx\` ON \`_terms_v_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_organisations_id_idx\` ON \`_terms_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_opportunities_id_idx\` ON \`_terms_v_rels\` (\`opportunities_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_guides_id_idx\` ON \`_terms_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_campaigns_id_idx\` ON \`_terms_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_resources_id_idx\` ON \`_terms_v_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_articles_id_idx\` ON \`_terms_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_figures_id_idx\` ON \`_terms_v_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_terms_id_idx\` ON \`_terms_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_rels_pages_id_idx\` ON \`_terms_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`owner_id\` integer,
  	\`freshness_checked_on\` text,
  	\`freshness_checked_by_id\` integer,
  	\`freshness_next_check_due\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_owner_idx\` ON \`pages\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_freshness_freshness_checked_by_idx\` ON \`pages\` (\`freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`source_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_texts_order_parent\` ON \`pages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_texts_locale_parent\` ON \`pages_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_owner_idx\` ON \`_pages_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_freshness_version_freshness_checked_by_idx\` ON \`_pages_v\` (\`version_freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_source_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_texts_order_parent\` ON \`_pages_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_texts_locale_parent\` ON \`_pages_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_needs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_needs_order_idx\` ON \`home_needs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`home_needs_parent_idx\` ON \`home_needs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`home__status_idx\` ON \`home\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`home_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`home_locales_locale_parent_id_unique\` ON \`home_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_rels_order_idx\` ON \`home_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_parent_idx\` ON \`home_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_path_idx\` ON \`home_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_services_id_idx\` ON \`home_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_programmes_id_idx\` ON \`home_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_courses_id_idx\` ON \`home_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_sessions_id_idx\` ON \`home_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_centres_id_idx\` ON \`home_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_organisations_id_idx\` ON \`home_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_opportunities_id_idx\` ON \`home_rels\` (\`opportunities_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_guides_id_idx\` ON \`home_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_campaigns_id_idx\` ON \`home_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_resources_id_idx\` ON \`home_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_articles_id_idx\` ON \`home_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_figures_id_idx\` ON \`home_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_terms_id_idx\` ON \`home_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_pages_id_idx\` ON \`home_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_version_needs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_version_needs_order_idx\` ON \`_home_v_version_needs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_needs_parent_idx\` ON \`_home_v_version_needs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_version_version__status_idx\` ON \`_home_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_created_at_idx\` ON \`_home_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_updated_at_idx\` ON \`_home_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_snapshot_idx\` ON \`_home_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_published_locale_idx\` ON \`_home_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_latest_idx\` ON \`_home_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_autosave_idx\` ON \`_home_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_home_v_locales_locale_parent_id_unique\` ON \`_home_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_rels_order_idx\` ON \`_home_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_parent_idx\` ON \`_home_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_path_idx\` ON \`_home_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_services_id_idx\` ON \`_home_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_programmes_id_idx\` ON \`_home_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_courses_id_idx\` ON \`_home_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_sessions_id_idx\` ON \`_home_v_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_centres_id_idx\` ON \`_home_v_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_organisations_id_idx\` ON \`_home_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_opportunities_id_idx\` ON \`_home_v_rels\` (\`opportunities_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_guides_id_idx\` ON \`_home_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_campaigns_id_idx\` ON \`_home_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_resources_id_idx\` ON \`_home_v_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_articles_id_idx\` ON \`_home_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_figures_id_idx\` ON \`_home_v_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_terms_id_idx\` ON \`_home_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_pages_id_idx\` ON \`_home_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_header\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`section\` text,
  	\`page_id\` integer,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_header_order_idx\` ON \`navigation_header\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_header_parent_id_idx\` ON \`navigation_header\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_header_page_idx\` ON \`navigation_header\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`section\` text,
  	\`page_id\` integer,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_order_idx\` ON \`navigation_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_parent_id_idx\` ON \`navigation_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_page_idx\` ON \`navigation_footer\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation__status_idx\` ON \`navigation\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_header\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`section\` text,
  	\`page_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_header_order_idx\` ON \`_navigation_v_version_header\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_header_parent_id_idx\` ON \`_navigation_v_version_header\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_header_page_idx\` ON \`_navigation_v_version_header\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`section\` text,
  	\`page_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`page_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_order_idx\` ON \`_navigation_v_version_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_parent_id_idx\` ON \`_navigation_v_version_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_page_idx\` ON \`_navigation_v_version_footer\` (\`page_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_version__status_idx\` ON \`_navigation_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_snapshot_idx\` ON \`_navigation_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_published_locale_idx\` ON \`_navigation_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_latest_idx\` ON \`_navigation_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_autosave_idx\` ON \`_navigation_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_lines_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines_lines_languages_order_idx\` ON \`hotlines_lines_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_lines_languages_parent_idx\` ON \`hotlines_lines_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_lines\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`whatsapp\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines_lines_order_idx\` ON \`hotlines_lines\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_lines_parent_id_idx\` ON \`hotlines_lines\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_lines_locales\` (
  	\`name\` text,
  	\`hours\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hotlines_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`hotlines_lines_locales_locale_parent_id_unique\` ON \`hotlines_lines_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`report_email\` text,
  	\`report_whatsapp\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines__status_idx\` ON \`hotlines\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_lines_v_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hotlines_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_lines_v_languages_order_idx\` ON \`_hotlines_lines_v_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_lines_v_languages_parent_idx\` ON \`_hotlines_lines_v_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_lines_v\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`whatsapp\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_lines_v_order_idx\` ON \`_hotlines_lines_v\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_lines_v_parent_id_idx\` ON \`_hotlines_lines_v\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_lines_v_locales\` (
  	\`name\` text,
  	\`hours\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hotlines_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_hotlines_lines_v_locales_locale_parent_id_unique\` ON \`_hotlines_lines_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_report_email\` text,
  	\`version_report_whatsapp\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version__status_idx\` ON \`_hotlines_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_created_at_idx\` ON \`_hotlines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_updated_at_idx\` ON \`_hotlines_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_snapshot_idx\` ON \`_hotlines_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_published_locale_idx\` ON \`_hotlines_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_latest_idx\` ON \`_hotlines_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_autosave_idx\` ON \`_hotlines_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`alert_banner\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`level\` text DEFAULT 'info',
  	\`from\` text,
  	\`until\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_banner__status_idx\` ON \`alert_banner\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`alert_banner_locales\` (
  	\`message\` text,
  	\`link_label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`alert_banner\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`alert_banner_locales_locale_parent_id_unique\` ON \`alert_banner_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`alert_banner_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alert_banner\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_order_idx\` ON \`alert_banner_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_parent_idx\` ON \`alert_banner_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_path_idx\` ON \`alert_banner_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_services_id_idx\` ON \`alert_banner_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_programmes_id_idx\` ON \`alert_banner_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_courses_id_idx\` ON \`alert_banner_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_sessions_id_idx\` ON \`alert_banner_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_centres_id_idx\` ON \`alert_banner_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_organisations_id_idx\` ON \`alert_banner_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_opportunities_id_idx\` ON \`alert_banner_rels\` (\`opportunities_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_guides_id_idx\` ON \`alert_banner_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_campaigns_id_idx\` ON \`alert_banner_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_resources_id_idx\` ON \`alert_banner_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_articles_id_idx\` ON \`alert_banner_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_figures_id_idx\` ON \`alert_banner_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_terms_id_idx\` ON \`alert_banner_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banner_rels_pages_id_idx\` ON \`alert_banner_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`_alert_banner_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_level\` text DEFAULT 'info',
  	\`version_from\` text,
  	\`version_until\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_version_version__status_idx\` ON \`_alert_banner_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_created_at_idx\` ON \`_alert_banner_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_updated_at_idx\` ON \`_alert_banner_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_snapshot_idx\` ON \`_alert_banner_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_published_locale_idx\` ON \`_alert_banner_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_latest_idx\` ON \`_alert_banner_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_autosave_idx\` ON \`_alert_banner_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_alert_banner_v_locales\` (
  	\`version_message\` text,
  	\`version_link_label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_alert_banner_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_alert_banner_v_locales_locale_parent_id_unique\` ON \`_alert_banner_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_alert_banner_v_rels\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_alert_banner_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_order_idx\` ON \`_alert_banner_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_parent_idx\` ON \`_alert_banner_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_path_idx\` ON \`_alert_banner_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_services_id_idx\` ON \`_alert_banner_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_programmes_id_idx\` ON \`_alert_banner_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_courses_id_idx\` ON \`_alert_banner_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_sessions_id_idx\` ON \`_alert_banner_v_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_centres_id_idx\` ON \`_alert_banner_v_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_organisations_id_idx\` ON \`_alert_banner_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_opportunities_id_idx\` ON \`_alert_banner_v_rels\` (\`opportunities_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_guides_id_idx\` ON \`_alert_banner_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_campaigns_id_idx\` ON \`_alert_banner_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_resources_id_idx\` ON \`_alert_banner_v_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_articles_id_idx\` ON \`_alert_banner_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_figures_id_idx\` ON \`_alert_banner_v_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_terms_id_idx\` ON \`_alert_banner_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banner_v_rels_pages_id_idx\` ON \`_alert_banner_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE TABLE \`public_holidays_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`public_holidays\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`public_holidays_days_order_idx\` ON \`public_holidays_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`public_holidays_days_parent_id_idx\` ON \`public_holidays_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`public_holidays_days_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`public_holidays_days\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`public_holidays_days_locales_locale_parent_id_unique\` ON \`public_holidays_days_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`public_holidays\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`public_holidays__status_idx\` ON \`public_holidays\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_public_holidays_v_version_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_public_holidays_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_public_holidays_v_version_days_order_idx\` ON \`_public_holidays_v_version_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_public_holidays_v_version_days_parent_id_idx\` ON \`_public_holidays_v_version_days\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_public_holidays_v_version_days_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_public_holidays_v_version_days\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_public_holidays_v_version_days_locales_locale_parent_id_uni\` ON \`_public_holidays_v_version_days_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_public_holidays_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_public_holidays_v_version_version__status_idx\` ON \`_public_holidays_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_public_holidays_v_created_at_idx\` ON \`_public_holidays_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_public_holidays_v_updated_at_idx\` ON \`_public_holidays_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_public_holidays_v_snapshot_idx\` ON \`_public_holidays_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_public_holidays_v_published_locale_idx\` ON \`_public_holidays_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_public_holidays_v_latest_idx\` ON \`_public_holidays_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_public_holidays_v_autosave_idx\` ON \`_public_holidays_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`services_rels\` ADD \`organisations_id\` integer REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`services_rels_organisations_id_idx\` ON \`services_rels\` (\`organisations_id\`);`)
  await db.run(sql`ALTER TABLE \`_services_v_rels\` ADD \`organisations_id\` integer REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_organisations_id_idx\` ON \`_services_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`organisation_id\` integer REFERENCES organisations(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`programmes_organisation_idx\` ON \`programmes\` (\`organisation_id\`);`)
  await db.run(sql`ALTER TABLE \`programmes_rels\` ADD \`organisations_id\` integer REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`programmes_rels_organisations_id_idx\` ON \`programmes_rels\` (\`organisations_id\`);`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_organisation_id\` integer REFERENCES organisations(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_organisation_idx\` ON \`_programmes_v\` (\`version_organisation_id\`);`)
  await db.run(sql`ALTER TABLE \`_programmes_v_rels\` ADD \`organisations_id\` integer REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_organisations_id_idx\` ON \`_programmes_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`ALTER TABLE \`courses_rels\` ADD \`organisations_id\` integer REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`courses_rels_organisations_id_idx\` ON \`courses_rels\` (\`organisations_id\`);`)
  await db.run(sql`ALTER TABLE \`_courses_v_rels\` ADD \`organisations_id\` integer REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_organisations_id_idx\` ON \`_courses_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`ALTER TABLE \`centres\` ADD \`hosted_by_id\` integer REFERENCES organisations(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`centres_hosted_by_idx\` ON \`centres\` (\`hosted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_centres_v\` ADD \`version_hosted_by_id\` integer REFERENCES organisations(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version_hosted_by_idx\` ON \`_centres_v\` (\`version_hosted_by_id\`);`)
  await db.run(sql`ALTER TABLE \`campaigns_rels\` ADD \`guides_id\` integer REFERENCES guides(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`campaigns_rels\` ADD \`opportunities_id\` integer REFERENCES opportunities(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_guides_id_idx\` ON \`campaigns_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_opportunities_id_idx\` ON \`campaigns_rels\` (\`opportunities_id\`);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_rels\` ADD \`guides_id\` integer REFERENCES guides(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_rels\` ADD \`opportunities_id\` integer REFERENCES opportunities(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_guides_id_idx\` ON \`_campaigns_v_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_opportunities_id_idx\` ON \`_campaigns_v_rels\` (\`opportunities_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`organisations_id\` integer REFERENCES organisations(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`opportunities_id\` integer REFERENCES opportunities(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`guides_id\` integer REFERENCES guides(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`articles_id\` integer REFERENCES articles(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`figures_id\` integer REFERENCES figures(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`terms_id\` integer REFERENCES terms(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`pages_id\` integer REFERENCES pages(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_opportunities_id_idx\` ON \`payload_locked_documents_rels\` (\`opportunities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_guides_id_idx\` ON \`payload_locked_documents_rels\` (\`guides_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_figures_id_idx\` ON \`payload_locked_documents_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`programmes_chain\`;`)
  await db.run(sql`DROP TABLE \`programmes_chain_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_chain\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_chain_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_coverage_needs\`;`)
  await db.run(sql`DROP TABLE \`organisations_coverage_governorates\`;`)
  await db.run(sql`DROP TABLE \`organisations_coverage\`;`)
  await db.run(sql`DROP TABLE \`organisations_phones_languages\`;`)
  await db.run(sql`DROP TABLE \`organisations_phones\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_texts\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_coverage_needs\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_coverage_governorates\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_coverage\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_phones_languages\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_phones\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`opportunities_offers\`;`)
  await db.run(sql`DROP TABLE \`opportunities_requirements\`;`)
  await db.run(sql`DROP TABLE \`opportunities_steps\`;`)
  await db.run(sql`DROP TABLE \`opportunities_phones_languages\`;`)
  await db.run(sql`DROP TABLE \`opportunities_phones\`;`)
  await db.run(sql`DROP TABLE \`opportunities_needs\`;`)
  await db.run(sql`DROP TABLE \`opportunities_audiences\`;`)
  await db.run(sql`DROP TABLE \`opportunities_governorates\`;`)
  await db.run(sql`DROP TABLE \`opportunities\`;`)
  await db.run(sql`DROP TABLE \`opportunities_locales\`;`)
  await db.run(sql`DROP TABLE \`opportunities_texts\`;`)
  await db.run(sql`DROP TABLE \`opportunities_rels\`;`)
  await db.run(sql`DROP TABLE \`_opportunities_v_version_offers\`;`)
  await db.run(sql`DROP TABLE \`_opportunities_v_version_requirements\`;`)
  await db.run(sql`DROP TABLE \`_opportunities_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_opportunities_v_version_phones_languages\`;`)
  await db.run(sql`DROP TABLE \`_opportunities_v_version_phones\`;`)
  await db.run(sql`DROP TABLE \`_opportunities_v_version_needs\`;`)
  await db.run(sql`DROP TABLE \`_opportunities_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_opportunities_v_version_governorates\`;`)
  await db.run(sql`DROP TABLE \`_opportunities_v\`;`)
  await db.run(sql`DROP TABLE \`_opportunities_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_opportunities_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_opportunities_v_rels\`;`)
  await db.run(sql`DROP TABLE \`guides_steps\`;`)
  await db.run(sql`DROP TABLE \`guides_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`guides_needs\`;`)
  await db.run(sql`DROP TABLE \`guides_audiences\`;`)
  await db.run(sql`DROP TABLE \`guides\`;`)
  await db.run(sql`DROP TABLE \`guides_locales\`;`)
  await db.run(sql`DROP TABLE \`guides_texts\`;`)
  await db.run(sql`DROP TABLE \`guides_rels\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_needs\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_guides_v\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_guides_v_rels\`;`)
  await db.run(sql`DROP TABLE \`articles_topics\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_texts\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`figures\`;`)
  await db.run(sql`DROP TABLE \`figures_locales\`;`)
  await db.run(sql`DROP TABLE \`figures_texts\`;`)
  await db.run(sql`DROP TABLE \`_figures_v\`;`)
  await db.run(sql`DROP TABLE \`_figures_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_figures_v_texts\`;`)
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`DROP TABLE \`terms_locales\`;`)
  await db.run(sql`DROP TABLE \`terms_texts\`;`)
  await db.run(sql`DROP TABLE \`terms_rels\`;`)
  await db.run(sql`DROP TABLE \`_terms_v\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_texts\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`home_needs\`;`)
  await db.run(sql`DROP TABLE \`home\`;`)
  await db.run(sql`DROP TABLE \`home_locales\`;`)
  await db.run(sql`DROP TABLE \`home_rels\`;`)
  await db.run(sql`DROP TABLE \`_home_v_version_needs\`;`)
  await db.run(sql`DROP TABLE \`_home_v\`;`)
  await db.run(sql`DROP TABLE \`_home_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_home_v_rels\`;`)
  await db.run(sql`DROP TABLE \`navigation_header\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_header\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v\`;`)
  await db.run(sql`DROP TABLE \`hotlines_lines_languages\`;`)
  await db.run(sql`DROP TABLE \`hotlines_lines\`;`)
  await db.run(sql`DROP TABLE \`hotlines_lines_locales\`;`)
  await db.run(sql`DROP TABLE \`hotlines\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_lines_v_languages\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_lines_v\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_lines_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v\`;`)
  await db.run(sql`DROP TABLE \`alert_banner\`;`)
  await db.run(sql`DROP TABLE \`alert_banner_locales\`;`)
  await db.run(sql`DROP TABLE \`alert_banner_rels\`;`)
  await db.run(sql`DROP TABLE \`_alert_banner_v\`;`)
  await db.run(sql`DROP TABLE \`_alert_banner_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_alert_banner_v_rels\`;`)
  await db.run(sql`DROP TABLE \`public_holidays_days\`;`)
  await db.run(sql`DROP TABLE \`public_holidays_days_locales\`;`)
  await db.run(sql`DROP TABLE \`public_holidays\`;`)
  await db.run(sql`DROP TABLE \`_public_holidays_v_version_days\`;`)
  await db.run(sql`DROP TABLE \`_public_holidays_v_version_days_locales\`;`)
  await db.run(sql`DROP TABLE \`_public_holidays_v\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_services_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`centres_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_services_rels\`("id", "order", "parent_id", "path", "centres_id") SELECT "id", "order", "parent_id", "path", "centres_id" FROM \`services_rels\`;`)
  await db.run(sql`DROP TABLE \`services_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_services_rels\` RENAME TO \`services_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`services_rels_order_idx\` ON \`services_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_parent_idx\` ON \`services_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_path_idx\` ON \`services_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`services_rels_centres_id_idx\` ON \`services_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__services_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`centres_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_services_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__services_v_rels\`("id", "order", "parent_id", "path", "centres_id") SELECT "id", "order", "parent_id", "path", "centres_id" FROM \`_services_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_services_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__services_v_rels\` RENAME TO \`_services_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_order_idx\` ON \`_services_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_parent_idx\` ON \`_services_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_path_idx\` ON \`_services_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_services_v_rels_centres_id_idx\` ON \`_services_v_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_programmes\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`status\` text DEFAULT 'open',
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`cost\` text DEFAULT 'free',
  	\`confidentiality\` text DEFAULT 'confidential',
  	\`slug\` text,
  	\`owner_id\` integer,
  	\`freshness_checked_on\` text,
  	\`freshness_checked_by_id\` integer,
  	\`freshness_next_check_due\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_programmes\`("id", "status", "starts_on", "ends_on", "cost", "confidentiality", "slug", "owner_id", "freshness_checked_on", "freshness_checked_by_id", "freshness_next_check_due", "demo", "updated_at", "created_at", "_status") SELECT "id", "status", "starts_on", "ends_on", "cost", "confidentiality", "slug", "owner_id", "freshness_checked_on", "freshness_checked_by_id", "freshness_next_check_due", "demo", "updated_at", "created_at", "_status" FROM \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`ALTER TABLE \`__new_programmes\` RENAME TO \`programmes\`;`)
  await db.run(sql`CREATE INDEX \`programmes_slug_idx\` ON \`programmes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`programmes_owner_idx\` ON \`programmes\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_freshness_freshness_checked_by_idx\` ON \`programmes\` (\`freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_idx\` ON \`programmes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_programmes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` integer,
  	\`programmes_id\` integer,
  	\`centres_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_programmes_rels\`("id", "order", "parent_id", "path", "services_id", "programmes_id", "centres_id") SELECT "id", "order", "parent_id", "path", "services_id", "programmes_id", "centres_id" FROM \`programmes_rels\`;`)
  await db.run(sql`DROP TABLE \`programmes_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_programmes_rels\` RENAME TO \`programmes_rels\`;`)
  await db.run(sql`CREATE INDEX \`programmes_rels_order_idx\` ON \`programmes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_parent_idx\` ON \`programmes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_path_idx\` ON \`programmes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_services_id_idx\` ON \`programmes_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_programmes_id_idx\` ON \`programmes_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_centres_id_idx\` ON \`programmes_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__programmes_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_status\` text DEFAULT 'open',
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_cost\` text DEFAULT 'free',
  	\`version_confidentiality\` text DEFAULT 'confidential',
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__programmes_v\`("id", "parent_id", "version_status", "version_starts_on", "version_ends_on", "version_cost", "version_confidentiality", "version_slug", "version_owner_id", "version_freshness_checked_on", "version_freshness_checked_by_id", "version_freshness_next_check_due", "version_demo", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_status", "version_starts_on", "version_ends_on", "version_cost", "version_confidentiality", "version_slug", "version_owner_id", "version_freshness_checked_on", "version_freshness_checked_by_id", "version_freshness_next_check_due", "version_demo", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__programmes_v\` RENAME TO \`_programmes_v\`;`)
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_slug_idx\` ON \`_programmes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_owner_idx\` ON \`_programmes_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_freshness_version_freshness_checke_idx\` ON \`_programmes_v\` (\`version_freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version__status_idx\` ON \`_programmes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_snapshot_idx\` ON \`_programmes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_published_locale_idx\` ON \`_programmes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_idx\` ON \`_programmes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_autosave_idx\` ON \`_programmes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new__programmes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` integer,
  	\`programmes_id\` integer,
  	\`centres_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__programmes_v_rels\`("id", "order", "parent_id", "path", "services_id", "programmes_id", "centres_id") SELECT "id", "order", "parent_id", "path", "services_id", "programmes_id", "centres_id" FROM \`_programmes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__programmes_v_rels\` RENAME TO \`_programmes_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_order_idx\` ON \`_programmes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_parent_idx\` ON \`_programmes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_path_idx\` ON \`_programmes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_services_id_idx\` ON \`_programmes_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_programmes_id_idx\` ON \`_programmes_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_centres_id_idx\` ON \`_programmes_v_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_courses_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`centres_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_courses_rels\`("id", "order", "parent_id", "path", "centres_id") SELECT "id", "order", "parent_id", "path", "centres_id" FROM \`courses_rels\`;`)
  await db.run(sql`DROP TABLE \`courses_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_courses_rels\` RENAME TO \`courses_rels\`;`)
  await db.run(sql`CREATE INDEX \`courses_rels_order_idx\` ON \`courses_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_parent_idx\` ON \`courses_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_path_idx\` ON \`courses_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`courses_rels_centres_id_idx\` ON \`courses_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__courses_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`centres_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_courses_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__courses_v_rels\`("id", "order", "parent_id", "path", "centres_id") SELECT "id", "order", "parent_id", "path", "centres_id" FROM \`_courses_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_courses_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__courses_v_rels\` RENAME TO \`_courses_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_order_idx\` ON \`_courses_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_parent_idx\` ON \`_courses_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_path_idx\` ON \`_courses_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_courses_v_rels_centres_id_idx\` ON \`_courses_v_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_centres\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`email\` text,
  	\`network\` text DEFAULT 'iraq',
  	\`governorate\` text,
  	\`position_latitude\` numeric,
  	\`position_longitude\` numeric,
  	\`slug\` text,
  	\`owner_id\` integer,
  	\`freshness_checked_on\` text,
  	\`freshness_checked_by_id\` integer,
  	\`freshness_next_check_due\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_centres\`("id", "email", "network", "governorate", "position_latitude", "position_longitude", "slug", "owner_id", "freshness_checked_on", "freshness_checked_by_id", "freshness_next_check_due", "demo", "updated_at", "created_at", "_status") SELECT "id", "email", "network", "governorate", "position_latitude", "position_longitude", "slug", "owner_id", "freshness_checked_on", "freshness_checked_by_id", "freshness_next_check_due", "demo", "updated_at", "created_at", "_status" FROM \`centres\`;`)
  await db.run(sql`DROP TABLE \`centres\`;`)
  await db.run(sql`ALTER TABLE \`__new_centres\` RENAME TO \`centres\`;`)
  await db.run(sql`CREATE INDEX \`centres_slug_idx\` ON \`centres\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`centres_owner_idx\` ON \`centres\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`centres_freshness_freshness_checked_by_idx\` ON \`centres\` (\`freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`centres_updated_at_idx\` ON \`centres\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`centres_created_at_idx\` ON \`centres\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`centres__status_idx\` ON \`centres\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__centres_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_email\` text,
  	\`version_network\` text DEFAULT 'iraq',
  	\`version_governorate\` text,
  	\`version_position_latitude\` numeric,
  	\`version_position_longitude\` numeric,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_freshness_checked_by_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__centres_v\`("id", "parent_id", "version_email", "version_network", "version_governorate", "version_position_latitude", "version_position_longitude", "version_slug", "version_owner_id", "version_freshness_checked_on", "version_freshness_checked_by_id", "version_freshness_next_check_due", "version_demo", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_email", "version_network", "version_governorate", "version_position_latitude", "version_position_longitude", "version_slug", "version_owner_id", "version_freshness_checked_on", "version_freshness_checked_by_id", "version_freshness_next_check_due", "version_demo", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_centres_v\`;`)
  await db.run(sql`DROP TABLE \`_centres_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__centres_v\` RENAME TO \`_centres_v\`;`)
  await db.run(sql`CREATE INDEX \`_centres_v_parent_idx\` ON \`_centres_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version_slug_idx\` ON \`_centres_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version_owner_idx\` ON \`_centres_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_freshness_version_freshness_checked_b_idx\` ON \`_centres_v\` (\`version_freshness_checked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version_updated_at_idx\` ON \`_centres_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version_created_at_idx\` ON \`_centres_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_version_version__status_idx\` ON \`_centres_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_created_at_idx\` ON \`_centres_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_updated_at_idx\` ON \`_centres_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_snapshot_idx\` ON \`_centres_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_published_locale_idx\` ON \`_centres_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_latest_idx\` ON \`_centres_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_centres_v_autosave_idx\` ON \`_centres_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` integer,
  	\`programmes_id\` integer,
  	\`courses_id\` integer,
  	\`centres_id\` integer,
  	\`resources_id\` integer,
  	\`sessions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_campaigns_rels\`("id", "order", "parent_id", "path", "services_id", "programmes_id", "courses_id", "centres_id", "resources_id", "sessions_id") SELECT "id", "order", "parent_id", "path", "services_id", "programmes_id", "courses_id", "centres_id", "resources_id", "sessions_id" FROM \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_campaigns_rels\` RENAME TO \`campaigns_rels\`;`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_services_id_idx\` ON \`campaigns_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_programmes_id_idx\` ON \`campaigns_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_courses_id_idx\` ON \`campaigns_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_centres_id_idx\` ON \`campaigns_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_resources_id_idx\` ON \`campaigns_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_sessions_id_idx\` ON \`campaigns_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__campaigns_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`services_id\` integer,
  	\`programmes_id\` integer,
  	\`courses_id\` integer,
  	\`centres_id\` integer,
  	\`resources_id\` integer,
  	\`sessions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__campaigns_v_rels\`("id", "order", "parent_id", "path", "services_id", "programmes_id", "courses_id", "centres_id", "resources_id", "sessions_id") SELECT "id", "order", "parent_id", "path", "services_id", "programmes_id", "courses_id", "centres_id", "resources_id", "sessions_id" FROM \`_campaigns_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__campaigns_v_rels\` RENAME TO \`_campaigns_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_order_idx\` ON \`_campaigns_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_parent_idx\` ON \`_campaigns_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_path_idx\` ON \`_campaigns_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_services_id_idx\` ON \`_campaigns_v_rels\` (\`services_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_programmes_id_idx\` ON \`_campaigns_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_courses_id_idx\` ON \`_campaigns_v_rels\` (\`courses_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_centres_id_idx\` ON \`_campaigns_v_rels\` (\`centres_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_resources_id_idx\` ON \`_campaigns_v_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_sessions_id_idx\` ON \`_campaigns_v_rels\` (\`sessions_id\`);`)
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
  	\`campaigns_id\` integer,
  	\`resources_id\` integer,
  	\`media_id\` integer,
  	\`users_id\` integer,
  	\`publications_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`services_id\`) REFERENCES \`services\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`courses_id\`) REFERENCES \`courses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`centres_id\`) REFERENCES \`centres\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`resources_id\`) REFERENCES \`resources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "services_id", "programmes_id", "courses_id", "sessions_id", "centres_id", "campaigns_id", "resources_id", "media_id", "users_id", "publications_id") SELECT "id", "order", "parent_id", "path", "services_id", "programmes_id", "courses_id", "sessions_id", "centres_id", "campaigns_id", "resources_id", "media_id", "users_id", "publications_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_resources_id_idx\` ON \`payload_locked_documents_rels\` (\`resources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
}
