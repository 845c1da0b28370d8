/** A number as it is written, with so many digits after the point: "0.12", "1,843". */
export function amountText(value: number, digits: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
