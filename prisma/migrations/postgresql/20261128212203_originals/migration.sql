-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "links" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "places" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "Original" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "address" TEXT,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "reading" JSONB,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "articleId" TEXT,

    CONSTRAINT "Original_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Original_articleId_key" ON "Original"("articleId");

-- CreateIndex
CREATE INDEX "Original_createdById_articleId_createdAt_idx" ON "Original"("createdById", "articleId", "createdAt");

-- AddForeignKey
ALTER TABLE "Original" ADD CONSTRAINT "Original_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Original" ADD CONSTRAINT "Original_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Written by hand: what was brought in never changes.
CREATE TRIGGER "Original_immutable" BEFORE UPDATE OF "bytes", "sha256" ON "Original"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change"('what an article was taken in from is immutable');

CREATE TRIGGER "Original_kept" BEFORE DELETE ON "Original"
    FOR EACH ROW WHEN (OLD."articleId" IS NOT NULL)
    EXECUTE FUNCTION "refuse_change"('what an article was taken in from is kept');
