import { Button, FileButton } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useRef } from 'react';

interface SheetFileProps {
  label: string;
  /** Whose sheet it is, where several buttons stand on a screen. */
  of: string;
  loading?: boolean;
  size?: 'sm' | 'md';
  onChoose: (file: File) => void;
}

/** A photo or a PDF of a signed sheet; on a phone the camera is offered. */
export function SheetFile({ label, of, loading = false, size = 'md', onChoose }: SheetFileProps) {
  const reset = useRef<() => void>(null);
  const name = of ? `${label}: ${of}` : label;
  const choose = (file: File | null) => {
    reset.current?.();
    if (file) onChoose(file);
  };
  return (
    <FileButton
      accept="image/*,application/pdf"
      resetRef={reset}
      onChange={choose}
      inputProps={{ 'aria-label': name }}
    >
      {(props) => (
        <Button
          {...props}
          variant="light"
          size={size}
          loading={loading}
          aria-label={name}
          leftSection={<IconPaperclip size={20} aria-hidden />}
        >
          {label}
        </Button>
      )}
    </FileButton>
  );
}
