-- AlterTable
ALTER TABLE "Article" ADD COLUMN "canonicalUrlSha256" TEXT;
ALTER TABLE "Article" ADD COLUMN "foldedSha256" TEXT;

-- CreateTable
CREATE TABLE "ArticleSketch" (
    "band" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,

    PRIMARY KEY ("band", "articleId"),
    CONSTRAINT "ArticleSketch_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ArticleSketch_articleId_idx" ON "ArticleSketch"("articleId");

-- CreateIndex
CREATE INDEX "Article_foldedSha256_idx" ON "Article"("foldedSha256");

-- CreateIndex
CREATE INDEX "Article_canonicalUrlSha256_idx" ON "Article"("canonicalUrlSha256");
