"use server";

import { accepted, refused } from "@/domain/result";
import { deskUrls, withQuery } from "@/domain/urls";
import { loadSite } from "@/features/site/loaders";
import { formAction, scriptlessFormAction } from "@/server/form-action";
import { mayReport } from "@/server/report-limit";
import { answerReport, sendReport } from "./mutations";
import { newReportSchema, reportAnswerSchema } from "./schema";

export const saveReport = scriptlessFormAction(newReportSchema, async (input) => {
  if (!(await mayReport()))
    return refused("too_many", "Too many reports came from your network. Try again in an hour.");
  const result = await sendReport(input);
  if (!result.ok) return result;
  const { urls } = await loadSite();
  return accepted(withQuery(urls.report(result.value.reference), { sent: "1" }));
});

export const saveReportAnswer = formAction(reportAnswerSchema, async (requester, input) => {
  const result = await answerReport(requester, input);
  return result.ok ? accepted(withQuery(deskUrls.reports, { done: "answered" })) : result;
});
