import { useQueryClient } from '@tanstack/react-query';
import { type ProposalFilter, proposalQuery } from '../../api/sessions';
import { useMutation } from '../../api/use-mutation';
import { type FormAction, fromProposal } from './form';

/** Fills the form from a protocol or from the next session of a course, quantities as last time. */
export function useStartFrom(change: (action: FormAction) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (from: ProposalFilter) => {
      const proposal = await queries.fetchQuery(proposalQuery(from));
      change({ do: 'set', part: fromProposal(proposal) });
    },
  });
}
