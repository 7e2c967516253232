import { roleTable, subjects, type Act, type Subject } from '../../../cms/access/role-table.ts'
import { roleLabels, roles, type Role } from '../../../cms/collections/users/roles.ts'

const subjectWords: Record<Subject, string> = {
  offers: 'Services, programmes, organisations',
  resources: 'Resources',
  sessions: 'Sessions',
  content: 'Courses, centres, opportunities, guides, campaigns, articles, figures, terms, pages',
  globals: 'First page, menus, hotlines, alert, public holidays',
  media: 'Files',
}

/** Acts as a page of the handbook groups them, each group in the order of a working day. */
const steps: readonly { words: string; acts: readonly Act[] }[] = [
  { words: 'read', acts: ['read'] },
  { words: 'make', acts: ['create'] },
  { words: 'change facts', acts: ['facts'] },
  { words: 'write text', acts: ['text'] },
  { words: 'submit', acts: ['submit'] },
  { words: 'review', acts: ['review'] },
  { words: 'publish and withdraw', acts: ['publish', 'withdraw'] },
  { words: 'confirm', acts: ['confirm'] },
  { words: 'delete', acts: ['delete'] },
]
const stepsOfFiles = ['read', 'make', 'change facts', 'delete']

const summaries: Record<Role, string> = {
  administrator: 'does everything, makes accounts, reads the trail.',
  editor: 'does everything with what is written.',
  coordinator:
    'looks after what is offered in some governorates. Own is what names one of them; what is for the whole country is an editor’s.',
  translator: 'writes the text of some languages. Own are these languages.',
  trainer: 'posts the sessions of one centre. Own are its sessions, and their head counts.',
  viewer: 'reads drafts and changes nothing.',
}

const intro = `# Roles

Made from the table in \`cms/access/role-table.ts\`: change that, then run \`node scripts/roles-page.ts\`.

- An account has one role. Administrators alone make accounts and change roles, centres, governorates and
  languages; everybody changes their own name and password. The last administrator stays.
- A coordinator needs a governorate, a translator a language, a trainer a centre: without it an account can
  do nothing.
- E-mail addresses of accounts are for administrators. Everybody sees their own.
- **Facts** are the same in every language: phones, dates, eligibility rules. **Text** is one language’s.
- What a translator sends beside the text of an own language is put back: facts, the number and order of
  rows, the source language. A translator restores no versions, because they hold other languages too.
- A coordinator changes one document at a time, and keeps it in an own governorate.
- Head counts are for whoever changes the facts of sessions.
- Readers who are not logged in see what is published, and nothing of a draft.
`

/** The handbook's page about roles, in Markdown: what the table gives each of them. */
export function rolesPage(): string {
  return [intro, ...roles.map(rolePart)].join('\n')
}

function rolePart(role: Role): string {
  const rows = subjects.map((subject) => `| ${subjectWords[subject]} | ${cell(role, subject)} |`)
  const table = ['| what | what one does with it |', '| --- | --- |', ...rows]
  return [`## ${roleLabels[role].en}`, '', `The ${role} ${summaries[role]}`, '', ...table, ''].join(
    '\n',
  )
}

function cell(role: Role, subject: Subject): string {
  const rights = roleTable[role][subject]
  const words = steps
    .filter(({ words }) => subject !== 'media' || stepsOfFiles.includes(words))
    .flatMap(({ words, acts }) => {
      const reaches = [...new Set(acts.map((act) => rights[act]))]
      if (reaches.length > 1) throw new Error(`Show each of ${acts.join(', ')} by itself.`)
      const [reach] = reaches
      return reach === undefined ? [] : [reach === 'own' ? `${words} *own*` : words]
    })
  return words.length > 0 ? words.join(', ') : 'nothing'
}
