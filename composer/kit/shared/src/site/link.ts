/** A button that leads to a place of the app ("#/page/block", see routeAddress) or out of it. */
export interface Link {
  label: string;
  to: string;
}
