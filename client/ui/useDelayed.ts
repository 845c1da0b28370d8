import { useEffect, useState } from 'react'

/** A value that follows another one once that has stood for so many milliseconds. */
export function useDelayed<Value>(value: Value, milliseconds: number): Value {
  const [delayed, setDelayed] = useState(() => value)
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(() => value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return delayed
}
