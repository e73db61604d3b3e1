import { Button, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeepIdentity } from '../../api/identities';
import type { Identity, Language } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n';
import { ProblemNote } from '../../components/ProblemNote';
import { Sheet } from '../../components/Sheet';

interface IdentitySheetProps {
  id: string;
  /** What is kept so far, when somebody has opened it. */
  identity: Identity | null;
  opened: boolean;
  onClose: () => void;
  onKept: () => void;
}

/** Who the patient is and how to reach them. */
export function IdentitySheet({ opened, onClose, ...form }: IdentitySheetProps) {
  const { t } = useTranslation('patients');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('identity.title')}>
      {opened && <IdentityForm {...form} onClose={onClose} />}
    </Sheet>
  );
}

const PARTS = ['birthDate', 'phone', 'email', 'address'] as const;
type Part = (typeof PARTS)[number];

/** Nothing typed is kept as nothing. */
const kept = (text: string) => text.trim() || null;

function IdentityForm({ id, identity, onClose, onKept }: Omit<IdentitySheetProps, 'opened'>) {
  const { t } = useTranslation(['patients', 'common']);
  const [name, setName] = useState(identity?.name ?? '');
  const [parts, setParts] = useState(
    () =>
      Object.fromEntries(PARTS.map((part) => [part, identity?.[part] ?? ''])) as Record<
        Part,
        string
      >,
  );
  const [language, setLanguage] = useState<Language | null>(identity?.language ?? null);
  const keep = useKeepIdentity(id);
  const errors = useFieldErrors()(keep.error);
  const field = (part: Part) => ({
    label: t(`field.${part}`),
    value: parts[part],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setParts((before) => ({ ...before, [part]: value }));
    },
    error: errors[part],
    autoComplete: 'off',
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { birthDate, phone, email, address } = parts;
    const body = {
      name: name.trim(),
      birthDate: kept(birthDate),
      phone: kept(phone),
      email: kept(email),
      address: kept(address),
      language,
    };
    keep.mutate(body, {
      onSuccess: () => {
        onKept();
        onClose();
        notifications.show({ message: t('identity.kept') });
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack pb="xl">
        <Text size="sm" c="dimmed">
          {t('identity.text')}
        </Text>
        <TextInput
          label={t('field.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errors.name}
          autoComplete="off"
          spellCheck={false}
          withAsterisk
        />
        <TextInput type="date" {...field('birthDate')} />
        <TextInput type="tel" {...field('phone')} />
        <TextInput type="email" {...field('email')} />
        <Select
          label={t('field.language')}
          data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          value={language}
          onChange={(value) => setLanguage(value as Language | null)}
          clearable
        />
        <Textarea autosize minRows={2} {...field('address')} />
        <ProblemNote error={keep.error} />
        <Button type="submit" size="lg" loading={keep.isPending} disabled={name.trim() === ''}>
          {t('identity.keep')}
        </Button>
      </Stack>
    </form>
  );
}
