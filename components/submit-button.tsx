"use client";

import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "./button";

/** A form's button; while the form is on its way it says so and sends nothing twice. */
export function SubmitButton({ children, ...button }: ButtonProps) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...button}
      aria-disabled={pending ? true : undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {pending ? "Sending…" : children}
    </Button>
  );
}
