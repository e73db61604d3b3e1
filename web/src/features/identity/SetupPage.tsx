import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { practiceQuery, useSetUp } from '../../api/identity';
import type { Language } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ProblemNote } from '../../components/ProblemNote';
import { Welcome } from './Welcome';

const EMPTY = { code: '', name: '', username: '', password: '' };

/** Creates the first administrator of an empty clinic with the code from the console. */
export function SetupPage() {
  const { t, i18n } = useTranslation('identity');
  const router = useRouter();
  const { data: practice } = useQuery(practiceQuery);
  const setUp = useSetUp();
  const fieldErrors = useFieldErrors()(setUp.error);
  const [form, setForm] = useState(EMPTY);
  const field = (name: keyof typeof EMPTY) => ({
    label: t(`setup.${name}`),
    value: form[name],
    error: fieldErrors[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setForm((before) => ({ ...before, [name]: value }));
    },
    required: true,
    withAsterisk: false,
    size: 'lg' as const,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUp.mutate(
      {
        code: form.code.trim(),
        name: form.name.trim(),
        username: form.username.trim(),
        password: form.password,
        language: i18n.language as Language,
      },
      { onSuccess: () => router.history.push('/') },
    );
  };
  return (
    <Welcome title={t('setup.title')} practiceName={practice?.name}>
      <form onSubmit={submit}>
        <Stack>
          <Text c="dimmed">{t('setup.text')}</Text>
          <TextInput {...field('code')} autoComplete="one-time-code" autoCapitalize="none" />
          <TextInput {...field('name')} autoComplete="name" />
          <TextInput
            {...field('username')}
            description={t('setup.usernameHint')}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
          <PasswordInput
            {...field('password')}
            description={t('setup.passwordHint')}
            autoComplete="new-password"
            minLength={10}
          />
          <ProblemNote error={setUp.error} />
          <Button type="submit" size="lg" loading={setUp.isPending} fullWidth>
            {t('setup.submit')}
          </Button>
        </Stack>
      </form>
    </Welcome>
  );
}
