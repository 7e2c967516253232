import type { Block, Inline } from '#schema/rich-text'
import type { Locale } from '#schema/locales'
import { say } from '../../labels/say.ts'
import { translationWords as words } from '../../labels/translation.ts'
import type { TranslationField } from '../../translation/types.ts'
import { textOf } from '../../translation/tokens.ts'
import { Marked } from './Marked.tsx'

type Props = { field: TranslationField; language: Locale }

/** What the source says, as it is set: a text, its lines, or a body with its headings and lists. */
export function SourceText({ field, language }: Props) {
  const { kind, source } = field
  const isEmpty = source === null || source === '' || (Array.isArray(source) && source.length === 0)
  if (isEmpty) return <p className="manara-pair__empty">{say(words.empty, language)}</p>
  if (kind === 'body') return <Body blocks={source as Block[]} language={language} />
  if (!Array.isArray(source)) {
    return (
      <p>
        <Marked text={textOf(source)} language={language} />
      </p>
    )
  }
  const List = kind === 'lines' ? 'ol' : 'ul'
  return (
    <List>
      {source.map((line, index) => (
        <li key={index}>
          <Marked text={String(line)} language={language} />
        </li>
      ))}
    </List>
  )
}

function Body({ blocks, language }: { blocks: readonly Block[]; language: Locale }) {
  return blocks.map((block, index) => {
    const inlines = (children: readonly Inline[]) => (
      <Inlines children={children} language={language} />
    )
    switch (block.node) {
      case 'heading':
        return (
          <p key={index} className="manara-pair__heading" data-level={block.level}>
            <Marked text={block.text} language={language} />
          </p>
        )
      case 'list': {
        const List = block.ordered ? 'ol' : 'ul'
        return (
          <List key={index}>
            {block.items.map((item, place) => (
              <li key={place}>{inlines(item)}</li>
            ))}
          </List>
        )
      }
      case 'quote':
        return <blockquote key={index}>{inlines(block.children)}</blockquote>
      case 'paragraph':
        return <p key={index}>{inlines(block.children)}</p>
    }
  })
}

// Links are shown and lead nowhere: whoever translates must not lose the page.
function Inlines({ children, language }: { children: readonly Inline[]; language: Locale }) {
  return children.map((inline, index) => {
    switch (inline.node) {
      case 'break':
        return <br key={index} />
      case 'text': {
        const text = <Marked text={inline.text} language={language} />
        return inline.bold ? <b key={index}>{text}</b> : <span key={index}>{text}</span>
      }
      default:
        return (
          <u key={index} title={targetOf(inline)}>
            <Inlines children={inline.children} language={language} />
          </u>
        )
    }
  })
}

// Pages are known by their words, which the link holds already.
function targetOf(inline: Exclude<Inline, { node: 'text' | 'break' }>): string | undefined {
  if (inline.node === 'webLink') return inline.href
  return inline.node === 'phoneLink' ? inline.number : undefined
}
