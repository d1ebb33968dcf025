/** Operations to begin with, one a tab. */
export const examples = [
  `# Who is this pod? Press Ctrl-Enter to ask.
{
  __schema {
    description
    queryType {
      fields {
        name
        description
      }
    }
  }
}
`,
  `# Who am I, and what may this explorer do? Sign in first (top right).
query Me {
  viewer {
    scopes
  }
}
`,
]
