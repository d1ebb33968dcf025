-- What the Prisma schema cannot say: indexes on expressions, partial indexes, checks, triggers.

-- Text without accents and case, for searching tags: "Bjork" finds "Björk".
CREATE FUNCTION "public"."fold_accents"("text" text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(regexp_replace(normalize("text", NFKD), '[\u0300-\u036f]', '', 'g'));

-- Names that are one whatever their case
CREATE UNIQUE INDEX "user_account_username_lower_key" ON "user_account" (lower("username"));
CREATE UNIQUE INDEX "invitation_code_lower_key" ON "invitation" (lower("code"));
CREATE UNIQUE INDEX "tag_name_lower_key" ON "tag" (lower("name"));

-- Matching without regard to case
CREATE INDEX "user_account_email_lower_idx" ON "user_account" (lower("email"));
CREATE INDEX "email_address_email_lower_idx" ON "email_address" (lower("email"));
CREATE INDEX "actor_preferred_username_lower_idx" ON "actor" (lower("preferred_username"), "domain_name");
CREATE INDEX "artist_name_lower_idx" ON "artist" (lower("name"));
CREATE INDEX "album_title_lower_idx" ON "album" (lower("title"), "artist_id");
CREATE INDEX "track_title_lower_idx" ON "track" (lower("title"), "artist_id");
CREATE INDEX "tag_name_folded_idx" ON "tag" ("public"."fold_accents"("name"));
CREATE INDEX "tag_name_length_idx" ON "tag" (length("name"), "id");

-- Playable uploads of a track, with all that the rule of visibility asks for
CREATE INDEX "upload_playable_track_idx" ON "upload" ("track_id", "library_id", "id")
    WHERE "import_status" IN ('finished', 'skipped');
CREATE INDEX "upload_playable_library_idx" ON "upload" ("library_id", "track_id")
    WHERE "import_status" IN ('finished', 'skipped');
-- Work that waits, and cached files of other pods
CREATE INDEX "upload_pending_idx" ON "upload" ("created_at") WHERE "import_status" = 'pending';
CREATE INDEX "upload_cached_idx" ON "upload" ("accessed_at") WHERE "audio_file" IS NOT NULL;
CREATE INDEX "delivery_pending_idx" ON "delivery" ("last_attempt_at") WHERE NOT "is_delivered";
CREATE INDEX "user_request_pending_idx" ON "user_request" ("created_at") WHERE "status" = 'pending';

-- One running import of the disk; one primary address; one configuration of a plugin for the pod;
-- one row for an artist, album or track is held by the unique constraints of star and rating
CREATE UNIQUE INDEX "filesystem_import_running_key" ON "filesystem_import" ((true))
    WHERE "status" IN ('pending', 'started');
CREATE UNIQUE INDEX "email_address_primary_key" ON "email_address" ("user_id") WHERE "is_primary";
CREATE UNIQUE INDEX "plugin_configuration_pod_key" ON "plugin_configuration" ("code") WHERE "user_id" IS NULL;

-- Numbers
ALTER TABLE "track"
    ADD CONSTRAINT "track_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "track_disc_number_check" CHECK ("disc_number" >= 0),
    ADD CONSTRAINT "track_downloads_count_check" CHECK ("downloads_count" >= 0);
ALTER TABLE "upload"
    ADD CONSTRAINT "upload_size_check" CHECK ("size" >= 0),
    ADD CONSTRAINT "upload_duration_check" CHECK ("duration" >= 0),
    ADD CONSTRAINT "upload_bitrate_check" CHECK ("bitrate" >= 0),
    ADD CONSTRAINT "upload_downloads_count_check" CHECK ("downloads_count" >= 0);
ALTER TABLE "upload_version"
    ADD CONSTRAINT "upload_version_size_check" CHECK ("size" >= 0),
    ADD CONSTRAINT "upload_version_bitrate_check" CHECK ("bitrate" >= 0);
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_size_check" CHECK ("size" >= 0);
ALTER TABLE "library" ADD CONSTRAINT "library_uploads_count_check" CHECK ("uploads_count" >= 0);
ALTER TABLE "library_scan"
    ADD CONSTRAINT "library_scan_total_files_check" CHECK ("total_files" >= 0),
    ADD CONSTRAINT "library_scan_processed_files_check" CHECK ("processed_files" >= 0),
    ADD CONSTRAINT "library_scan_errored_files_check" CHECK ("errored_files" >= 0);
ALTER TABLE "playlist_track" ADD CONSTRAINT "playlist_track_index_check" CHECK ("index" >= 0);
ALTER TABLE "radio_session_track" ADD CONSTRAINT "radio_session_track_position_check" CHECK ("position" >= 1);
ALTER TABLE "rating" ADD CONSTRAINT "rating_value_check" CHECK ("value" BETWEEN 1 AND 5);
ALTER TABLE "bookmark" ADD CONSTRAINT "bookmark_position_check" CHECK ("position" >= 0);
ALTER TABLE "play_queue"
    ADD CONSTRAINT "play_queue_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "play_queue_current_index_check" CHECK ("current_index" >= 0);
ALTER TABLE "play_queue_track" ADD CONSTRAINT "play_queue_track_index_check" CHECK ("index" >= 0);
ALTER TABLE "share" ADD CONSTRAINT "share_visits_count_check" CHECK ("visits_count" >= 0);
ALTER TABLE "share_track" ADD CONSTRAINT "share_track_index_check" CHECK ("index" >= 0);
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_attempts_check" CHECK ("attempts" >= 0);

-- One target of several kinds
ALTER TABLE "star" ADD CONSTRAINT "star_target_check" CHECK (num_nonnulls("album_id", "artist_id") = 1);
ALTER TABLE "rating"
    ADD CONSTRAINT "rating_target_check" CHECK (num_nonnulls("track_id", "album_id", "artist_id") = 1);
ALTER TABLE "edit"
    ADD CONSTRAINT "edit_target_check" CHECK (num_nonnulls("artist_id", "album_id", "track_id") <= 1);
ALTER TABLE "object_fetch" ADD CONSTRAINT "object_fetch_object_check" CHECK (
    num_nonnulls("artist_id", "album_id", "track_id", "upload_id", "library_id", "channel_id", "object_actor_id") <= 1
);
ALTER TABLE "report" ADD CONSTRAINT "report_target_check" CHECK (
    num_nonnulls("artist_id", "album_id", "track_id", "library_id", "channel_id", "playlist_id", "actor_id") <= 1
);
ALTER TABLE "report" ADD CONSTRAINT "report_handled_check" CHECK ("is_handled" = ("handled_at" IS NOT NULL));
ALTER TABLE "note"
    ADD CONSTRAINT "note_target_check" CHECK (num_nonnulls("report_id", "user_request_id", "actor_id") = 1);
ALTER TABLE "instance_policy"
    ADD CONSTRAINT "instance_policy_target_check" CHECK (num_nonnulls("target_domain_name", "target_actor_id") = 1);
ALTER TABLE "activity"
    ADD CONSTRAINT "activity_object_check" CHECK (num_nonnulls("library_id", "subject_actor_id") <= 1),
    ADD CONSTRAINT "activity_related_check"
        CHECK (num_nonnulls("library_follow_id", "actor_follow_id", "report_id") <= 1);
ALTER TABLE "radio_session"
    ADD CONSTRAINT "radio_session_holder_check" CHECK (num_nonnulls("user_id", "session_id") = 1),
    ADD CONSTRAINT "radio_session_related_check"
        CHECK (num_nonnulls("artist_id", "tag_id", "track_id", "actor_id", "library_id") <= 1);

-- A text belongs to one artist, album, track or actor, and goes with it
CREATE FUNCTION "public"."delete_description"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM "content" WHERE "id" = OLD."description_id";
    RETURN NULL;
END
$$;
CREATE FUNCTION "public"."delete_summary"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM "content" WHERE "id" = OLD."summary_id";
    RETURN NULL;
END
$$;
CREATE TRIGGER "artist_delete_description" AFTER DELETE ON "artist"
    FOR EACH ROW WHEN (OLD."description_id" IS NOT NULL) EXECUTE FUNCTION "public"."delete_description"();
CREATE TRIGGER "album_delete_description" AFTER DELETE ON "album"
    FOR EACH ROW WHEN (OLD."description_id" IS NOT NULL) EXECUTE FUNCTION "public"."delete_description"();
CREATE TRIGGER "track_delete_description" AFTER DELETE ON "track"
    FOR EACH ROW WHEN (OLD."description_id" IS NOT NULL) EXECUTE FUNCTION "public"."delete_description"();
CREATE TRIGGER "actor_delete_summary" AFTER DELETE ON "actor"
    FOR EACH ROW WHEN (OLD."summary_id" IS NOT NULL) EXECUTE FUNCTION "public"."delete_summary"();
