-- which uploads can be played is asked for every list: answered from the index alone
CREATE INDEX "upload_playable_idx" ON "upload" ("track_id", "library_id") WHERE "import_status" IN ('finished', 'skipped');
