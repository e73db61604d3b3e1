import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttach } from '../../api/attachments';
import { serverNow } from '../../api/clock';
import { newId } from '../../api/id';
import { useOpenRecall } from '../../api/recalls';
import { useProblemText } from '../../api/useProblemText';
import { useFormat } from '../../format/useFormat';
import { fromLocalInput } from '../../format/zoned';
import type { Heads } from './notice';
import { type Meant, scopeOf } from './scope';

/** A notice as far as it was typed and confirmed. */
interface Notice {
  heads: Heads;
  notice: string;
  meant: readonly Meant[];
  /** Products that the catalog does not know. */
  products: string;
  file: File | null;
}

/** Opens the recall, or signs that no stock is affected; then attaches the file and shows the recall. */
export function useSendNotice({ heads, notice, meant, products, file }: Notice) {
  const { t } = useTranslation('recalls');
  const { timeZone } = useFormat();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const open = useOpenRecall();
  const attach = useAttach();
  // What is said changes what is meant by the id: only the same words are the same recall.
  const [sent, setSent] = useState<{ id: string; words: string }>({ id: newId(), words: '' });

  const send = async (signature: string | null) => {
    const { authority, reference, receivedAt, ...kind } = heads;
    const said = {
      ...kind,
      authority: authority.trim(),
      reference: reference.trim(),
      receivedAt: (fromLocalInput(receivedAt, timeZone) ?? new Date(serverNow())).toISOString(),
      scope: scopeOf(meant),
      ...(products.trim() ? { products: products.trim() } : {}),
      ...(notice.trim() ? { notice: notice.trim() } : {}),
      ...(signature ? { noAffectedStock: signature } : {}),
    };
    const words = JSON.stringify(said);
    const id = sent.words === words || sent.words === '' ? sent.id : newId();
    setSent({ id, words });
    try {
      await open.mutateAsync({ id, ...said });
    } catch {
      return;
    }
    if (file) {
      await attach
        .mutateAsync({ id: newId(), subject: `recall/${id}`, file })
        .catch((error: unknown) =>
          notifications.show({
            color: 'red',
            message: t('fileFailed', { because: problemText(error) }),
          }),
        );
    }
    void navigate({ to: '/recalls/$recallId', params: { recallId: id } });
  };
  return {
    send: (signature: string | null) => void send(signature),
    pending: open.isPending || attach.isPending,
    error: open.error,
  };
}
