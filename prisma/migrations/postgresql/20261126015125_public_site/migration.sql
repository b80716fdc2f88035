-- AlterTable
ALTER TABLE "Claimant" ADD COLUMN     "kind" TEXT,
ADD COLUMN     "sameAs" TEXT;

-- AlterTable
ALTER TABLE "Verdict" ADD COLUMN     "claimantId" TEXT,
ADD COLUMN     "gates" JSONB,
ADD COLUMN     "statement" TEXT;

-- AlterTable
ALTER TABLE "Citation" ADD COLUMN     "archiveSha256" TEXT,
ADD COLUMN     "archiveUrl" TEXT,
ADD COLUMN     "archivedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClaimTopic" (
    "claimId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,

    CONSTRAINT "ClaimTopic_pkey" PRIMARY KEY ("claimId","topicId")
);

-- CreateTable
CREATE TABLE "FormerSlug" (
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,

    CONSTRAINT "FormerSlug_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" SERIAL NOT NULL,
    "claimId" TEXT NOT NULL,
    "verdictId" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ErrorReport" (
    "id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "message" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "email" TEXT,
    "language" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "outcome" TEXT,
    "answeredById" TEXT,
    "answeredAt" TIMESTAMP(3),

    CONSTRAINT "ErrorReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

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

-- CreateIndex
CREATE INDEX "Verdict_claimantId_idx" ON "Verdict"("claimantId");

-- AddForeignKey
ALTER TABLE "ClaimTopic" ADD CONSTRAINT "ClaimTopic_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimTopic" ADD CONSTRAINT "ClaimTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_claimantId_fkey" FOREIGN KEY ("claimantId") REFERENCES "Claimant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ErrorReport" ADD CONSTRAINT "ErrorReport_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ErrorReport" ADD CONSTRAINT "ErrorReport_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

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

-- Written by hand: full-text search over what is public. The words are folded before they come here, so that they are
-- taken as they are, without PostgreSQL's own parser.
CREATE INDEX "Publication_searchText_idx" ON "Publication" USING GIN (array_to_tsvector(string_to_array("searchText", ' ')));
