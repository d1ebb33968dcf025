-- CreateTable
CREATE TABLE "loose_file" (
    "key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "loose_file_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "loose_file_created_at_idx" ON "loose_file"("created_at");
