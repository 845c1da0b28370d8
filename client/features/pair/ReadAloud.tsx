import { Square, Volume2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button.tsx'

/** Reads a text aloud where the browser has a voice; a second press stops it, and so does leaving. */
export function ReadAloud({ text }: { text: string }) {
  const [isSpeaking, setSpeaking] = useState(false)
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), [])
  if (!('speechSynthesis' in globalThis)) return null
  const speak = () => {
    speechSynthesis.cancel()
    const speech = new SpeechSynthesisUtterance(text)
    speech.lang = 'en'
    speech.addEventListener('end', () => setSpeaking(false))
    speech.addEventListener('error', () => setSpeaking(false))
    speechSynthesis.speak(speech)
    setSpeaking(true)
  }
  const stop = () => {
    speechSynthesis.cancel()
    setSpeaking(false)
  }
  return (
    <Button kind="quiet" className="-ml-2.5" onClick={isSpeaking ? stop : speak}>
      {isSpeaking ? <Square size={14} aria-hidden="true" /> : <Volume2 size={15} aria-hidden="true" />}
      {isSpeaking ? 'Stop reading' : 'Read aloud'}
    </Button>
  )
}
