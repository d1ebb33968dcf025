import type { FieldError } from '../../errors.ts'
import type { SignUpForm } from '../instance/preferences.ts'

/** One answer to a question of the sign-up form. */
export interface SignUpAnswer {
  question: string
  answer: string
}

/** What is wrong with the answers to a sign-up form, and what is kept of them, by question. */
export interface ReadAnswers {
  mistakes: FieldError[]
  /** Answers to questions that the form asks; `null` when it asks none. */
  answers: Record<string, string> | null
}

/** Checks answers against the form. Answers to questions that it does not ask are dropped. */
export function readAnswers(form: SignUpForm, given: readonly SignUpAnswer[] | null): ReadAnswers {
  const questions = form.fields ?? []
  if (questions.length === 0) return { mistakes: [], answers: null }
  if (given === null && questions.some(({ required }) => required)) {
    return { mistakes: [{ path: ['answers'], message: 'This field is required.' }], answers: null }
  }
  const mistakes: FieldError[] = []
  const answers: Record<string, string> = {}
  for (const { label, required } of questions) {
    const answer = given?.find(({ question }) => question === label)?.answer
    const message = mistakeIn(answer, required)
    if (message) mistakes.push({ path: ['answers', label], message })
    else if (answer !== undefined) answers[label] = answer
  }
  return { mistakes, answers }
}

function mistakeIn(answer: string | undefined, required: boolean): string | null {
  if (answer === undefined) return required ? 'This field is required.' : null
  if (required && answer.trim() === '') return 'This field may not be blank.'
  return answer.length > 5000 ? 'Ensure this field has no more than 5000 characters.' : null
}
