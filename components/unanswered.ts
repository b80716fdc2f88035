"use client";

import { unstable_isUnrecognizedActionError as isFromOlderPage, unstable_rethrow } from "next/navigation";
import { useActionState, useState } from "react";

/** Why a form that was sent got no answer, in words, and how often it has got none. */
export interface Unanswered {
  message: string;
  times: number;
}

type Send<State> = (state: Awaited<State>, form: FormData) => State | Promise<State>;

/**
 * A form's action as `useActionState` has it, but where no answer comes (the connection is gone, the server stopped, a
 * proxy answered in its place) the form stays and says so. React would put the page's error in place of all its forms.
 */
export function useAnswers<State>(
  send: Send<State>,
  untouched: Awaited<State>,
): [answered: Awaited<State>, action: (form: FormData) => void, unanswered: Unanswered | null] {
  const [unanswered, setUnanswered] = useState<Unanswered | null>(null);
  const sendPatiently: Send<State> = async (state, form) => {
    try {
      const answer = await send(state, form);
      setUnanswered(null);
      return answer;
    } catch (error) {
      unstable_rethrow(error);
      console.warn(error);
      const message = isFromOlderPage(error) ? olderPage : noAnswer;
      setUnanswered((before) => ({ message, times: (before?.times ?? 0) + 1 }));
      return state;
    }
  };
  // Without scripts a form is sent by the server's own action, which only that action itself can write into the page.
  const isOnServer = typeof window === "undefined";
  const [answered, action] = useActionState<State, FormData>(isOnServer ? send : sendPatiently, untouched);
  return [answered, action, unanswered];
}

const noAnswer =
  "No answer came: the connection is gone, or the server does not answer just now. What you typed is still here: send it again in a moment. If it has arrived after all, it is not taken twice.";

const olderPage =
  "The site was updated while this page was open, so this could not be sent. What you typed is still here: copy it, load the page again, and send it from there.";
