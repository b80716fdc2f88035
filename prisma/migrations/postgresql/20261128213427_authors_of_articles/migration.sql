-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "authors" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "modifiedOn" TEXT;

-- What stood in the one field is one author; a body where it is the publisher.
UPDATE "Article" SET "authors" = jsonb_build_array(jsonb_build_object(
    'name', btrim("author"),
    'kind', CASE WHEN lower(btrim("author")) = lower(btrim(coalesce("publisher", ''))) THEN 'organisation' ELSE 'person' END
)) WHERE btrim(coalesce("author", '')) <> '';

ALTER TABLE "Article" DROP COLUMN "author";
