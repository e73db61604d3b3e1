import { Button, type ButtonProps, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../api/identity';
import { type LabelFormat, type LabelOf, useLabels } from '../api/labels';
import { useProblemText } from '../api/useProblemText';
import { openTab, showFile } from './new-tab';

interface PrintLabelsProps extends ButtonProps {
  items: (LabelOf & { copies?: number })[];
  /** Whose labels, where several buttons stand on a screen. */
  of?: string;
}

const FORMATS: LabelFormat[] = ['roll', 'a4'];

/** No more labels of one lot than the server prints at once. */
export const MOST_COPIES = 24;

/** Labels with the house's code, as a PDF in a tab of its own. */
export function PrintLabels({ items, of, ...rest }: PrintLabelsProps) {
  const { t } = useTranslation();
  const may = useMay();
  const problemText = useProblemText();
  const labels = useLabels();
  if (!may('labels.print') || items.length === 0) return null;
  const print = (format: LabelFormat) => {
    const tab = openTab();
    labels.mutate(
      { format, items },
      {
        onSuccess: (pdf) => showFile(tab, new Blob([pdf], { type: 'application/pdf' })),
        onError: (error) => {
          tab?.close();
          notifications.show({ message: problemText(error), color: 'red' });
        },
      },
    );
  };
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          loading={labels.isPending}
          {...(of ? { 'aria-label': t('labels.printOf', { name: of }) } : {})}
          {...rest}
        >
          {t('labels.print')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map((format) => (
          <Menu.Item key={format} mih={48} onClick={() => print(format)}>
            {t(`labels.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
