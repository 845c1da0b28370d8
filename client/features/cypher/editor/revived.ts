/** Why nobody answers: what was asked could not begin, or ended by itself. */
export class Died extends Error {}

type Running<Service> = { service: Service; waiting: Set<(reason: Died) => void> }

/**
 * Asks something beside the page that may die, such as a worker: it begins with the first question, and anew with the first
 * after its death. Who waits for an answer then is told of the death. `begin` is given how to tell of it, which it does later.
 */
export function revived<Service>(
  begin: (die: (reason: Died) => void) => Service,
): <Reply>(question: (service: Service) => Promise<Reply>) => Promise<Reply> {
  let running: Running<Service> | null = null
  const start = (): Running<Service> => {
    const waiting: Running<Service>['waiting'] = new Set()
    const service = begin((reason) => {
      if (running?.service === service) running = null
      for (const tell of waiting) tell(reason)
    })
    return { service, waiting }
  }
  return async <Reply>(question: (service: Service) => Promise<Reply>): Promise<Reply> => {
    running ??= start()
    const { service, waiting } = running
    const { promise, resolve, reject } = Promise.withResolvers<Reply>()
    waiting.add(reject)
    question(service).then(resolve, reject)
    return await promise.finally(() => waiting.delete(reject))
  }
}
