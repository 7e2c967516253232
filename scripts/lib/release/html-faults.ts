import {
  HtmlValidate,
  StaticConfigLoader,
  type ConfigData,
  type ResolvedConfig,
} from 'html-validate'

/** The rules of valid HTML that every page keeps. */
const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  // A hash protects from other people's servers, and every script is our own.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
}

/** Resolves the rules once: for each page anew it takes as long as reading the page. */
class Resolved extends StaticConfigLoader {
  #config: ResolvedConfig | Promise<ResolvedConfig> | undefined

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#config ??= super.getConfigFor(handle)
    return this.#config
  }
}

let validator: HtmlValidate | undefined

/** What is not valid in a page's HTML, each once: `is not valid HTML (no-dup-attr): …`. */
export function htmlFaults(html: string, address: string): string[] {
  validator ??= new HtmlValidate(new Resolved(htmlRules))
  const { results } = validator.validateStringSync(html, address)
  const messages = results.flatMap((result) => result.messages)
  return [
    ...new Set(
      messages.map(
        ({ ruleId, message }) => `is not valid HTML (${ruleId}): ${withoutDot(message)}`,
      ),
    ),
  ]
}

const withoutDot = (message: string): string => message.replace(/\.$/, '')
