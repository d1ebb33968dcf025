-- AlterTable
ALTER TABLE "album" ADD COLUMN     "cover_missed_at" TIMESTAMPTZ(6);
