import { configureGlobal } from 'fast-check'

// Which examples a property is tried on does not change from run to run of `npm test`; another SEED tries others.
configureGlobal({ seed: Number(process.env['SEED']) })
