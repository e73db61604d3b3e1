import { Button, Chip, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from './ProblemNote';

/** The server asks for at least so many characters of a reason. */
export const REASON_MIN = 5;

interface ReasonFormProps {
  onClose: () => void;
  /** What will happen. */
  text?: ReactNode;
  confirmLabel: string;
  /** Ready-made reasons, already translated. */
  suggestions?: string[];
  danger?: boolean;
  pending?: boolean;
  error?: unknown;
  onConfirm: (reason: string) => void;
}

interface ReasonModalProps extends ReasonFormProps {
  opened: boolean;
  title: string;
}

/** Asks why before something that stays in the books for good. */
export function ReasonModal(props: ReasonModalProps) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={props.title}>
      {props.opened && <ReasonForm {...props} />}
    </Modal>
  );
}

/** What the dialog asks, for dialogs that say more. */
export function ReasonForm(props: ReasonFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const enough = reason.trim().length >= REASON_MIN;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The dialog may stand in another form, which React would tell of this one's submission.
    event.stopPropagation();
    if (enough) props.onConfirm(reason.trim());
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {props.text && <Text>{props.text}</Text>}
        <ReasonField value={reason} onChange={setReason} suggestions={props.suggestions} />
        <ProblemNote error={props.error} />
        <Stack gap="xs">
          <Button
            type="submit"
            disabled={!enough}
            loading={props.pending ?? false}
            {...(props.danger ? { color: 'red.8' } : {})}
          >
            {props.confirmLabel}
          </Button>
          <Button variant="default" onClick={props.onClose}>
            {t('cancel')}
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}

interface ReasonFieldProps {
  value: string;
  onChange: (reason: string) => void;
  suggestions?: string[] | undefined;
  label?: string;
}

/** A reason to type or to pick; picking is enough, a glove need not type. */
export function ReasonField({ value, onChange, suggestions = [], label }: ReasonFieldProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      {suggestions.length > 0 && (
        <Chip.Group value={value} onChange={(picked) => onChange(String(picked))}>
          <Group gap="xs">
            {suggestions.map((suggestion) => (
              <Chip key={suggestion} value={suggestion} size="lg" variant="outline">
                {suggestion}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      <Textarea
        label={label ?? t('reason.label')}
        description={t('reason.hint', { count: REASON_MIN })}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        required
      />
    </Stack>
  );
}
