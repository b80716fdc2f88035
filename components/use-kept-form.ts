"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type RefObject, startTransition, useEffect, useLayoutEffect, useRef, useState } from "react";
import { leaveWords } from "./left-words";
import { noteOwnWrite, onlyOwnBetween } from "./own-writes";
import { holdsTypedWords, typedWordsOf } from "./touched";
import { type Unanswered, useAnswers } from "./unanswered";

/** What a form was answered with, as far as it matters here. */
interface Answered {
  status: "untouched" | "taken" | "refused";
  attempt?: number;
  path?: string;
  values?: Record<string, string[]>;
  conflict?: { version: number };
}

/** What a form is drawn from. */
export interface Drawn {
  /** Names what the form writes to, where that has versions: its id. */
  subject?: string;
  /** The version that the page shows. */
  version?: number;
  /** What the form's fields hold before anybody types. */
  stored: Readonly<Record<string, unknown>>;
}

/** Of a form whose fields begin empty, or always the same, and that writes to nothing with versions. */
export const nothingStored: Drawn = { stored: {} };

export interface KeptForm<State, D> {
  /** What the fields show: an answer counts until the page it leads to is there. */
  state: State;
  /** What the form began with. Its fields are drawn from this, not from what the page shows by now. */
  began: D;
  /** The version that a write is based on. */
  basedOn: number;
  /** How often the form has been taken while it stood here. */
  taken: number;
  /** How often it was answered at all: what belongs to one sending alone is made anew with it. */
  answers: number;
  /** Why the last sending got no answer, where it got none. */
  unanswered: Unanswered | null;
  frame: FormFrame;
}

/** The attributes by which a form is kept. */
export interface FormFrame {
  ref: RefObject<HTMLFormElement | null>;
  action: (form: FormData) => void;
  onInput: () => void;
  onReset: (event: { preventDefault(): void }) => void;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/**
 * A form that keeps what stands in it, whatever else happens on its page. The page is drawn anew after each write; a form
 * that nobody has touched then begins anew with what is stored, and one that holds typed words stays as it is. Its version
 * follows as long as only other forms of this page wrote, and left alone what it holds: where somebody else did, sending
 * it is refused as a conflict, which shows what they changed.
 */
export function useKeptForm<State extends Answered, D extends Drawn>(
  send: (state: Awaited<State>, form: FormData) => State | Promise<State>,
  untouched: Awaited<State>,
  drawn: D,
): KeptForm<Awaited<State>, D> {
  const [answered, action, unanswered] = useAnswers(send, untouched);
  const router = useRouter();
  const ref = useRef<HTMLFormElement>(null);
  const typedSince = useRef(false);
  const beginning = useRef(false);
  const [arrived, setArrived] = useState(0);
  const [taken, setTaken] = useState(0);
  const [began, setBegan] = useState({ with: drawn, times: 0 });
  const attempt = answered.attempt ?? 0;
  const leaving = answered.status === "taken" && arrived !== attempt;
  const state = answered.status === "taken" && !leaving ? untouched : answered;

  useEffect(() => {
    if (!leaving || answered.path === undefined) return;
    const { path } = answered;
    const from = sentVersion(answered);
    if (drawn.subject !== undefined && from !== null) noteOwnWrite(drawn.subject, from);
    startTransition(() => {
      if (isOpen(path)) {
        router.refresh();
        showPlace(path);
      } else router.push(path);
      setArrived(attempt);
      setTaken((times) => times + 1);
    });
  }, [leaving, answered, attempt, drawn.subject, router]);

  const takenBefore = useRef(0);
  // Asked each time it is drawn: whether the page shows something else by now, and whether the form may begin anew with it.
  useLayoutEffect(() => {
    const form = ref.current;
    if (form === null || state.status !== "untouched") return;
    const wasTaken = takenBefore.current !== taken;
    takenBefore.current = taken;
    if (!wasTaken && JSON.stringify(drawn) === JSON.stringify(began.with)) return;
    if (wasTaken ? !typedSince.current : !typedSince.current && !holdsTypedWords(form)) {
      setBegan(({ times }) => ({ with: drawn, times: times + 1 }));
    } else if (wasTaken && isOwn(sentVersion(answered), drawn)) {
      // Typed on while it was on its way: that stays, and comes after what was just written.
      setBegan(({ times }) => ({ with: drawn, times }));
    }
  });

  useLayoutEffect(() => {
    if (began.times === 0) return;
    beginning.current = true;
    ref.current?.reset();
    beginning.current = false;
    typedSince.current = false;
  }, [began.times]);

  useEffect(() => {
    // Nothing of it has arrived, as far as anybody knows.
    if (unanswered !== null) typedSince.current = true;
  }, [unanswered]);

  const pressedMeanwhile = useRef<{ button: HTMLElement | null } | null>(null);
  useEffect(() => {
    const pressed = pressedMeanwhile.current;
    if (leaving || pressed === null) return;
    pressedMeanwhile.current = null;
    // Later, since the form is about to be drawn with the version that it has written itself.
    setTimeout(() => ref.current?.requestSubmit(pressed.button));
  }, [leaving]);

  // A form that goes from the page leaves what was typed in it to a notice at the page's top.
  const last = useRef(state.status);
  useLayoutEffect(() => {
    last.current = state.status;
  }, [state.status]);
  useLayoutEffect(
    () => () => {
      const isSent = last.current === "taken" && !typedSince.current;
      if (ref.current !== null && !isSent) leaveWords(typedWordsOf(ref.current, last.current === "refused"));
    },
    [],
  );

  return {
    state,
    began: began.with,
    basedOn: follow(answered.conflict?.version ?? began.with.version ?? 0, began.with, drawn),
    taken,
    answers: attempt,
    unanswered,
    frame: {
      ref,
      action,
      onInput: () => {
        typedSince.current = true;
      },
      // React empties a form once its action is done. This one begins anew when the page is there, or not at all.
      onReset: (event) => {
        if (!beginning.current) event.preventDefault();
      },
      // Until the page is there that an answer leads to, the form has an old version: what is typed on and sent waits.
      onSubmit: (event) => {
        if (!leaving) {
          typedSince.current = false;
          return;
        }
        event.preventDefault();
        if (typedSince.current) pressedMeanwhile.current = { button: submitterOf(event.nativeEvent) };
      },
    },
  };
}

function submitterOf(event: Event): HTMLElement | null {
  return event instanceof SubmitEvent ? event.submitter : null;
}

function isOpen(path: string): boolean {
  const { pathname, search } = new URL(path, window.location.href);
  return pathname === window.location.pathname && search === window.location.search;
}

/**
 * Shows the place that an address names of the page that is open. By the router it would be gone to without the page
 * being made anew, and Next 16.4 writes the place into the address twice.
 */
function showPlace(path: string): void {
  const { hash, href } = new URL(path, window.location.href);
  if (hash === "") return;
  if (href !== window.location.href) window.history.replaceState(null, "", href);
  document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
}

/** The version that a form is based on now. */
function follow(version: number, began: Drawn, drawn: Drawn): number {
  if (drawn.version === undefined) return version;
  const isAlone = JSON.stringify(began.stored) === JSON.stringify(drawn.stored);
  return isAlone && isOwn(version, drawn) ? drawn.version : version;
}

function isOwn(from: number | null, { subject, version }: Drawn): boolean {
  if (from === null || subject === undefined || version === undefined) return true;
  return onlyOwnBetween(subject, from, version);
}

/** The version that a form named when it was sent; null where it names none. */
function sentVersion({ values }: Answered): number | null {
  const sent = Number(values?.basedOn?.[0] ?? Number.NaN);
  return Number.isInteger(sent) ? sent : null;
}
