import { localeCodes } from '#schema/locales'
import { label } from '../../labels/label.ts'
import { Mark } from './Mark.tsx'
import './logo.css'

const names = label('Manara', 'منارة', 'منارە')

/** The mark with the name in every language, for the log-in page. */
export function Logo() {
  return (
    <div className="manara-logo">
      <Mark size={72} />
      <span>
        {localeCodes.map((code) => (
          <bdi key={code} lang={code}>
            {names[code]}
          </bdi>
        ))}
      </span>
    </div>
  )
}
