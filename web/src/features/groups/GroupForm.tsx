import { ActionIcon, Button, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../api/id';
import { useSaveItemGroup } from '../../api/item-groups';
import type { Item, ItemGroup } from '../../api/types';
import { useFieldErrors } from '../../api/useFieldErrors';
import { ItemSelect } from '../../components/ItemSelect';
import { ProblemNote } from '../../components/ProblemNote';
import classes from './Groups.module.css';

interface MemberValues {
  key: string;
  item: Item | null;
}

interface GroupFormProps {
  group: ItemGroup | null;
  /** Its members, in their order. */
  items: Item[];
  onClose: () => void;
}

export function GroupForm({ group, items, onClose }: GroupFormProps) {
  const { t } = useTranslation(['groups', 'common']);
  const [name, setName] = useState(group?.name ?? '');
  const [members, setMembers] = useState<MemberValues[]>(() =>
    (group ? items : [null]).map((item) => ({ key: newId(), item })),
  );
  const save = useSaveItemGroup(group?.id ?? null);
  const errors = useFieldErrors()(save.error);
  const itemIds = members.flatMap(({ item }) => item?.id ?? []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      { name: name.trim(), itemIds },
      {
        onSuccess: () => {
          notifications.show({ message: t('saved', { ns: 'common' }) });
          onClose();
        },
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack pb="lg">
        <TextInput
          label={t('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={errors.name}
          maxLength={160}
          required
        />
        <Text fw={600}>{t('members')}</Text>
        <Members members={members} onChange={setMembers} errors={errors} />
        <ProblemNote error={save.error} />
        <Button
          type="submit"
          size="lg"
          loading={save.isPending}
          disabled={name.trim() === '' || itemIds.length === 0}
        >
          {t('save', { ns: 'common' })}
        </Button>
      </Stack>
    </form>
  );
}

interface MembersProps {
  members: MemberValues[];
  onChange: (members: MemberValues[]) => void;
  errors: Record<string, string>;
}

/** The items in the order in which they are proposed. */
function Members({ members, onChange, errors }: MembersProps) {
  const { t } = useTranslation('groups');
  const raise = (index: number) => {
    const before = members[index - 1];
    const raised = members[index];
    if (before && raised) {
      onChange(members.with(index - 1, raised).with(index, before));
    }
  };
  return (
    <>
      {members.map(({ key, item }, index) => (
        <div key={key} className={classes.member}>
          <ItemSelect
            label={t('member', { number: index + 1 })}
            value={item}
            onChange={(chosen) =>
              onChange(members.map((one) => (one.key === key ? { key, item: chosen } : one)))
            }
            error={errors[`itemIds.${index}`]}
          />
          <ActionIcon
            color="gray"
            size={48}
            disabled={index === 0}
            aria-label={t('raise', { number: index + 1 })}
            onClick={() => raise(index)}
          >
            <IconArrowUp size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon
            color="gray"
            size={48}
            aria-label={t('removeMember', { number: index + 1 })}
            onClick={() => onChange(members.filter((one) => one.key !== key))}
          >
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="light"
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() => onChange([...members, { key: newId(), item: null }])}
      >
        {t('addMember')}
      </Button>
    </>
  );
}
