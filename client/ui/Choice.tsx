/** One of a few values, in the browser's own list: works with every keyboard, screen reader and phone. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string
  value: Value
  options: readonly { value: Value; words: string }[]
  onChoose: (value: Value) => void
}) {
  return (
    <select
      aria-label={label}
      title={label}
      value={value}
      className="min-h-11 rounded-lg border border-line bg-page px-2 text-sm text-ink md:min-h-8"
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value)
        if (chosen !== undefined) onChoose(chosen.value)
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.words}
        </option>
      ))}
    </select>
  )
}
