/** A page that the person's part in the programme does not lead to. */
export class PageNotForYou extends Error {
  override readonly name = 'PageNotForYou';
}
