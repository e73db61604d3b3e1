import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignIn } from '../../api/identity';
import { chooseLanguage } from '../../app/i18n';
import { ProblemNote } from '../../components/ProblemNote';

/** User name and password; calls back once the user is signed in. */
export function SignInForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('identity');
  const signIn = useSignIn();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // On a phone it would call up the keyboard over the demo's buttons and the language.
    if (window.matchMedia('(pointer: fine)').matches) first.current?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate(
      { username: username.trim(), password },
      {
        onSuccess: async (me) => {
          if (me) await chooseLanguage(me.user.language);
          onDone();
        },
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('signIn.username')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          size="lg"
          value={username}
          onChange={(event) => setUsername(event.currentTarget.value)}
          required
          withAsterisk={false}
          ref={first}
          data-autofocus
        />
        <PasswordInput
          label={t('signIn.password')}
          autoComplete="current-password"
          size="lg"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          required
          withAsterisk={false}
        />
        <ProblemNote error={signIn.error} />
        <Button type="submit" size="lg" loading={signIn.isPending} fullWidth>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
}
