import { Button, Stack, Text, TextInput } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindByName } from '../../api/identities';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ProblemNote } from '../../components/ProblemNote';
import rows from '../../components/Rows.module.css';
import { Sheet } from '../../components/Sheet';
import classes from './Patients.module.css';

interface FindByNameProps {
  opened: boolean;
  onClose: () => void;
}

/** Finds codes by what a patient says of themselves; nothing of it stands in an address. */
export function FindByName({ opened, onClose }: FindByNameProps) {
  const { t } = useTranslation('patients');
  return (
    <Sheet opened={opened} onClose={onClose} title={t('byName.title')}>
      {opened && <FindForm />}
    </Sheet>
  );
}

function FindForm() {
  const { t } = useTranslation(['patients', 'common']);
  const [name, setName] = useState('');
  const [birthDate, setBirthDate] = useState('');
  const [phone, setPhone] = useState('');
  const find = useFindByName();
  const errors = useFieldErrors()(find.error);
  const clues = {
    ...(name.trim() && { name: name.trim() }),
    ...(birthDate && { birthDate }),
    ...(phone.trim() && { phone: phone.trim() }),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.keys(clues).length > 0) find.mutate(clues);
  };
  return (
    <Stack pb="lg">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('byName.text')}
          </Text>
          <TextInput
            label={t('field.name')}
            description={t('byName.whole')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={errors.name}
            autoComplete="off"
            spellCheck={false}
            data-autofocus
          />
          <TextInput
            type="date"
            label={t('field.birthDate')}
            value={birthDate}
            onChange={(event) => setBirthDate(event.currentTarget.value)}
            error={errors.birthDate}
          />
          <TextInput
            type="tel"
            label={t('field.phone')}
            value={phone}
            onChange={(event) => setPhone(event.currentTarget.value)}
            error={errors.phone}
            autoComplete="off"
          />
          <ProblemNote error={find.error} />
          <Button
            type="submit"
            size="lg"
            loading={find.isPending}
            disabled={Object.keys(clues).length === 0}
          >
            {t('search', { ns: 'common' })}
          </Button>
        </Stack>
      </form>
      <div aria-live="polite">
        {find.data && (
          <Stack gap="sm">
            <Text fw={600}>{t('byName.found', { count: find.data.items.length })}</Text>
            <ul className={rows.list}>
              {find.data.items.map(({ id, code }) => (
                <li key={id}>
                  <Link to="/patients/$patientId" params={{ patientId: id }} className={rows.row}>
                    <span className={`${rows.what} ${classes.code}`}>{code}</span>
                    <IconChevronRight size={22} aria-hidden />
                  </Link>
                </li>
              ))}
            </ul>
          </Stack>
        )}
      </div>
    </Stack>
  );
}
