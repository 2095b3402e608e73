import { Day } from '~/components/figures/Day';

/** One day, or from the first to the last. */
export const Days = ({ from, to }: { readonly from: string; readonly to: string }) => (
  <span>
    <Day of={from} short />
    {to !== from && (
      <>
        {' – '}
        <Day of={to} short />
      </>
    )}
  </span>
);
