-- At which page or time of the original the words stand.
ALTER TABLE "Appearance" ADD COLUMN "place" JSONB;
