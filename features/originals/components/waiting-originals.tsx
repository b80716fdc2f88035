import { formatDate } from "@/domain/calendar-day";
import { deskUrls } from "@/domain/urls";
import { ThrowAwayForm } from "./throw-away-form";

export interface WaitingOriginalsProps {
  originals: readonly { id: string; name: string; createdAt: Date; keptUntil: Date }[];
}

/** What somebody has brought in and not yet taken in. */
export function WaitingOriginals({ originals }: WaitingOriginalsProps) {
  return (
    <ul className="grid divide-y divide-rule border-y border-rule">
      {originals.map(({ id, name, createdAt, keptUntil }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2 sm:flex-nowrap">
          <span>
            <a href={deskUrls.original(id)} className="break-all">
              <bdi>{name}</bdi>
            </a>{" "}
            <span className="text-soft">
              read {formatDate(createdAt)}, kept until {formatDate(keptUntil)}
            </span>
          </span>
          <ThrowAwayForm originalId={id} name={name} />
        </li>
      ))}
    </ul>
  );
}
