import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Job } from '../../../model/api/jobs.ts'
import { jobsQuery } from '../../api/job-queries.ts'
import { attempt } from '../explore/useExplore.tsx'
import { troublesOfProblem } from './field-troubles.ts'
import type { FieldTroubles } from './field-troubles.ts'

/** Hands something in; what the server says against it goes to the fields it is about, the rest below the form. */
export function useSubmit<Input>(
  submit: (input: Input) => Promise<Job>,
  names: readonly string[],
  onAccepted: () => void,
) {
  const queries = useQueryClient()
  const [troubles, setTroubles] = useState<FieldTroubles>({})
  const sending = useMutation({
    mutationFn: submit,
    onMutate: () => setTroubles({}),
    onSuccess: async (job) => {
      onAccepted()
      attempt(Promise.resolve(`Handed in: ${job.name}. Its progress is below.`))
      await queries.invalidateQueries({ queryKey: jobsQuery().queryKey })
    },
    onError: (error) => setTroubles(troublesOfProblem(error, names) ?? {}),
  })
  const isTold = Object.keys(troubles).length > 0
  return {
    troubles,
    setTroubles,
    isSending: sending.isPending,
    /** What is about none of the fields. */
    failure: sending.isError && !isTold ? sending.error : null,
    submit: (input: Input) => sending.mutate(input),
  }
}
