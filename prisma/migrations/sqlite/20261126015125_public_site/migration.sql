-- AlterTable
ALTER TABLE "Claimant" ADD COLUMN "kind" TEXT;
ALTER TABLE "Claimant" ADD COLUMN "sameAs" TEXT;

-- AlterTable
ALTER TABLE "Citation" ADD COLUMN "archiveSha256" TEXT;
ALTER TABLE "Citation" ADD COLUMN "archiveUrl" TEXT;
ALTER TABLE "Citation" ADD COLUMN "archivedAt" DATETIME;

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ClaimTopic" (
    "claimId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,

    PRIMARY KEY ("claimId", "topicId"),
    CONSTRAINT "ClaimTopic_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClaimTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FormerSlug" (
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,

    PRIMARY KEY ("kind", "slug")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "claimId" TEXT NOT NULL,
    "verdictId" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    CONSTRAINT "Publication_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Publication_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ErrorReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reference" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "message" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "email" TEXT,
    "language" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "outcome" TEXT,
    "answeredById" TEXT,
    "answeredAt" DATETIME,
    CONSTRAINT "ErrorReport_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ErrorReport_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- Written by hand instead of a new table for each, whose making would delete what hangs on the old one.
ALTER TABLE "Verdict" ADD COLUMN "statement" TEXT;
ALTER TABLE "Verdict" ADD COLUMN "claimantId" TEXT CONSTRAINT "Verdict_claimantId_fkey" REFERENCES "Claimant" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Verdict" ADD COLUMN "gates" JSONB;

-- CreateIndex
CREATE INDEX "Verdict_claimantId_idx" ON "Verdict"("claimantId");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_name_key" ON "Topic"("name");

-- CreateIndex
CREATE INDEX "ClaimTopic_topicId_idx" ON "ClaimTopic"("topicId");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_claimId_key" ON "Publication"("claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_verdictId_key" ON "Publication"("verdictId");

-- CreateIndex
CREATE UNIQUE INDEX "ErrorReport_reference_key" ON "ErrorReport"("reference");

-- CreateIndex
CREATE INDEX "ErrorReport_answeredAt_createdAt_idx" ON "ErrorReport"("answeredAt", "createdAt");

-- CreateIndex
CREATE INDEX "ErrorReport_claimId_idx" ON "ErrorReport"("claimId");

-- CreateIndex
CREATE INDEX "ErrorReport_answeredById_idx" ON "ErrorReport"("answeredById");

-- Written by hand: what is public already gets its frozen words and its row.
UPDATE "Verdict" SET
    "statement" = (SELECT c."statement" FROM "Claim" c WHERE c."id" = "Verdict"."claimId"),
    "claimantId" = (SELECT c."claimantId" FROM "Claim" c WHERE c."id" = "Verdict"."claimId")
WHERE "publishedAt" IS NOT NULL;

INSERT INTO "Publication" ("claimId", "verdictId", "searchText")
SELECT c."id", v."id", c."searchText"
FROM "Verdict" v JOIN "Claim" c ON c."id" = v."claimId"
WHERE c."publishedAt" IS NOT NULL AND c."slug" IS NOT NULL
    AND v."publishedAt" IS NOT NULL AND v."withdrawnAt" IS NULL AND v."edition" IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM "Verdict" later
        WHERE later."claimId" = v."claimId" AND later."edition" > v."edition"
            AND later."publishedAt" IS NOT NULL AND later."withdrawnAt" IS NULL
    )
ORDER BY v."publishedAt", v."id";

ALTER TABLE "Claim" DROP COLUMN "searchText";

-- Written by hand: full-text search over what is public. The words are folded before they come here.
CREATE VIRTUAL TABLE "PublicationSearch" USING fts5(
    "searchText", content='Publication', content_rowid='id', tokenize='unicode61 remove_diacritics 0', prefix='2 3'
);

INSERT INTO "PublicationSearch" ("PublicationSearch") VALUES ('rebuild');

CREATE TRIGGER "Publication_search_insert" AFTER INSERT ON "Publication" BEGIN
    INSERT INTO "PublicationSearch" (rowid, "searchText") VALUES (new."id", new."searchText");
END;

CREATE TRIGGER "Publication_search_delete" AFTER DELETE ON "Publication" BEGIN
    INSERT INTO "PublicationSearch" ("PublicationSearch", rowid, "searchText") VALUES ('delete', old."id", old."searchText");
END;

CREATE TRIGGER "Publication_search_update" AFTER UPDATE OF "searchText" ON "Publication" BEGIN
    INSERT INTO "PublicationSearch" ("PublicationSearch", rowid, "searchText") VALUES ('delete', old."id", old."searchText");
    INSERT INTO "PublicationSearch" (rowid, "searchText") VALUES (new."id", new."searchText");
END;
