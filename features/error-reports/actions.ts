"use server";

import { refused } from "@/domain/result";
import { deskUrls, publicUrlsIn, withQuery } from "@/domain/urls";
import { prefixOf } from "@/features/site/loaders";
import type { SentForm } from "@/server/asker";
import { formAction, scriptlessFormAction } from "@/server/form-action";
import { mayReport } from "@/server/report-limit";
import { answerReport, sendReport } from "./mutations";
import { newReportSchema, reportAnswerSchema } from "./schema";

export const saveReport = scriptlessFormAction(
  newReportSchema,
  async (input, sent: SentForm<{ reference: string }> | undefined) => {
    if (await mayReport()) return sendReport(input, sent);
    return refused("too_many", "Too many reports came from your network. Try again in an hour.");
  },
  ({ reference }, { locale }) => withQuery(publicUrlsIn(prefixOf(locale)).report(reference), { sent: "1" }),
);

export const saveReportAnswer = formAction(reportAnswerSchema, answerReport, () =>
  withQuery(deskUrls.reports, { done: "answered" }),
);
