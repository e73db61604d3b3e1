import { Group, Stack, Text } from '@mantine/core';
import { IconCalendarCheck, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Warning } from '../../api/types';
import { LinkAnchor } from '../../components/links';
import type { FormCourse } from './form';
import classes from './Sessions.module.css';

interface CourseBannerProps {
  course: FormCourse | null;
  warnings: Warning[];
}

/** Which session of which course this is, and whether it comes too soon or too late. */
export function CourseBanner({ course, warnings }: CourseBannerProps) {
  const { t } = useTranslation('sessions');
  if (!course) return null;
  const intervals = warnings.filter(({ itemId }) => itemId === null);
  return (
    <Stack gap={6}>
      <Group className={classes.factRow ?? ''} wrap="nowrap" align="flex-start">
        <IconCalendarCheck size={22} aria-hidden className={classes.factIcon} />
        <div className={classes.fact}>
          <Text fw={600} lh={1.3}>
            {course.name}
          </Text>
          {course.step && (
            <Text size="sm" c="dimmed">
              {t('course.step', course.step)}
            </Text>
          )}
        </div>
        <LinkAnchor to="/courses/$courseId" params={{ courseId: course.id }} size="sm" py={10}>
          {t('course.open')}
        </LinkAnchor>
      </Group>
      {intervals.map(({ code, detail }) => (
        <Group
          key={code}
          gap={8}
          wrap="nowrap"
          align="flex-start"
          c="var(--ms-warning)"
          title={detail}
        >
          <IconInfoCircle size={18} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
          <Text size="sm">{t(`warning.${code}`)}</Text>
        </Group>
      ))}
    </Stack>
  );
}
