import type { EmailField, TextField } from 'payload'
import { label, type Label } from '../labels/label.ts'

type Named = { name: string; label: Label }

/** An e-mail address. */
export function emailField({ name, label: words }: Named): EmailField {
  return { name, type: 'email', label: words }
}

/** An address on the web; publishing takes nothing but https. */
export function webAddressField({ name, label: words }: Named): TextField {
  return {
    name,
    type: 'text',
    label: words,
    maxLength: 500,
    admin: { rtl: false, placeholder: 'https://' },
  }
}

/** The e-mail address of a centre or an organisation. */
export const ownEmailField = emailField({
  name: 'email',
  label: label('E-mail', 'البريد الإلكتروني', 'ئیمەیڵ'),
})
