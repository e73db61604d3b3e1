import { useTranslation } from 'react-i18next';
import type { User } from '../../api/types';
import { Sheet } from '../../components/Sheet';
import { UserForm } from './UserForm';

interface UserSheetProps {
  user: User | 'new' | null;
  onClose: () => void;
}

/** Adds a user, or changes one. */
export function UserSheet({ user, onClose }: UserSheetProps) {
  const { t } = useTranslation('users');
  return (
    <Sheet
      opened={user !== null}
      onClose={onClose}
      title={user === 'new' || user === null ? t('add') : user.name}
    >
      {user && (
        <UserForm
          key={user === 'new' ? 'new' : user.id}
          user={user === 'new' ? null : user}
          onClose={onClose}
        />
      )}
    </Sheet>
  );
}
