import type { Locale } from '#schema/locales'
import { datesWords as words } from '../../labels/dates-view.ts'
import { say } from '../../labels/say.ts'
import type { Notice } from './use-marks.ts'

type Props = { notice: Notice | null; language: Locale; onClose: () => void }

/** Says at the foot of the screen what a tap did, with the way back. */
export function NoticeBar({ notice, language, onClose }: Props) {
  return (
    <div className="manara-notice" role="status" data-failed={notice?.isFailed}>
      {notice && (
        <>
          <p>{notice.sentence}</p>
          {notice.next && (
            <button type="button" className="manara-button" onClick={notice.next.run}>
              {notice.next.name}
            </button>
          )}
          <button
            type="button"
            className="manara-button manara-notice__close"
            aria-label={say(words.close, language)}
            onClick={onClose}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </>
      )}
    </div>
  )
}
