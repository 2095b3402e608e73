import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Place } from '~/moment/place';
import { packQuery, type RecordedPack } from '~/record/meetings';

/**
 * The pack that lies before the meeting. It stays as it was made while people look at it: what is recorded meanwhile is
 * told, and taken over when they say so.
 */
export const usePackOnTable = (place: Place, meeting: string) => {
  const query = useQuery(packQuery(place, meeting));
  const [onTable, setOnTable] = useState<RecordedPack>();
  const present = query.data;
  if (!onTable && present) setOnTable(present);
  const isOlder = Boolean(onTable && present && onTable.digest !== present.digest);
  return { query, onTable: onTable ?? present, present, isOlder, renew: () => setOnTable(present) };
};
