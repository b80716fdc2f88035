"use client";

import ErrorPage from "@/app/error";
import { DeskHead } from "./desk-head";

/** The same under the desk's head, so that there is a way on. */
export default function DeskErrorPage(props: Parameters<typeof ErrorPage>[0]) {
  return (
    <>
      <DeskHead />
      <ErrorPage {...props} />
    </>
  );
}
