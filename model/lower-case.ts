import { remember } from './remember.ts'

/** A word in lower case. Equal words give one and the same string, which tables find faster than a new one each time. */
export const lowerCase = remember((word) => word.toLowerCase())
