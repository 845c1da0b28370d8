import { useEffect, useRef, useState } from 'react'
import type { Axis } from './axis.ts'
import { firstSpan, nextSpan, speeds } from './playback.ts'
import type { Manner, Span, Speed } from './playback.ts'

/** Plays a window through the time shown. Every run is one gesture: undo takes it back as a whole. */
export function usePlayback(
  axis: Axis | null,
  span: Span | null,
  onStep: (span: Span, gesture: object) => void,
): {
  isPlaying: boolean
  manner: Manner
  setManner: (manner: Manner) => void
  speed: Speed
  setSpeed: (speed: Speed) => void
  toggle: () => void
  stop: () => void
} {
  const [gesture, setGesture] = useState<object | null>(null)
  const [manner, setManner] = useState<Manner>('slide')
  const [speed, setSpeed] = useState<Speed>('slow')
  const latest = useRef({ axis, span, onStep, manner })
  useEffect(() => {
    latest.current = { axis, span, onStep, manner }
  }, [axis, span, onStep, manner])
  useEffect(() => {
    if (gesture === null) return undefined
    const timer = setInterval(() => {
      const { axis, span, onStep, manner } = latest.current
      const next = axis === null || span === null ? null : nextSpan(axis, span, manner)
      if (next === null) setGesture(null)
      else onStep(next, gesture)
    }, 1000 / speeds[speed])
    return () => clearInterval(timer)
  }, [gesture, speed])
  const toggle = () => {
    if (gesture !== null) {
      setGesture(null)
      return
    }
    if (axis === null) return
    const run = {}
    onStep(firstSpan(axis, span, manner), run)
    setGesture(run)
  }
  return {
    isPlaying: gesture !== null,
    manner,
    setManner,
    speed,
    setSpeed,
    toggle,
    stop: () => setGesture(null),
  }
}
