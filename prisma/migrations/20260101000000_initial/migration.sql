-- Full text: English stems, no stop words dropped ("The Who" must be found), numbers and addresses as they are.
CREATE TEXT SEARCH DICTIONARY "public"."english_stem_nostop" (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION "public"."english_nostop" (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION "public"."english_nostop"
    ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, hword, hword_part, word
    WITH "public"."english_stem_nostop";

-- CreateEnum
CREATE TYPE "inbox_item_type" AS ENUM ('to', 'cc');

-- CreateEnum
CREATE TYPE "privacy_level" AS ENUM ('me', 'followers', 'instance', 'everyone');

-- CreateEnum
CREATE TYPE "edit_type" AS ENUM ('update');

-- CreateEnum
CREATE TYPE "actor_type" AS ENUM ('Person', 'Tombstone', 'Application', 'Group', 'Organization', 'Service');

-- CreateEnum
CREATE TYPE "fetch_status" AS ENUM ('pending', 'errored', 'finished', 'skipped');

-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('draft', 'pending', 'finished', 'errored', 'skipped');

-- CreateEnum
CREATE TYPE "library_scan_status" AS ENUM ('pending', 'scanning', 'errored', 'finished');

-- CreateEnum
CREATE TYPE "filesystem_import_status" AS ENUM ('pending', 'started', 'finished', 'canceled');

-- CreateEnum
CREATE TYPE "report_type" AS ENUM ('takedown_request', 'invalid_metadata', 'illegal_content', 'offensive_content', 'other');

-- CreateEnum
CREATE TYPE "report_target_kind" AS ENUM ('artist', 'album', 'track', 'library', 'channel', 'playlist', 'account');

-- CreateEnum
CREATE TYPE "user_request_type" AS ENUM ('signup');

-- CreateEnum
CREATE TYPE "user_request_status" AS ENUM ('pending', 'refused', 'approved');

-- CreateEnum
CREATE TYPE "content_category" AS ENUM ('music', 'podcast', 'other');

-- CreateEnum
CREATE TYPE "radio_type" AS ENUM ('random', 'random_library', 'favorites', 'less-listened', 'less-listened_library', 'recently-added', 'artist', 'tag', 'similar', 'actor-content', 'library', 'custom', 'custom_multiple');

-- CreateTable
CREATE TABLE "activity" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "fid" TEXT,
    "url" TEXT,
    "type" TEXT NOT NULL,
    "actor_id" INTEGER NOT NULL,
    "payload" JSONB NOT NULL,
    "library_id" INTEGER,
    "subject_actor_id" INTEGER,
    "library_follow_id" INTEGER,
    "actor_follow_id" INTEGER,
    "report_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbox_item" (
    "id" SERIAL NOT NULL,
    "actor_id" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "type" "inbox_item_type" NOT NULL DEFAULT 'to',
    "is_read" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "inbox_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" SERIAL NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "inbox_url" TEXT NOT NULL,
    "is_delivered" BOOLEAN NOT NULL DEFAULT false,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_attempt_at" TIMESTAMPTZ(6),

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "url" TEXT,
    "file" TEXT,
    "actor_id" INTEGER,
    "mimetype" TEXT,
    "size" BIGINT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_fetched_at" TIMESTAMPTZ(6),

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content" (
    "id" SERIAL NOT NULL,
    "text" TEXT,
    "content_type" TEXT NOT NULL,

    CONSTRAINT "content_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "artist_id" INTEGER NOT NULL,
    "actor_id" INTEGER NOT NULL,
    "library_id" INTEGER NOT NULL,
    "attributed_to_id" INTEGER NOT NULL,
    "rss_url" TEXT,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "fid" TEXT NOT NULL,
    "type" "edit_type" NOT NULL DEFAULT 'update',
    "created_by_id" INTEGER,
    "approved_by_id" INTEGER,
    "is_approved" BOOLEAN,
    "is_applied" BOOLEAN,
    "summary" TEXT,
    "payload" JSONB NOT NULL,
    "previous_state" JSONB,
    "artist_id" INTEGER,
    "album_id" INTEGER,
    "track_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_at" TIMESTAMPTZ(6),

    CONSTRAINT "edit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit_attachment" (
    "id" SERIAL NOT NULL,
    "edit_id" INTEGER NOT NULL,
    "attachment_id" INTEGER NOT NULL,

    CONSTRAINT "edit_attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "favorite" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "track_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "favorite_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "star" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "album_id" INTEGER,
    "artist_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "star_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rating" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "track_id" INTEGER,
    "album_id" INTEGER,
    "artist_id" INTEGER,
    "value" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "domain" (
    "name" TEXT NOT NULL,
    "nodeinfo" JSONB NOT NULL DEFAULT '{}',
    "nodeinfo_fetched_at" TIMESTAMPTZ(6),
    "service_actor_id" INTEGER,
    "is_allowed" BOOLEAN,
    "is_reachable" BOOLEAN NOT NULL DEFAULT true,
    "last_successful_contact_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "domain_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "actor" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "fid" TEXT NOT NULL,
    "url" TEXT,
    "inbox_url" TEXT,
    "outbox_url" TEXT,
    "followers_url" TEXT,
    "following_url" TEXT,
    "shared_inbox_url" TEXT,
    "type" "actor_type" NOT NULL DEFAULT 'Person',
    "name" TEXT,
    "domain_name" TEXT NOT NULL,
    "preferred_username" TEXT NOT NULL,
    "summary_id" INTEGER,
    "attachment_icon_id" INTEGER,
    "public_key" TEXT,
    "private_key" TEXT,
    "manually_approves_followers" BOOLEAN DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_fetched_at" TIMESTAMPTZ(6) DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor_follow" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "fid" TEXT,
    "actor_id" INTEGER NOT NULL,
    "target_id" INTEGER NOT NULL,
    "is_approved" BOOLEAN,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "modified_at" TIMESTAMPTZ(6),

    CONSTRAINT "actor_follow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "library_follow" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "fid" TEXT,
    "actor_id" INTEGER NOT NULL,
    "target_id" INTEGER NOT NULL,
    "is_approved" BOOLEAN,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "modified_at" TIMESTAMPTZ(6),

    CONSTRAINT "library_follow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "object_fetch" (
    "id" SERIAL NOT NULL,
    "url" TEXT NOT NULL,
    "actor_id" INTEGER NOT NULL,
    "status" "fetch_status" NOT NULL DEFAULT 'pending',
    "detail" JSONB NOT NULL DEFAULT '{}',
    "artist_id" INTEGER,
    "album_id" INTEGER,
    "track_id" INTEGER,
    "upload_id" INTEGER,
    "library_id" INTEGER,
    "channel_id" INTEGER,
    "object_actor_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fetched_at" TIMESTAMPTZ(6),

    CONSTRAINT "object_fetch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listening" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER,
    "track_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "listening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "identifier" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("identifier")
);

-- CreateTable
CREATE TABLE "library" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "fid" TEXT NOT NULL,
    "url" TEXT,
    "followers_url" TEXT NOT NULL,
    "actor_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "privacy_level" "privacy_level" NOT NULL DEFAULT 'me',
    "uploads_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "library_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upload" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "fid" TEXT,
    "track_id" INTEGER,
    "library_id" INTEGER,
    "audio_file" TEXT,
    "source" TEXT,
    "mimetype" TEXT,
    "duration" INTEGER,
    "size" BIGINT,
    "bitrate" INTEGER,
    "checksum" TEXT,
    "acoustid_track_id" UUID,
    "import_status" "import_status" NOT NULL DEFAULT 'pending',
    "import_reference" TEXT NOT NULL DEFAULT (gen_random_uuid())::text,
    "import_metadata" JSONB NOT NULL DEFAULT '{}',
    "import_details" JSONB NOT NULL DEFAULT '{}',
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "downloads_count" INTEGER NOT NULL DEFAULT 0,
    "from_activity_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "imported_at" TIMESTAMPTZ(6),
    "accessed_at" TIMESTAMPTZ(6),

    CONSTRAINT "upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upload_version" (
    "id" SERIAL NOT NULL,
    "upload_id" INTEGER NOT NULL,
    "mimetype" TEXT NOT NULL,
    "bitrate" INTEGER NOT NULL,
    "size" BIGINT NOT NULL,
    "audio_file" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accessed_at" TIMESTAMPTZ(6),

    CONSTRAINT "upload_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "counted_download" (
    "upload_id" INTEGER NOT NULL,
    "listener" TEXT NOT NULL,
    "counted_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "counted_download_pkey" PRIMARY KEY ("upload_id","listener")
);

-- CreateTable
CREATE TABLE "library_scan" (
    "id" SERIAL NOT NULL,
    "library_id" INTEGER NOT NULL,
    "actor_id" INTEGER,
    "total_files" INTEGER NOT NULL DEFAULT 0,
    "processed_files" INTEGER NOT NULL DEFAULT 0,
    "errored_files" INTEGER NOT NULL DEFAULT 0,
    "status" "library_scan_status" NOT NULL DEFAULT 'pending',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "modified_at" TIMESTAMPTZ(6),

    CONSTRAINT "library_scan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "filesystem_import" (
    "id" SERIAL NOT NULL,
    "library_id" INTEGER NOT NULL,
    "user_id" INTEGER,
    "path" TEXT NOT NULL,
    "import_reference" TEXT NOT NULL,
    "status" "filesystem_import_status" NOT NULL DEFAULT 'pending',
    "logs" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(6),
    "heartbeat_at" TIMESTAMPTZ(6),
    "finished_at" TIMESTAMPTZ(6),

    CONSTRAINT "filesystem_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "instance_policy" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "actor_id" INTEGER,
    "target_domain_name" TEXT,
    "target_actor_id" INTEGER,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "summary" TEXT,
    "block_all" BOOLEAN NOT NULL DEFAULT false,
    "silence_activity" BOOLEAN NOT NULL DEFAULT false,
    "silence_notifications" BOOLEAN NOT NULL DEFAULT false,
    "reject_media" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "instance_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_filter" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" INTEGER NOT NULL,
    "artist_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "content_filter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "fid" TEXT NOT NULL,
    "url" TEXT,
    "type" "report_type" NOT NULL,
    "summary" TEXT,
    "is_handled" BOOLEAN NOT NULL DEFAULT false,
    "handled_at" TIMESTAMPTZ(6),
    "submitter_id" INTEGER,
    "submitter_email" TEXT,
    "assigned_to_id" INTEGER,
    "target_owner_id" INTEGER,
    "target_kind" "report_target_kind" NOT NULL,
    "target_state" JSONB,
    "artist_id" INTEGER,
    "album_id" INTEGER,
    "track_id" INTEGER,
    "library_id" INTEGER,
    "channel_id" INTEGER,
    "playlist_id" INTEGER,
    "actor_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_request" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "type" "user_request_type" NOT NULL DEFAULT 'signup',
    "status" "user_request_status" NOT NULL DEFAULT 'pending',
    "submitter_id" INTEGER NOT NULL,
    "assigned_to_id" INTEGER,
    "metadata" JSONB,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handled_at" TIMESTAMPTZ(6),

    CONSTRAINT "user_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "summary" TEXT NOT NULL,
    "author_id" INTEGER NOT NULL,
    "report_id" INTEGER,
    "user_request_id" INTEGER,
    "actor_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER,
    "username" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "target_kind" TEXT,
    "target" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "artist" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "fid" TEXT,
    "mbid" UUID,
    "name" TEXT NOT NULL,
    "content_category" "content_category" NOT NULL DEFAULT 'music',
    "attributed_to_id" INTEGER,
    "description_id" INTEGER,
    "attachment_cover_id" INTEGER,
    "from_activity_id" INTEGER,
    "last_fetched_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search_vector" tsvector GENERATED ALWAYS AS (to_tsvector('public.english_nostop'::regconfig, "name")) STORED,

    CONSTRAINT "artist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "album" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "fid" TEXT,
    "mbid" UUID,
    "title" TEXT NOT NULL,
    "artist_id" INTEGER NOT NULL,
    "release_date" DATE,
    "release_group_id" UUID,
    "type" TEXT NOT NULL DEFAULT 'album',
    "attributed_to_id" INTEGER,
    "description_id" INTEGER,
    "attachment_cover_id" INTEGER,
    "from_activity_id" INTEGER,
    "last_fetched_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search_vector" tsvector GENERATED ALWAYS AS (to_tsvector('public.english_nostop'::regconfig, "title")) STORED,

    CONSTRAINT "album_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "track" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "fid" TEXT,
    "mbid" UUID,
    "title" TEXT NOT NULL,
    "artist_id" INTEGER NOT NULL,
    "album_id" INTEGER,
    "position" INTEGER,
    "disc_number" INTEGER,
    "license_code" TEXT,
    "copyright" TEXT,
    "downloads_count" INTEGER NOT NULL DEFAULT 0,
    "attributed_to_id" INTEGER,
    "description_id" INTEGER,
    "attachment_cover_id" INTEGER,
    "from_activity_id" INTEGER,
    "last_fetched_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search_vector" tsvector GENERATED ALWAYS AS (to_tsvector('public.english_nostop'::regconfig, "title" || ' ' || coalesce("copyright", ''))) STORED,

    CONSTRAINT "track_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "license" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "copyleft" BOOLEAN NOT NULL,
    "commercial" BOOLEAN NOT NULL,
    "attribution" BOOLEAN NOT NULL,
    "derivative" BOOLEAN NOT NULL,
    "redistribute" BOOLEAN NOT NULL,

    CONSTRAINT "license_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "tag" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "artist_tag" (
    "artist_id" INTEGER NOT NULL,
    "tag_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "artist_tag_pkey" PRIMARY KEY ("artist_id","tag_id")
);

-- CreateTable
CREATE TABLE "album_tag" (
    "album_id" INTEGER NOT NULL,
    "tag_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "album_tag_pkey" PRIMARY KEY ("album_id","tag_id")
);

-- CreateTable
CREATE TABLE "track_tag" (
    "track_id" INTEGER NOT NULL,
    "tag_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "track_tag_pkey" PRIMARY KEY ("track_id","tag_id")
);

-- CreateTable
CREATE TABLE "application" (
    "id" SERIAL NOT NULL,
    "client_id" TEXT NOT NULL,
    "client_secret_hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "redirect_uris" TEXT NOT NULL DEFAULT '',
    "scopes" TEXT NOT NULL DEFAULT 'read',
    "user_id" INTEGER,
    "token_hash" TEXT,
    "sealed_token" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authorization_code" (
    "id" SERIAL NOT NULL,
    "code_hash" TEXT NOT NULL,
    "application_id" INTEGER NOT NULL,
    "user_id" INTEGER NOT NULL,
    "redirect_uri" TEXT NOT NULL,
    "scopes" TEXT NOT NULL,
    "code_challenge" TEXT,
    "code_challenge_method" TEXT,
    "nonce" TEXT,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "authorization_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "access_token" (
    "id" SERIAL NOT NULL,
    "token_hash" TEXT NOT NULL,
    "application_id" INTEGER NOT NULL,
    "user_id" INTEGER NOT NULL,
    "scopes" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "access_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refresh_token" (
    "id" SERIAL NOT NULL,
    "token_hash" TEXT NOT NULL,
    "application_id" INTEGER NOT NULL,
    "user_id" INTEGER NOT NULL,
    "access_token_id" INTEGER,
    "scopes" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "refresh_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "playlist" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "privacy_level" "privacy_level" NOT NULL DEFAULT 'instance',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "playlist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "playlist_track" (
    "id" SERIAL NOT NULL,
    "playlist_id" INTEGER NOT NULL,
    "track_id" INTEGER NOT NULL,
    "index" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "playlist_track_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bookmark" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "track_id" INTEGER NOT NULL,
    "position" BIGINT NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bookmark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "play_queue" (
    "user_id" INTEGER NOT NULL,
    "current_index" INTEGER,
    "current_track_id" INTEGER,
    "position" BIGINT NOT NULL DEFAULT 0,
    "changed_by" TEXT NOT NULL DEFAULT '',
    "modified_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "play_queue_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "play_queue_track" (
    "user_id" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "track_id" INTEGER NOT NULL,

    CONSTRAINT "play_queue_track_pkey" PRIMARY KEY ("user_id","index")
);

-- CreateTable
CREATE TABLE "share" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" INTEGER NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "visits_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6),
    "last_visited_at" TIMESTAMPTZ(6),

    CONSTRAINT "share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "share_track" (
    "share_id" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "track_id" INTEGER NOT NULL,

    CONSTRAINT "share_track_pkey" PRIMARY KEY ("share_id","index")
);

-- CreateTable
CREATE TABLE "plugin_configuration" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "user_id" INTEGER,
    "conf" JSONB,
    "is_enabled" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plugin_configuration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "radio" (
    "id" SERIAL NOT NULL,
    "uuid" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "config" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "radio_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "radio_session" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER,
    "session_id" INTEGER,
    "radio_type" "radio_type" NOT NULL,
    "custom_radio_id" INTEGER,
    "artist_id" INTEGER,
    "tag_id" INTEGER,
    "track_id" INTEGER,
    "actor_id" INTEGER,
    "library_id" INTEGER,
    "config" JSONB,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "radio_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "radio_session_track" (
    "id" SERIAL NOT NULL,
    "session_id" INTEGER NOT NULL,
    "track_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "radio_session_track_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "internet_radio_station" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "stream_url" TEXT NOT NULL,
    "home_page_url" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "internet_radio_station_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" SERIAL NOT NULL,
    "username" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "password_hash" TEXT,
    "secret_key" UUID NOT NULL DEFAULT gen_random_uuid(),
    "privacy_level" "privacy_level" NOT NULL DEFAULT 'instance',
    "subsonic_token" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "is_staff" BOOLEAN NOT NULL DEFAULT false,
    "is_superuser" BOOLEAN NOT NULL DEFAULT false,
    "permission_moderation" BOOLEAN NOT NULL DEFAULT false,
    "permission_library" BOOLEAN NOT NULL DEFAULT false,
    "permission_settings" BOOLEAN NOT NULL DEFAULT false,
    "upload_quota" INTEGER,
    "instance_support_message_at" TIMESTAMPTZ(6),
    "funkwhale_support_message_at" TIMESTAMPTZ(6),
    "settings" JSONB,
    "last_activity_at" TIMESTAMPTZ(6),
    "last_login_at" TIMESTAMPTZ(6),
    "joined_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" INTEGER,
    "invitation_id" INTEGER,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "email_address" (
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "email" TEXT NOT NULL,
    "is_verified" BOOLEAN NOT NULL DEFAULT false,
    "is_primary" BOOLEAN NOT NULL DEFAULT false,
    "verified_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "email_address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "owner_id" INTEGER NOT NULL,
    "invited_user_id" INTEGER,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" SERIAL NOT NULL,
    "token_hash" TEXT NOT NULL,
    "user_id" INTEGER,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "activity_uuid_key" ON "activity"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "activity_fid_key" ON "activity"("fid");

-- CreateIndex
CREATE INDEX "activity_actor_id_idx" ON "activity"("actor_id");

-- CreateIndex
CREATE INDEX "activity_type_idx" ON "activity"("type");

-- CreateIndex
CREATE INDEX "activity_library_id_idx" ON "activity"("library_id");

-- CreateIndex
CREATE INDEX "activity_subject_actor_id_idx" ON "activity"("subject_actor_id");

-- CreateIndex
CREATE INDEX "activity_library_follow_id_idx" ON "activity"("library_follow_id");

-- CreateIndex
CREATE INDEX "activity_actor_follow_id_idx" ON "activity"("actor_follow_id");

-- CreateIndex
CREATE INDEX "activity_report_id_idx" ON "activity"("report_id");

-- CreateIndex
CREATE INDEX "activity_created_at_id_idx" ON "activity"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "inbox_item_actor_id_type_is_read_id_idx" ON "inbox_item"("actor_id", "type", "is_read", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "inbox_item_activity_id_actor_id_key" ON "inbox_item"("activity_id", "actor_id");

-- CreateIndex
CREATE INDEX "delivery_is_delivered_idx" ON "delivery"("is_delivered");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_activity_id_inbox_url_key" ON "delivery"("activity_id", "inbox_url");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_uuid_key" ON "attachment"("uuid");

-- CreateIndex
CREATE INDEX "attachment_actor_id_idx" ON "attachment"("actor_id");

-- CreateIndex
CREATE INDEX "attachment_created_at_idx" ON "attachment"("created_at");

-- CreateIndex
CREATE INDEX "attachment_url_idx" ON "attachment" USING HASH ("url");

-- CreateIndex
CREATE UNIQUE INDEX "channel_uuid_key" ON "channel"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "channel_artist_id_key" ON "channel"("artist_id");

-- CreateIndex
CREATE UNIQUE INDEX "channel_actor_id_key" ON "channel"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "channel_library_id_key" ON "channel"("library_id");

-- CreateIndex
CREATE INDEX "channel_attributed_to_id_idx" ON "channel"("attributed_to_id");

-- CreateIndex
CREATE INDEX "channel_rss_url_idx" ON "channel" USING HASH ("rss_url");

-- CreateIndex
CREATE INDEX "channel_created_at_id_idx" ON "channel"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "edit_uuid_key" ON "edit"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "edit_fid_key" ON "edit"("fid");

-- CreateIndex
CREATE INDEX "edit_artist_id_created_at_idx" ON "edit"("artist_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "edit_album_id_created_at_idx" ON "edit"("album_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "edit_track_id_created_at_idx" ON "edit"("track_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "edit_created_by_id_idx" ON "edit"("created_by_id");

-- CreateIndex
CREATE INDEX "edit_approved_by_id_idx" ON "edit"("approved_by_id");

-- CreateIndex
CREATE INDEX "edit_is_approved_is_applied_idx" ON "edit"("is_approved", "is_applied");

-- CreateIndex
CREATE INDEX "edit_created_at_id_idx" ON "edit"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "edit_applied_at_idx" ON "edit"("applied_at");

-- CreateIndex
CREATE UNIQUE INDEX "edit_attachment_edit_id_key" ON "edit_attachment"("edit_id");

-- CreateIndex
CREATE INDEX "edit_attachment_attachment_id_idx" ON "edit_attachment"("attachment_id");

-- CreateIndex
CREATE INDEX "favorite_track_id_idx" ON "favorite"("track_id");

-- CreateIndex
CREATE INDEX "favorite_user_id_created_at_id_idx" ON "favorite"("user_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "favorite_created_at_id_idx" ON "favorite"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "favorite_user_id_track_id_key" ON "favorite"("user_id", "track_id");

-- CreateIndex
CREATE INDEX "star_album_id_idx" ON "star"("album_id");

-- CreateIndex
CREATE INDEX "star_artist_id_idx" ON "star"("artist_id");

-- CreateIndex
CREATE UNIQUE INDEX "star_user_id_album_id_key" ON "star"("user_id", "album_id");

-- CreateIndex
CREATE UNIQUE INDEX "star_user_id_artist_id_key" ON "star"("user_id", "artist_id");

-- CreateIndex
CREATE INDEX "rating_track_id_idx" ON "rating"("track_id");

-- CreateIndex
CREATE INDEX "rating_album_id_idx" ON "rating"("album_id");

-- CreateIndex
CREATE INDEX "rating_artist_id_idx" ON "rating"("artist_id");

-- CreateIndex
CREATE UNIQUE INDEX "rating_user_id_track_id_key" ON "rating"("user_id", "track_id");

-- CreateIndex
CREATE UNIQUE INDEX "rating_user_id_album_id_key" ON "rating"("user_id", "album_id");

-- CreateIndex
CREATE UNIQUE INDEX "rating_user_id_artist_id_key" ON "rating"("user_id", "artist_id");

-- CreateIndex
CREATE INDEX "domain_service_actor_id_idx" ON "domain"("service_actor_id");

-- CreateIndex
CREATE INDEX "domain_created_at_idx" ON "domain"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "actor_uuid_key" ON "actor"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "actor_fid_key" ON "actor"("fid");

-- CreateIndex
CREATE UNIQUE INDEX "actor_summary_id_key" ON "actor"("summary_id");

-- CreateIndex
CREATE INDEX "actor_attachment_icon_id_idx" ON "actor"("attachment_icon_id");

-- CreateIndex
CREATE INDEX "actor_preferred_username_idx" ON "actor"("preferred_username");

-- CreateIndex
CREATE INDEX "actor_created_at_id_idx" ON "actor"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "actor_last_fetched_at_idx" ON "actor"("last_fetched_at");

-- CreateIndex
CREATE INDEX "actor_followers_url_idx" ON "actor" USING HASH ("followers_url");

-- CreateIndex
CREATE UNIQUE INDEX "actor_domain_name_preferred_username_key" ON "actor"("domain_name", "preferred_username");

-- CreateIndex
CREATE UNIQUE INDEX "actor_follow_uuid_key" ON "actor_follow"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "actor_follow_fid_key" ON "actor_follow"("fid");

-- CreateIndex
CREATE INDEX "actor_follow_target_id_is_approved_idx" ON "actor_follow"("target_id", "is_approved");

-- CreateIndex
CREATE INDEX "actor_follow_created_at_id_idx" ON "actor_follow"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "actor_follow_actor_id_target_id_key" ON "actor_follow"("actor_id", "target_id");

-- CreateIndex
CREATE UNIQUE INDEX "library_follow_uuid_key" ON "library_follow"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "library_follow_fid_key" ON "library_follow"("fid");

-- CreateIndex
CREATE INDEX "library_follow_target_id_is_approved_idx" ON "library_follow"("target_id", "is_approved");

-- CreateIndex
CREATE INDEX "library_follow_created_at_id_idx" ON "library_follow"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "library_follow_actor_id_target_id_key" ON "library_follow"("actor_id", "target_id");

-- CreateIndex
CREATE INDEX "object_fetch_url_created_at_idx" ON "object_fetch"("url", "created_at" DESC);

-- CreateIndex
CREATE INDEX "object_fetch_actor_id_created_at_idx" ON "object_fetch"("actor_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "object_fetch_status_idx" ON "object_fetch"("status");

-- CreateIndex
CREATE INDEX "object_fetch_artist_id_created_at_idx" ON "object_fetch"("artist_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "object_fetch_album_id_created_at_idx" ON "object_fetch"("album_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "object_fetch_track_id_created_at_idx" ON "object_fetch"("track_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "object_fetch_upload_id_idx" ON "object_fetch"("upload_id");

-- CreateIndex
CREATE INDEX "object_fetch_library_id_idx" ON "object_fetch"("library_id");

-- CreateIndex
CREATE INDEX "object_fetch_channel_id_idx" ON "object_fetch"("channel_id");

-- CreateIndex
CREATE INDEX "object_fetch_object_actor_id_idx" ON "object_fetch"("object_actor_id");

-- CreateIndex
CREATE INDEX "object_fetch_created_at_id_idx" ON "object_fetch"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "listening_user_id_created_at_id_idx" ON "listening"("user_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "listening_user_id_track_id_idx" ON "listening"("user_id", "track_id");

-- CreateIndex
CREATE INDEX "listening_track_id_created_at_idx" ON "listening"("track_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "listening_created_at_id_idx" ON "listening"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "library_uuid_key" ON "library"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "library_fid_key" ON "library"("fid");

-- CreateIndex
CREATE INDEX "library_actor_id_created_at_idx" ON "library"("actor_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "library_privacy_level_idx" ON "library"("privacy_level");

-- CreateIndex
CREATE INDEX "library_created_at_id_idx" ON "library"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "library_name_idx" ON "library"("name");

-- CreateIndex
CREATE UNIQUE INDEX "upload_uuid_key" ON "upload"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "upload_fid_key" ON "upload"("fid");

-- CreateIndex
CREATE INDEX "upload_track_id_id_idx" ON "upload"("track_id", "id");

-- CreateIndex
CREATE INDEX "upload_library_id_import_status_track_id_idx" ON "upload"("library_id", "import_status", "track_id");

-- CreateIndex
CREATE INDEX "upload_created_at_id_idx" ON "upload"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "upload_import_reference_idx" ON "upload"("import_reference");

-- CreateIndex
CREATE INDEX "upload_imported_at_idx" ON "upload"("imported_at");

-- CreateIndex
CREATE INDEX "upload_mimetype_idx" ON "upload"("mimetype");

-- CreateIndex
CREATE INDEX "upload_checksum_idx" ON "upload"("checksum");

-- CreateIndex
CREATE INDEX "upload_source_idx" ON "upload" USING HASH ("source");

-- CreateIndex
CREATE INDEX "upload_from_activity_id_idx" ON "upload"("from_activity_id");

-- CreateIndex
CREATE INDEX "upload_version_accessed_at_idx" ON "upload_version"("accessed_at");

-- CreateIndex
CREATE UNIQUE INDEX "upload_version_upload_id_mimetype_bitrate_key" ON "upload_version"("upload_id", "mimetype", "bitrate");

-- CreateIndex
CREATE INDEX "counted_download_counted_at_idx" ON "counted_download"("counted_at");

-- CreateIndex
CREATE INDEX "library_scan_library_id_created_at_idx" ON "library_scan"("library_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "library_scan_actor_id_idx" ON "library_scan"("actor_id");

-- CreateIndex
CREATE INDEX "filesystem_import_library_id_idx" ON "filesystem_import"("library_id");

-- CreateIndex
CREATE INDEX "filesystem_import_user_id_idx" ON "filesystem_import"("user_id");

-- CreateIndex
CREATE INDEX "filesystem_import_created_at_idx" ON "filesystem_import"("created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "instance_policy_uuid_key" ON "instance_policy"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "instance_policy_target_domain_name_key" ON "instance_policy"("target_domain_name");

-- CreateIndex
CREATE UNIQUE INDEX "instance_policy_target_actor_id_key" ON "instance_policy"("target_actor_id");

-- CreateIndex
CREATE INDEX "instance_policy_actor_id_idx" ON "instance_policy"("actor_id");

-- CreateIndex
CREATE INDEX "instance_policy_created_at_idx" ON "instance_policy"("created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "content_filter_uuid_key" ON "content_filter"("uuid");

-- CreateIndex
CREATE INDEX "content_filter_artist_id_idx" ON "content_filter"("artist_id");

-- CreateIndex
CREATE INDEX "content_filter_user_id_created_at_idx" ON "content_filter"("user_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "content_filter_user_id_artist_id_key" ON "content_filter"("user_id", "artist_id");

-- CreateIndex
CREATE UNIQUE INDEX "report_uuid_key" ON "report"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "report_fid_key" ON "report"("fid");

-- CreateIndex
CREATE INDEX "report_is_handled_created_at_idx" ON "report"("is_handled", "created_at" DESC);

-- CreateIndex
CREATE INDEX "report_created_at_id_idx" ON "report"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "report_handled_at_idx" ON "report"("handled_at");

-- CreateIndex
CREATE INDEX "report_type_idx" ON "report"("type");

-- CreateIndex
CREATE INDEX "report_submitter_id_idx" ON "report"("submitter_id");

-- CreateIndex
CREATE INDEX "report_assigned_to_id_idx" ON "report"("assigned_to_id");

-- CreateIndex
CREATE INDEX "report_target_owner_id_idx" ON "report"("target_owner_id");

-- CreateIndex
CREATE INDEX "report_artist_id_idx" ON "report"("artist_id");

-- CreateIndex
CREATE INDEX "report_album_id_idx" ON "report"("album_id");

-- CreateIndex
CREATE INDEX "report_track_id_idx" ON "report"("track_id");

-- CreateIndex
CREATE INDEX "report_library_id_idx" ON "report"("library_id");

-- CreateIndex
CREATE INDEX "report_channel_id_idx" ON "report"("channel_id");

-- CreateIndex
CREATE INDEX "report_playlist_id_idx" ON "report"("playlist_id");

-- CreateIndex
CREATE INDEX "report_actor_id_idx" ON "report"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_request_uuid_key" ON "user_request"("uuid");

-- CreateIndex
CREATE INDEX "user_request_submitter_id_idx" ON "user_request"("submitter_id");

-- CreateIndex
CREATE INDEX "user_request_assigned_to_id_idx" ON "user_request"("assigned_to_id");

-- CreateIndex
CREATE INDEX "user_request_status_created_at_idx" ON "user_request"("status", "created_at" DESC);

-- CreateIndex
CREATE INDEX "user_request_created_at_id_idx" ON "user_request"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "note_uuid_key" ON "note"("uuid");

-- CreateIndex
CREATE INDEX "note_author_id_idx" ON "note"("author_id");

-- CreateIndex
CREATE INDEX "note_report_id_idx" ON "note"("report_id");

-- CreateIndex
CREATE INDEX "note_user_request_id_idx" ON "note"("user_request_id");

-- CreateIndex
CREATE INDEX "note_actor_id_idx" ON "note"("actor_id");

-- CreateIndex
CREATE INDEX "note_created_at_id_idx" ON "note"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_user_id_idx" ON "audit_entry"("user_id");

-- CreateIndex
CREATE INDEX "audit_entry_target_kind_target_idx" ON "audit_entry"("target_kind", "target");

-- CreateIndex
CREATE INDEX "audit_entry_created_at_id_idx" ON "audit_entry"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "artist_uuid_key" ON "artist"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "artist_fid_key" ON "artist"("fid");

-- CreateIndex
CREATE UNIQUE INDEX "artist_mbid_key" ON "artist"("mbid");

-- CreateIndex
CREATE UNIQUE INDEX "artist_description_id_key" ON "artist"("description_id");

-- CreateIndex
CREATE INDEX "artist_name_id_idx" ON "artist"("name", "id");

-- CreateIndex
CREATE INDEX "artist_content_category_idx" ON "artist"("content_category");

-- CreateIndex
CREATE INDEX "artist_attributed_to_id_idx" ON "artist"("attributed_to_id");

-- CreateIndex
CREATE INDEX "artist_attachment_cover_id_idx" ON "artist"("attachment_cover_id");

-- CreateIndex
CREATE INDEX "artist_from_activity_id_idx" ON "artist"("from_activity_id");

-- CreateIndex
CREATE INDEX "artist_created_at_id_idx" ON "artist"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "artist_modified_at_id_idx" ON "artist"("modified_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "artist_search_vector_idx" ON "artist" USING GIN ("search_vector");

-- CreateIndex
CREATE UNIQUE INDEX "album_uuid_key" ON "album"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "album_fid_key" ON "album"("fid");

-- CreateIndex
CREATE UNIQUE INDEX "album_mbid_key" ON "album"("mbid");

-- CreateIndex
CREATE UNIQUE INDEX "album_description_id_key" ON "album"("description_id");

-- CreateIndex
CREATE INDEX "album_artist_id_created_at_id_idx" ON "album"("artist_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "album_title_id_idx" ON "album"("title", "id");

-- CreateIndex
CREATE INDEX "album_release_date_id_idx" ON "album"("release_date", "id");

-- CreateIndex
CREATE INDEX "album_attributed_to_id_idx" ON "album"("attributed_to_id");

-- CreateIndex
CREATE INDEX "album_attachment_cover_id_idx" ON "album"("attachment_cover_id");

-- CreateIndex
CREATE INDEX "album_from_activity_id_idx" ON "album"("from_activity_id");

-- CreateIndex
CREATE INDEX "album_created_at_id_idx" ON "album"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "album_search_vector_idx" ON "album" USING GIN ("search_vector");

-- CreateIndex
CREATE UNIQUE INDEX "track_uuid_key" ON "track"("uuid");

-- CreateIndex
CREATE UNIQUE INDEX "track_fid_key" ON "track"("fid");

-- CreateIndex
CREATE UNIQUE INDEX "track_description_id_key" ON "track"("description_id");

-- CreateIndex
CREATE INDEX "track_album_id_disc_number_position_id_idx" ON "track"("album_id", "disc_number", "position", "id");

-- CreateIndex
CREATE INDEX "track_artist_id_idx" ON "track"("artist_id");

-- CreateIndex
CREATE INDEX "track_mbid_idx" ON "track"("mbid");

-- CreateIndex
CREATE INDEX "track_license_code_idx" ON "track"("license_code");

-- CreateIndex
CREATE INDEX "track_title_id_idx" ON "track"("title", "id");

-- CreateIndex
CREATE INDEX "track_attributed_to_id_idx" ON "track"("attributed_to_id");

-- CreateIndex
CREATE INDEX "track_attachment_cover_id_idx" ON "track"("attachment_cover_id");

-- CreateIndex
CREATE INDEX "track_from_activity_id_idx" ON "track"("from_activity_id");

-- CreateIndex
CREATE INDEX "track_created_at_id_idx" ON "track"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "track_search_vector_idx" ON "track" USING GIN ("search_vector");

-- CreateIndex
CREATE UNIQUE INDEX "license_identifier_key" ON "license"("identifier");

-- CreateIndex
CREATE INDEX "tag_name_idx" ON "tag"("name");

-- CreateIndex
CREATE INDEX "tag_created_at_id_idx" ON "tag"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "artist_tag_tag_id_artist_id_idx" ON "artist_tag"("tag_id", "artist_id");

-- CreateIndex
CREATE INDEX "album_tag_tag_id_album_id_idx" ON "album_tag"("tag_id", "album_id");

-- CreateIndex
CREATE INDEX "track_tag_tag_id_track_id_idx" ON "track_tag"("tag_id", "track_id");

-- CreateIndex
CREATE UNIQUE INDEX "application_client_id_key" ON "application"("client_id");

-- CreateIndex
CREATE UNIQUE INDEX "application_token_hash_key" ON "application"("token_hash");

-- CreateIndex
CREATE INDEX "application_user_id_created_at_idx" ON "application"("user_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "authorization_code_code_hash_key" ON "authorization_code"("code_hash");

-- CreateIndex
CREATE INDEX "authorization_code_application_id_idx" ON "authorization_code"("application_id");

-- CreateIndex
CREATE INDEX "authorization_code_user_id_application_id_idx" ON "authorization_code"("user_id", "application_id");

-- CreateIndex
CREATE INDEX "authorization_code_expires_at_idx" ON "authorization_code"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "access_token_token_hash_key" ON "access_token"("token_hash");

-- CreateIndex
CREATE INDEX "access_token_application_id_idx" ON "access_token"("application_id");

-- CreateIndex
CREATE INDEX "access_token_user_id_application_id_idx" ON "access_token"("user_id", "application_id");

-- CreateIndex
CREATE INDEX "access_token_expires_at_idx" ON "access_token"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "refresh_token_token_hash_key" ON "refresh_token"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "refresh_token_access_token_id_key" ON "refresh_token"("access_token_id");

-- CreateIndex
CREATE INDEX "refresh_token_application_id_idx" ON "refresh_token"("application_id");

-- CreateIndex
CREATE INDEX "refresh_token_user_id_application_id_idx" ON "refresh_token"("user_id", "application_id");

-- CreateIndex
CREATE INDEX "refresh_token_expires_at_idx" ON "refresh_token"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "playlist_uuid_key" ON "playlist"("uuid");

-- CreateIndex
CREATE INDEX "playlist_user_id_idx" ON "playlist"("user_id");

-- CreateIndex
CREATE INDEX "playlist_privacy_level_idx" ON "playlist"("privacy_level");

-- CreateIndex
CREATE INDEX "playlist_name_idx" ON "playlist"("name");

-- CreateIndex
CREATE INDEX "playlist_created_at_id_idx" ON "playlist"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "playlist_modified_at_id_idx" ON "playlist"("modified_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "playlist_track_playlist_id_index_idx" ON "playlist_track"("playlist_id", "index");

-- CreateIndex
CREATE INDEX "playlist_track_track_id_idx" ON "playlist_track"("track_id");

-- CreateIndex
CREATE INDEX "bookmark_track_id_idx" ON "bookmark"("track_id");

-- CreateIndex
CREATE UNIQUE INDEX "bookmark_user_id_track_id_key" ON "bookmark"("user_id", "track_id");

-- CreateIndex
CREATE INDEX "play_queue_current_track_id_idx" ON "play_queue"("current_track_id");

-- CreateIndex
CREATE INDEX "play_queue_track_track_id_idx" ON "play_queue_track"("track_id");

-- CreateIndex
CREATE UNIQUE INDEX "share_uuid_key" ON "share"("uuid");

-- CreateIndex
CREATE INDEX "share_user_id_idx" ON "share"("user_id");

-- CreateIndex
CREATE INDEX "share_track_track_id_idx" ON "share_track"("track_id");

-- CreateIndex
CREATE INDEX "plugin_configuration_code_idx" ON "plugin_configuration"("code");

-- CreateIndex
CREATE UNIQUE INDEX "plugin_configuration_user_id_code_key" ON "plugin_configuration"("user_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "radio_uuid_key" ON "radio"("uuid");

-- CreateIndex
CREATE INDEX "radio_user_id_idx" ON "radio"("user_id");

-- CreateIndex
CREATE INDEX "radio_is_public_idx" ON "radio"("is_public");

-- CreateIndex
CREATE INDEX "radio_name_idx" ON "radio"("name");

-- CreateIndex
CREATE INDEX "radio_created_at_id_idx" ON "radio"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "radio_session_user_id_idx" ON "radio_session"("user_id");

-- CreateIndex
CREATE INDEX "radio_session_session_id_idx" ON "radio_session"("session_id");

-- CreateIndex
CREATE INDEX "radio_session_custom_radio_id_idx" ON "radio_session"("custom_radio_id");

-- CreateIndex
CREATE INDEX "radio_session_artist_id_idx" ON "radio_session"("artist_id");

-- CreateIndex
CREATE INDEX "radio_session_tag_id_idx" ON "radio_session"("tag_id");

-- CreateIndex
CREATE INDEX "radio_session_track_id_idx" ON "radio_session"("track_id");

-- CreateIndex
CREATE INDEX "radio_session_actor_id_idx" ON "radio_session"("actor_id");

-- CreateIndex
CREATE INDEX "radio_session_library_id_idx" ON "radio_session"("library_id");

-- CreateIndex
CREATE INDEX "radio_session_track_session_id_track_id_idx" ON "radio_session_track"("session_id", "track_id");

-- CreateIndex
CREATE INDEX "radio_session_track_track_id_idx" ON "radio_session_track"("track_id");

-- CreateIndex
CREATE UNIQUE INDEX "radio_session_track_session_id_position_key" ON "radio_session_track"("session_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "user_account_actor_id_key" ON "user_account"("actor_id");

-- CreateIndex
CREATE INDEX "user_account_invitation_id_idx" ON "user_account"("invitation_id");

-- CreateIndex
CREATE INDEX "user_account_joined_at_idx" ON "user_account"("joined_at");

-- CreateIndex
CREATE INDEX "user_account_last_activity_at_idx" ON "user_account"("last_activity_at");

-- CreateIndex
CREATE UNIQUE INDEX "email_address_user_id_email_key" ON "email_address"("user_id", "email");

-- CreateIndex
CREATE INDEX "invitation_owner_id_idx" ON "invitation"("owner_id");

-- CreateIndex
CREATE INDEX "invitation_invited_user_id_idx" ON "invitation"("invited_user_id");

-- CreateIndex
CREATE INDEX "invitation_created_at_idx" ON "invitation"("created_at" DESC);

-- CreateIndex
CREATE INDEX "invitation_expires_at_idx" ON "invitation"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "library"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_subject_actor_id_fkey" FOREIGN KEY ("subject_actor_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_library_follow_id_fkey" FOREIGN KEY ("library_follow_id") REFERENCES "library_follow"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_actor_follow_id_fkey" FOREIGN KEY ("actor_follow_id") REFERENCES "actor_follow"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbox_item" ADD CONSTRAINT "inbox_item_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbox_item" ADD CONSTRAINT "inbox_item_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "library"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_attributed_to_id_fkey" FOREIGN KEY ("attributed_to_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit" ADD CONSTRAINT "edit_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit" ADD CONSTRAINT "edit_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit" ADD CONSTRAINT "edit_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artist"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit" ADD CONSTRAINT "edit_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "album"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit" ADD CONSTRAINT "edit_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit_attachment" ADD CONSTRAINT "edit_attachment_edit_id_fkey" FOREIGN KEY ("edit_id") REFERENCES "edit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit_attachment" ADD CONSTRAINT "edit_attachment_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "favorite" ADD CONSTRAINT "favorite_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "favorite" ADD CONSTRAINT "favorite_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "star" ADD CONSTRAINT "star_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "star" ADD CONSTRAINT "star_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "album"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "star" ADD CONSTRAINT "star_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "album"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "domain" ADD CONSTRAINT "domain_service_actor_id_fkey" FOREIGN KEY ("service_actor_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_domain_name_fkey" FOREIGN KEY ("domain_name") REFERENCES "domain"("name") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_summary_id_fkey" FOREIGN KEY ("summary_id") REFERENCES "content"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_attachment_icon_id_fkey" FOREIGN KEY ("attachment_icon_id") REFERENCES "attachment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_follow" ADD CONSTRAINT "actor_follow_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_follow" ADD CONSTRAINT "actor_follow_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_follow" ADD CONSTRAINT "library_follow_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_follow" ADD CONSTRAINT "library_follow_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "library"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "object_fetch" ADD CONSTRAINT "object_fetch_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "object_fetch" ADD CONSTRAINT "object_fetch_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "object_fetch" ADD CONSTRAINT "object_fetch_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "album"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "object_fetch" ADD CONSTRAINT "object_fetch_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "object_fetch" ADD CONSTRAINT "object_fetch_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "object_fetch" ADD CONSTRAINT "object_fetch_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "library"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "object_fetch" ADD CONSTRAINT "object_fetch_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "object_fetch" ADD CONSTRAINT "object_fetch_object_actor_id_fkey" FOREIGN KEY ("object_actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listening" ADD CONSTRAINT "listening_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listening" ADD CONSTRAINT "listening_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library" ADD CONSTRAINT "library_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "library"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_from_activity_id_fkey" FOREIGN KEY ("from_activity_id") REFERENCES "activity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload_version" ADD CONSTRAINT "upload_version_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "counted_download" ADD CONSTRAINT "counted_download_upload_id_fkey" FOREIGN KEY ("upload_id") REFERENCES "upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_scan" ADD CONSTRAINT "library_scan_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "library"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_scan" ADD CONSTRAINT "library_scan_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "filesystem_import" ADD CONSTRAINT "filesystem_import_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "library"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "filesystem_import" ADD CONSTRAINT "filesystem_import_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instance_policy" ADD CONSTRAINT "instance_policy_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instance_policy" ADD CONSTRAINT "instance_policy_target_domain_name_fkey" FOREIGN KEY ("target_domain_name") REFERENCES "domain"("name") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instance_policy" ADD CONSTRAINT "instance_policy_target_actor_id_fkey" FOREIGN KEY ("target_actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_filter" ADD CONSTRAINT "content_filter_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "content_filter" ADD CONSTRAINT "content_filter_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_submitter_id_fkey" FOREIGN KEY ("submitter_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_assigned_to_id_fkey" FOREIGN KEY ("assigned_to_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_target_owner_id_fkey" FOREIGN KEY ("target_owner_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artist"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "album"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "library"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_playlist_id_fkey" FOREIGN KEY ("playlist_id") REFERENCES "playlist"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_request" ADD CONSTRAINT "user_request_submitter_id_fkey" FOREIGN KEY ("submitter_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_request" ADD CONSTRAINT "user_request_assigned_to_id_fkey" FOREIGN KEY ("assigned_to_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_user_request_id_fkey" FOREIGN KEY ("user_request_id") REFERENCES "user_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artist" ADD CONSTRAINT "artist_attributed_to_id_fkey" FOREIGN KEY ("attributed_to_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artist" ADD CONSTRAINT "artist_description_id_fkey" FOREIGN KEY ("description_id") REFERENCES "content"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artist" ADD CONSTRAINT "artist_attachment_cover_id_fkey" FOREIGN KEY ("attachment_cover_id") REFERENCES "attachment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artist" ADD CONSTRAINT "artist_from_activity_id_fkey" FOREIGN KEY ("from_activity_id") REFERENCES "activity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "album" ADD CONSTRAINT "album_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "album" ADD CONSTRAINT "album_attributed_to_id_fkey" FOREIGN KEY ("attributed_to_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "album" ADD CONSTRAINT "album_description_id_fkey" FOREIGN KEY ("description_id") REFERENCES "content"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "album" ADD CONSTRAINT "album_attachment_cover_id_fkey" FOREIGN KEY ("attachment_cover_id") REFERENCES "attachment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "album" ADD CONSTRAINT "album_from_activity_id_fkey" FOREIGN KEY ("from_activity_id") REFERENCES "activity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "album"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_license_code_fkey" FOREIGN KEY ("license_code") REFERENCES "license"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_attributed_to_id_fkey" FOREIGN KEY ("attributed_to_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_description_id_fkey" FOREIGN KEY ("description_id") REFERENCES "content"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_attachment_cover_id_fkey" FOREIGN KEY ("attachment_cover_id") REFERENCES "attachment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track" ADD CONSTRAINT "track_from_activity_id_fkey" FOREIGN KEY ("from_activity_id") REFERENCES "activity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artist_tag" ADD CONSTRAINT "artist_tag_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artist_tag" ADD CONSTRAINT "artist_tag_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "album_tag" ADD CONSTRAINT "album_tag_album_id_fkey" FOREIGN KEY ("album_id") REFERENCES "album"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "album_tag" ADD CONSTRAINT "album_tag_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_tag" ADD CONSTRAINT "track_tag_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "track_tag" ADD CONSTRAINT "track_tag_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorization_code" ADD CONSTRAINT "authorization_code_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorization_code" ADD CONSTRAINT "authorization_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refresh_token" ADD CONSTRAINT "refresh_token_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refresh_token" ADD CONSTRAINT "refresh_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refresh_token" ADD CONSTRAINT "refresh_token_access_token_id_fkey" FOREIGN KEY ("access_token_id") REFERENCES "access_token"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playlist" ADD CONSTRAINT "playlist_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playlist_track" ADD CONSTRAINT "playlist_track_playlist_id_fkey" FOREIGN KEY ("playlist_id") REFERENCES "playlist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "playlist_track" ADD CONSTRAINT "playlist_track_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bookmark" ADD CONSTRAINT "bookmark_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bookmark" ADD CONSTRAINT "bookmark_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "play_queue" ADD CONSTRAINT "play_queue_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "play_queue" ADD CONSTRAINT "play_queue_current_track_id_fkey" FOREIGN KEY ("current_track_id") REFERENCES "track"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "play_queue_track" ADD CONSTRAINT "play_queue_track_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "play_queue"("user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "play_queue_track" ADD CONSTRAINT "play_queue_track_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_track" ADD CONSTRAINT "share_track_share_id_fkey" FOREIGN KEY ("share_id") REFERENCES "share"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "share_track" ADD CONSTRAINT "share_track_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plugin_configuration" ADD CONSTRAINT "plugin_configuration_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "radio" ADD CONSTRAINT "radio_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "radio_session" ADD CONSTRAINT "radio_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "radio_session" ADD CONSTRAINT "radio_session_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "radio_session" ADD CONSTRAINT "radio_session_custom_radio_id_fkey" FOREIGN KEY ("custom_radio_id") REFERENCES "radio"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "radio_session" ADD CONSTRAINT "radio_session_artist_id_fkey" FOREIGN KEY ("artist_id") REFERENCES "artist"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "radio_session" ADD CONSTRAINT "radio_session_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "radio_session" ADD CONSTRAINT "radio_session_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "radio_session" ADD CONSTRAINT "radio_session_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "radio_session" ADD CONSTRAINT "radio_session_library_id_fkey" FOREIGN KEY ("library_id") REFERENCES "library"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "radio_session_track" ADD CONSTRAINT "radio_session_track_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "radio_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "radio_session_track" ADD CONSTRAINT "radio_session_track_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "track"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_account" ADD CONSTRAINT "user_account_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "actor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_account" ADD CONSTRAINT "user_account_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_address" ADD CONSTRAINT "email_address_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_user_id_fkey" FOREIGN KEY ("invited_user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
