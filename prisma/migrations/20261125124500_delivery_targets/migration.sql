ALTER TABLE "delivery" ADD COLUMN "given_up_at" TIMESTAMPTZ(6);

CREATE TABLE "delivery_target" (
    "host" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "resume_at" TIMESTAMPTZ(6),
    "last_delivered_at" TIMESTAMPTZ(6),
    "last_failed_at" TIMESTAMPTZ(6),
    "last_error" TEXT,

    CONSTRAINT "delivery_target_pkey" PRIMARY KEY ("host")
);

-- what waits for an inbox is sent in order: found by the inbox, the oldest first
DROP INDEX "delivery_is_delivered_idx";
DROP INDEX "delivery_pending_idx";
CREATE INDEX "delivery_waiting_idx" ON "delivery" ("inbox_url", "id") WHERE NOT "is_delivered" AND "given_up_at" IS NULL;
