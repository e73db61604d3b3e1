import { Button } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

interface LoadMoreProps {
  query: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => unknown;
  };
  /** Only when asked, not when scrolled to. */
  manual?: boolean;
}

/** The end of a list that goes on: fetches the next page when it comes into view, or when pressed. */
export function LoadMore({ query, manual = false }: LoadMoreProps) {
  const { t } = useTranslation();
  const { ref, entry } = useIntersection({ rootMargin: '400px' });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const inView = entry?.isIntersecting ?? false;
  useEffect(() => {
    if (inView && !manual && hasNextPage && !isFetchingNextPage) fetchNextPage();
  }, [inView, manual, hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (!hasNextPage) return null;
  return (
    <Button
      ref={ref}
      variant="subtle"
      fullWidth
      mt="sm"
      loading={isFetchingNextPage}
      onClick={() => fetchNextPage()}
    >
      {t('loadMore')}
    </Button>
  );
}
