-- AlterTable. No new table takes its place: the triggers would be gone, which keep the text as it is.
ALTER TABLE "Article" ADD COLUMN "authors" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "Article" ADD COLUMN "modifiedOn" TEXT;

-- What stood in the one field is one author; a body where it is the publisher.
UPDATE "Article" SET "authors" = json_array(json_object(
    'name', trim("author"),
    'kind', CASE WHEN lower(trim("author")) = lower(trim(coalesce("publisher", ''))) THEN 'organisation' ELSE 'person' END
)) WHERE trim(coalesce("author", '')) <> '';

ALTER TABLE "Article" DROP COLUMN "author";
