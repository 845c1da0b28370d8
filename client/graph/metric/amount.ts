/** Making one takes a hundred times as long as writing a number with it. */
const writers = new Map<number, Intl.NumberFormat>()

/** A number as it is written, with so many digits after the point: "0.12", "1,843". */
export function amountText(value: number, digits: number): string {
  const writer =
    writers.get(digits) ??
    new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  writers.set(digits, writer)
  return writer.format(value)
}
