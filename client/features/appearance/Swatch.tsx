import { useTheme } from '../../app/theme.ts'
import { palettes } from '../../graph/style/palette.ts'
import type { ColourToken } from '../../graph/style/palette.ts'

/** A colour of the drawing, in the theme in force. */
export function Swatch({ colour, isLine = false }: { colour: ColourToken; isLine?: boolean }) {
  const { theme } = useTheme()
  return (
    <span
      className={`inline-block shrink-0 border border-line forced-color-adjust-none ${isLine ? 'h-1.5 w-5 rounded-sm' : 'size-3.5 rounded-full'}`}
      style={{ background: palettes[theme][colour] }}
      aria-hidden="true"
    />
  )
}
