import { element, xmlText } from '../xml.ts'
import { coordinate } from './picture.ts'
import type { Face, Mark, Picture } from './picture.ts'

/** Typefaces by their names here and on other machines. */
export const faces: Record<Face, string> = {
  sans: "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif",
  serif: "'Newsreader Variable', Newsreader, 'Iowan Old Style', Palatino, Georgia, serif",
}

/** A picture as an SVG file: shapes, lines and real text, with a title and a description for screen readers. */
export function asSvg({ width, height, background, title, description, marks }: Picture): string {
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
    },
    [
      element('title', {}, [xmlText(title)]),
      element('desc', {}, [xmlText(description)]),
      element('rect', { width, height, fill: background }),
      ...marks.map((mark) => `\n${markElement(mark)}`),
      '\n',
    ],
  )}\n`
}

function markElement(mark: Mark): string {
  if (mark.kind === 'path') {
    const { path, fill, stroke, strokeWidth, dashes } = mark
    return element('path', {
      d: path,
      ...(fill === null ? { fill: 'none' } : painted('fill', fill)),
      ...(stroke === null ? {} : { ...painted('stroke', stroke), 'stroke-width': coordinate(strokeWidth) }),
      'stroke-linejoin': fill === null ? null : 'round',
      'stroke-dasharray': dashes === undefined ? null : dashes.map(coordinate).join(' '),
      // Round ends would fill the gaps.
      'stroke-linecap': fill === null && dashes === undefined ? 'round' : null,
    })
  }
  const { x, y, text, size, face, weight, isItalic, fill, anchor, halo } = mark
  return element(
    'text',
    {
      x: coordinate(x),
      y: coordinate(y),
      'font-family': faces[face],
      'font-size': size,
      'font-weight': weight,
      'font-style': isItalic ? 'italic' : null,
      'text-anchor': anchor === 'start' ? null : anchor,
      fill,
      ...(halo === null
        ? {}
        : { stroke: halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    },
    [xmlText(text)],
  )
}

/** Many programs read "#rrggbb" alone, so how much shows through stands apart. */
function painted(as: 'fill' | 'stroke', colour: string): Record<string, string> {
  const [, solid, alpha] = /^(#[0-9a-f]{6})([0-9a-f]{2})$/iu.exec(colour) ?? []
  if (solid === undefined || alpha === undefined) return { [as]: colour }
  return { [as]: solid, [`${as}-opacity`]: coordinate(Number.parseInt(alpha, 16) / 255) }
}
