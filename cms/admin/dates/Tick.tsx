type Props = { name: string; isOn: boolean; onTurn: (isOn: boolean) => void }

/** A box to tick, with its words. */
export function Tick({ name, isOn, onTurn }: Props) {
  return (
    <label className="manara-tick">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          onTurn(target.checked)
        }}
      />
      <span>{name}</span>
    </label>
  )
}
