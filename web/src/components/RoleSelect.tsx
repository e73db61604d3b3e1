import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Role } from '../api/types';

const ROLES: readonly Role[] = ['nurse', 'doctor', 'admin', 'auditor'];

interface RoleSelectProps {
  value: Role[];
  onChange: (roles: Role[]) => void;
  error?: string | undefined;
}

/** One role or several. */
export function RoleSelect({ value, onChange, error }: RoleSelectProps) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      label={t('roles')}
      value={value}
      onChange={(roles) => onChange(roles as Role[])}
      error={error}
      withAsterisk
    >
      <Stack gap="sm" mt="xs">
        {ROLES.map((role) => (
          <Checkbox key={role} size="md" value={role} label={t(`role.${role}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
