import type { Metadata } from "next";
import { DeskColumn, DeskPage } from "@/app/(desk)/desk/desk-page";
import { DoneNotice } from "@/app/(desk)/done-notice";
import { refusable } from "@/app/(desk)/refusable";
import { Chip } from "@/components/chip";
import { PageHeader } from "@/components/page-header";
import { RatingBadge } from "@/components/rating-badge";
import { deskUrls } from "@/domain/urls";
import { DefaultScaleForm } from "@/features/verdicts/components/default-scale-form";
import { loadScales } from "@/features/verdicts/loaders";
import { requireActor } from "@/server/session";

export const metadata: Metadata = { title: "Rating scales" };

export default refusable(async function ScalesPage({ searchParams }: PageProps<"/desk/scales">) {
  const actor = await requireActor("desk.read", deskUrls.scales);
  const { scales, mayChoose } = await loadScales();
  return (
    <DeskPage actor={actor} section="scales">
      <DeskColumn>
        <DoneNotice done={(await searchParams).done} />
        <PageHeader title="Rating scales" lead="A verdict keeps the scale it was begun with." />
        {scales.map((scale) => (
          <section key={scale.id} aria-labelledby={scale.id} className="grid gap-3 border-t border-rule pt-5">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <h2 id={scale.id} className="text-2xl">
                {scale.name}
              </h2>
              {scale.isDefault ? <Chip>Used for new verdicts</Chip> : null}
            </div>
            <p className="max-w-measure text-soft">{scale.description}</p>
            {scale.ratings.length === 0 ? null : (
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">Rating</th>
                    <th scope="col">Number</th>
                    <th scope="col">Definition</th>
                  </tr>
                </thead>
                <tbody>
                  {scale.ratings.map((rating) => (
                    <tr key={rating.id}>
                      <th scope="row">
                        <RatingBadge label={rating.label} colour={rating.colour} icon={rating.icon} />
                      </th>
                      <td>{rating.value ?? "none"}</td>
                      <td>{rating.definition}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            {mayChoose && !scale.isDefault ? <DefaultScaleForm scaleId={scale.id} name={scale.name} /> : null}
          </section>
        ))}
      </DeskColumn>
    </DeskPage>
  );
});
