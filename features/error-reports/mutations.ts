import { randomBytes } from "node:crypto";
import { REFERENCE_BYTES, referenceFrom } from "@/domain/error-report/reference";
import { accepted, type Result, refused } from "@/domain/result";
import type { Asker, SentForm } from "@/server/asker";
import { appendEvent } from "@/server/database/event-log";
import { published } from "@/server/database/public-columns";
import { transact, transactAs } from "@/server/database/transact";
import type { NewReport, ReportAnswer } from "./schema";

/** Takes what a reader says is wrong on a claim's page. Open to everybody; who calls it has to limit how often. */
export function sendReport(
  input: NewReport,
  sent?: SentForm<{ reference: string }>,
): Promise<Result<{ reference: string }>> {
  const { slug, edition, locale, message, source, email } = input;
  const reference = referenceFrom(randomBytes(REFERENCE_BYTES));
  return transact(async (tx) => {
    const claim = await tx.claim.findFirst({
      where: { slug, verdicts: { some: { ...published, edition } } },
      select: { id: true, version: true },
    });
    if (claim === null) return refused("not_found", "There is no such version of a claim.");
    await tx.errorReport.create({
      data: { reference, claimId: claim.id, edition, language: locale, message, source, email },
    });
    await appendEvent(tx, {
      actorId: null,
      action: "report.send",
      subject: { type: "claim", id: claim.id },
      detail: { what: `a reader reported an error, ${reference}`, version: claim.version },
    });
    return accepted({ reference });
  }, sent);
}

/** Answers a report, once; the answer is shown to whoever has its reference. */
export function answerReport(
  requester: Asker<{ reference: string }>,
  input: ReportAnswer,
): Promise<Result<{ reference: string }>> {
  const { reportId, outcome, answer } = input;
  return transactAs(requester, "report.answer", async (tx, { id }) => {
    const answered = await tx.errorReport.updateMany({
      where: { id: reportId, answeredAt: null },
      data: { outcome, answer, answeredAt: new Date(), answeredById: id },
    });
    const report = await tx.errorReport.findUnique({
      where: { id: reportId },
      select: { reference: true, claimId: true, claim: { select: { version: true } } },
    });
    if (report === null) return refused("not_found", "This report is not there.");
    if (answered.count === 0) return refused("wrong_state", "Somebody has answered this report already.");
    await appendEvent(tx, {
      actorId: id,
      action: "report.answer",
      subject: { type: "claim", id: report.claimId },
      detail: { what: `answered the report ${report.reference}`, version: report.claim.version, changes: { outcome } },
    });
    return accepted({ reference: report.reference });
  });
}
