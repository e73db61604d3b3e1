import { useQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { queryClient } from './query-client';
import { useMutation } from './use-mutation';

/** `receipt/<id>`, `delivery/<id>` or `recall/<id>`. */
type Subject = `${'receipt' | 'delivery' | 'recall'}/${string}`;

/** The files attached to a document. */
export function useAttachments(subject: Subject) {
  return useQuery({
    queryKey: ['attachments', subject],
    queryFn: () =>
      answer(client.GET('/attachments', { params: { query: { subject, limit: 50 } } })),
    select: ({ items }) => items,
  });
}

interface NewAttachment {
  /** UUIDv7, kept across retries. */
  id: string;
  subject: Subject;
  file: File;
}

/** Attaches a file to a document; the server judges by its content what it is. */
export function useAttach() {
  return useMutation({
    mutationFn: ({ id, subject, file }: NewAttachment) =>
      answer(
        client.POST('/attachments', {
          params: { query: { id, subject, fileName: file.name.slice(0, 200) || 'file' } },
          body: file as unknown as string,
          bodySerializer: (body) => body as unknown as File,
          headers: { 'content-type': file.type || 'application/octet-stream' },
        }),
      ),
    onSuccess: (_, { subject }) =>
      queryClient.invalidateQueries({ queryKey: ['attachments', subject] }),
  });
}

/** Where an attached file is downloaded. */
export function attachmentUrl(id: string): string {
  return `/api/v1/attachments/${id}/content`;
}
