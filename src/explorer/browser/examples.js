/** Operations to begin with, one a tab; `origin` is the address of the pod. */
export const examplesOf = (origin) => [
  `# Welcome! Press Ctrl-Enter to ask the pod.
# The book on the left has all there is to ask.
query Pod {
  pod {
    name
    version
  }
}
`,
  `# Artists, albums and tracks whose names come
# close to a text.
query Search {
  search(query: "night") {
    artists {
      name
    }
    albums {
      title
    }
    tracks {
      title
    }
  }
}
`,
  `# The newest albums, ten a page: give "endCursor"
# as "after" to see the next ones.
query NewestAlbums($after: String) {
  albums(first: 10, after: $after, orderBy: CREATED_AT_DESC) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        title
        releaseDate
        tracksCount
        artist {
          name
        }
      }
    }
  }
}
`,
  `# Who am I, and what may this explorer do?
# Sign in first (top right).
query Me {
  viewer {
    user {
      username
    }
    scopes
  }
}
`,
  `# Your own libraries, where your uploads live.
# Sign in first (top right).
#
# Audio is uploaded with the mutation "uploadAudio",
# as a multipart request:
#
#   curl ${origin}/graphql \\
#     -H "Authorization: Bearer $TOKEN" -H "GraphQL-Require-Preflight: 1" \\
#     -F operations='{"query": "mutation ($input: UploadAudioInput!) { uploadAudio(input: $input) { __typename } }",
#          "variables": {"input": {"library": "<id of a library>", "file": null}}}' \\
#     -F map='{"0": ["variables.input.file"]}' -F 0=@song.flac
query MyLibraries {
  viewer {
    libraries(first: 10) {
      edges {
        node {
          id
          name
          privacyLevel
        }
      }
    }
  }
}
`,
  `# What you liked, heard and put together.
# Sign in first (top right).
query MyMusic {
  viewer {
    favorites(first: 5) {
      edges {
        node {
          track {
            title
          }
        }
      }
    }
    listenings(first: 5) {
      edges {
        node {
          createdAt
          track {
            title
          }
        }
      }
    }
    playlists(first: 5) {
      edges {
        node {
          name
          tracksCount
        }
      }
    }
  }
}
`,
  `# A radio that never repeats itself: start it, then ask
# "nextRadioTrack" with the id of the session, again and again.
# Sign in first (top right).
mutation Radio {
  startRadio(input: { kind: RANDOM }) {
    ... on StartRadioSuccess {
      session {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
`,
  `# Channels and podcasts, and where their feeds are.
query Channels {
  channels(first: 10) {
    edges {
      node {
        artist {
          name
        }
        rssUrl
        subscriptionsCount
      }
    }
  }
}
`,
  `# What others here listen to and like, as it happens:
# press the button, and listen to something elsewhere.
subscription Live {
  activity {
    happenedAt
    track {
      title
    }
    user {
      username
    }
  }
}
`,
]
