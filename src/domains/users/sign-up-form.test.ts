import { describe, expect, it } from 'vitest'
import { readAnswers } from './sign-up-form.ts'

const form = {
  fields: [
    { label: 'Why?', required: true, input_type: 'long_text' as const },
    { label: 'Age', required: false, input_type: 'short_text' as const },
  ],
}

const messages = (answer: string) =>
  readAnswers(form, [{ question: 'Why?', answer }]).mistakes.map(({ message }) => message)

describe('answers to the sign-up form', () => {
  it('keeps the answers to its questions and drops the others', () => {
    const given = [
      { question: 'Why?', answer: 'because' },
      { question: 'Colour', answer: 'blue' },
    ]
    expect(readAnswers(form, given)).toEqual({ mistakes: [], answers: { 'Why?': 'because' } })
  })

  it('names each required question without an answer', () => {
    const { mistakes } = readAnswers(form, [{ question: 'Age', answer: '9' }])
    expect(mistakes).toEqual([{ path: ['answers', 'Why?'], message: 'This field is required.' }])
  })

  it('asks for answers at all when one is required', () => {
    expect(readAnswers(form, null).mistakes).toEqual([
      { path: ['answers'], message: 'This field is required.' },
    ])
  })

  it('refuses blank and endless answers', () => {
    expect(messages('  ')).toEqual(['This field may not be blank.'])
    expect(messages('x'.repeat(5001))).toEqual(['Ensure this field has no more than 5000 characters.'])
  })

  it('asks nothing when the form has no questions', () => {
    expect(readAnswers({}, null)).toEqual({ mistakes: [], answers: null })
  })
})
