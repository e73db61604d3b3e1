import { Card, Code, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { jobsQuery, sealsQuery } from '../../api/operations';
import { QueryView } from '../../components/QueryView';
import { useFormat } from '../../format/useFormat';
import { JobCard } from './JobCard';
import { OutgoingMail } from './OutgoingMail';
import classes from './Settings.module.css';

/** What the server does by itself: its work, the mail it sends, the seals over the books. */
export function Operations() {
  const { t } = useTranslation('settings');
  const jobs = useQuery(jobsQuery);
  return (
    <Stack gap="xl">
      <section aria-labelledby="jobs">
        <Title order={2} size="h4" id="jobs">
          {t('job.title')}
        </Title>
        <Text c="dimmed" size="sm" mb="xs">
          {t('job.text')}
        </Text>
        <QueryView query={jobs}>
          {({ items }) => (
            <ul className={classes.list}>
              {items.map((job) => (
                <li key={job.name}>
                  <JobCard job={job} />
                </li>
              ))}
            </ul>
          )}
        </QueryView>
      </section>
      <OutgoingMail />
      <Seals />
    </Stack>
  );
}

/** The newest seals, to be written down. */
function Seals() {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const seals = useQuery(sealsQuery);
  return (
    <section aria-labelledby="seals">
      <Title order={2} size="h4" id="seals">
        {t('seal.title')}
      </Title>
      <Text c="dimmed" size="sm" mb="xs">
        {t('seal.text')}
      </Text>
      <QueryView query={seals}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('seal.empty')}</Text>
          ) : (
            <ul className={classes.list}>
              {items.map(({ book, number, hash, sealedAt }) => (
                <li key={book}>
                  <Card>
                    <Text fw={600}>{t('seal.one', { book: t(`seal.book.${book}`), number })}</Text>
                    <Text size="sm" c="dimmed">
                      {format.dateTime(sealedAt)}
                    </Text>
                    <Code block className={classes.secret}>
                      {hash}
                    </Code>
                  </Card>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </section>
  );
}
