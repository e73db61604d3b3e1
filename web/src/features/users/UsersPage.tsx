import { Badge, Button, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconPlus, IconUser, IconUserOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/identity';
import type { User } from '../../api/types';
import { useUsers } from '../../api/users';
import { LANGUAGE_NAMES } from '../../app/i18n';
import { Allowed } from '../../components/Allowed';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNote } from '../../components/ProblemNote';
import rows from '../../components/Rows.module.css';
import { UserSheet } from './UserSheet';
import classes from './Users.module.css';

/** Who may sign in, and as what. */
export function UsersPage() {
  const { t } = useTranslation('users');
  const may = useMay();
  const users = useUsers(may('users.read'));
  const [shown, setShown] = useState<User | 'new' | null>(null);
  const manages = may('users.manage');
  return (
    <Allowed title={t('title')} permission="users.read">
      <PageHeader title={t('title')} subtitle={t('subtitle')}>
        {manages && (
          <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setShown('new')}>
            {t('add')}
          </Button>
        )}
      </PageHeader>
      {users.error && <ProblemNote error={users.error} onRetry={() => void users.refetch()} />}
      {users.isLoading && <ListSkeleton rows={4} height={72} />}
      {users.data && (
        <ul className={rows.list}>
          {users.data.map((user) => (
            <li key={user.id}>
              {manages ? (
                <UnstyledButton className={rows.row} onClick={() => setShown(user)}>
                  <UserRow user={user} />
                  <IconChevronRight size={20} aria-hidden />
                </UnstyledButton>
              ) : (
                <div className={rows.row}>
                  <UserRow user={user} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <UserSheet user={shown} onClose={() => setShown(null)} />
    </Allowed>
  );
}

function UserRow({ user }: { user: User }) {
  const { t } = useTranslation(['users', 'common']);
  const Icon = user.active ? IconUser : IconUserOff;
  return (
    <>
      <Icon size={24} stroke={1.6} aria-hidden className={classes.icon} />
      <div className={rows.what}>
        <Text fw={600}>{user.name}</Text>
        <Text size="sm" c="dimmed">
          {user.username} · {LANGUAGE_NAMES[user.language]}
        </Text>
        <div className={classes.badges}>
          {user.roles.map((role) => (
            <Badge key={role} variant="light" tt="none">
              {t(`role.${role}`, { ns: 'common' })}
            </Badge>
          ))}
          {!user.active && (
            <Badge variant="outline" color="gray" c="dimmed" tt="none">
              {t('inactive')}
            </Badge>
          )}
        </div>
      </div>
    </>
  );
}
