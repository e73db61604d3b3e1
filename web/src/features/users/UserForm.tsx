import { Button, PasswordInput, Select, Stack, Switch, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/identity';
import type { Language, Role, User } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { useChangeUser, useNewUser } from '../../api/users';
import { LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n';
import { ProblemNote } from '../../components/ProblemNote';
import { RoleSelect } from '../../components/RoleSelect';

interface UserFormProps {
  user: User | null;
  onClose: () => void;
}

const PASSWORD_MIN = 10;

/** A new user with a first password; or roles, language, access and a new password of one. */
export function UserForm({ user, onClose }: UserFormProps) {
  const { t } = useTranslation(['users', 'common']);
  const me = useMe();
  const [username, setUsername] = useState('');
  const [name, setName] = useState(user?.name ?? '');
  const [roles, setRoles] = useState<Role[]>(user?.roles ?? ['nurse']);
  const [language, setLanguage] = useState<Language>(user?.language ?? 'it');
  const [active, setActive] = useState(user?.active ?? true);
  const [password, setPassword] = useState('');
  const create = useNewUser();
  const change = useChangeUser();
  const request = user ? change : create;
  const errors = useFieldErrors()(request.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const done = {
      onSuccess: () => {
        notifications.show({ message: t('saved', { ns: 'common' }) });
        onClose();
      },
    };
    const common = { name: name.trim(), roles, language };
    if (user)
      change.mutate({ id: user.id, ...common, active, ...(password ? { password } : {}) }, done);
    else create.mutate({ ...common, username: username.trim(), password }, done);
  };
  return (
    <form onSubmit={submit}>
      <Stack pb="lg">
        {!user && (
          <TextInput
            label={t('username')}
            description={t('usernameHint')}
            value={username}
            onChange={(event) => setUsername(event.currentTarget.value)}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
            error={errors.username}
            required
          />
        )}
        <TextInput
          label={t('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          autoComplete="off"
          error={errors.name}
          required
        />
        <RoleSelect value={roles} onChange={setRoles} error={errors.roles} />
        <Select
          label={t('language')}
          data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          value={language}
          onChange={(value) => setLanguage((value as Language | null) ?? language)}
          allowDeselect={false}
        />
        <PasswordInput
          label={t(user ? 'newPassword' : 'password')}
          description={t(user ? 'newPasswordHint' : 'passwordHint', { count: PASSWORD_MIN })}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="new-password"
          minLength={PASSWORD_MIN}
          error={errors.password}
          required={!user}
        />
        {user && (
          <Switch
            size="md"
            label={t('active')}
            description={t('activeHint')}
            checked={active}
            disabled={user.id === me?.user.id}
            onChange={(event) => setActive(event.currentTarget.checked)}
          />
        )}
        <ProblemNote error={request.error} />
        <Button type="submit" size="lg" loading={request.isPending} disabled={roles.length === 0}>
          {t('save', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}
