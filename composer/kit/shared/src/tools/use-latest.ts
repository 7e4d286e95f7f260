import { useLayoutEffect, useRef, useState } from "react";

/** A function that stays the same and calls the latest one: for what is made once and calls back later. */
export function useLatest<Given extends unknown[], Result>(
  call: (...given: Given) => Result,
): (...given: Given) => Result {
  const latest = useRef(call);
  useLayoutEffect(() => {
    latest.current = call;
  });
  const [stable] = useState(
    () =>
      (...given: Given) =>
        latest.current(...given),
  );
  return stable;
}
