/** What a document says about a matter, where another place of it may say otherwise; or a number and what it counts. */
export interface DocumentStatement {
  about: string;
  says: string;
  place?: string;
  count?: number;
  items?: string[];
}
