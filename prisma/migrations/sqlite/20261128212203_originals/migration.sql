-- CreateTable
CREATE TABLE "Original" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "address" TEXT,
    "bytes" BLOB NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "reading" JSONB,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "articleId" TEXT,
    CONSTRAINT "Original_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Original_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- Written by hand: a table made anew would lose its triggers.
ALTER TABLE "Article" ADD COLUMN "places" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "Article" ADD COLUMN "links" JSONB NOT NULL DEFAULT '[]';

-- CreateIndex
CREATE UNIQUE INDEX "Original_articleId_key" ON "Original"("articleId");

-- CreateIndex
CREATE INDEX "Original_createdById_articleId_createdAt_idx" ON "Original"("createdById", "articleId", "createdAt");

-- Written by hand: what was brought in never changes.
CREATE TRIGGER "Original_immutable" BEFORE UPDATE OF "bytes", "sha256" ON "Original" BEGIN
    SELECT RAISE(ABORT, 'what an article was taken in from is immutable');
END;

CREATE TRIGGER "Original_kept" BEFORE DELETE ON "Original" WHEN old."articleId" IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'what an article was taken in from is kept');
END;
