import type { Texts } from "@/domain/interface/texts";
import type { ReportLabels } from "./report-form";

/** The words of the form for reports, in one language. */
export function reportLabels({ say }: Texts): ReportLabels {
  return {
    fields: { message: say("report.message"), source: say("report.source"), email: say("report.email") },
    hints: { message: say("report.message.hint"), source: say("report.source.hint"), email: say("report.email.hint") },
    errors: {
      message: say("report.message.error"),
      source: say("report.source.error"),
      email: say("report.email.error"),
    },
    refusals: {
      invalid: say("report.refused.invalid"),
      too_many: say("report.refused.tooMany"),
      not_found: say("report.refused.notFound"),
      failed: say("report.refused.failed"),
    },
    problem: say("report.problem"),
    error: say("report.error"),
    send: say("report.send"),
  };
}
