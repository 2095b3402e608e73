import { type ComponentType, createContext } from 'react';

interface FigureAsideProps {
  /** Its path, as its origin names it: `reports/ILO/2010-2/disbursed` */
  readonly figure: string;
}

/** What the application has to say about a figure beside its origin, such as notes. */
export const FigureAside = createContext<ComponentType<FigureAsideProps> | null>(null);
