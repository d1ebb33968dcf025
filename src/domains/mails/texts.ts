import type { ReportTargetKind, ReportType } from '../../generated/prisma/client.ts'
import type { Language } from './languages.ts'

/** A sentence that names the pod, its host or an account. */
type Sentence = (about: { site: string; host: string; username: string }) => string

/** Everything that mails say, in one language. */
interface Texts {
  /** Whose mail it is; the last line of each. */
  closing: (site: string) => string
  confirmation: { subject: Sentence; greeting: Sentence; reason: Sentence; open: string; ignore: string }
  passwordReset: { subject: Sentence; reason: Sentence; open: string; ignore: string }
  signUpRequest: { subject: Sentence; asks: Sentence; request: string; pending: (count: number) => string }
  approval: { subject: Sentence; signIn: Sentence; confirmFirst: string }
  refusal: { subject: Sentence; refused: Sentence; ask: (contact: string) => string }
  report: {
    subject: (about: { host: string; category: string; from: string }) => string
    reported: (about: { host: string; from: string }) => string
    category: string
    object: string
    page: string
    moderatorsPage: string
    written: string
    handle: string
    open: (count: number) => string
    /** In place of a reporter who left no name. */
    somebody: string
    /** In place of the title of what has none. */
    untitled: string
  }
  reportTypes: Record<ReportType, string>
  targetKinds: Record<ReportTargetKind, string>
}

const english: Texts = {
  closing: (site) => `The people of ${site}`,
  confirmation: {
    subject: ({ site }) => `[${site}] Please Confirm Your E-mail Address`,
    greeting: ({ site }) => `Hello from ${site}!`,
    reason: ({ site, username }) =>
      `You get this mail because ${username} gave this address for an account at ${site}.`,
    open: 'Open this link to confirm that it is yours:',
    ignore: 'The link works for three days. If this was not you, ignore this mail.',
  },
  passwordReset: {
    subject: ({ site }) => `[${site}] Password reset`,
    reason: ({ site, username }) =>
      `Somebody, hopefully you, wants a new password for the account ${username} at ${site}.`,
    open: 'Open this link to choose one:',
    ignore:
      'The link works once and for three days. If this was not you, ignore this mail: nothing was changed.',
  },
  signUpRequest: {
    subject: ({ host, username }) => `[${host} moderation] New sign-up request from ${username}`,
    asks: ({ site, username }) => `${username} asks for an account at ${site}.`,
    request: 'The request:',
    pending: (count) => `Requests that wait: ${count}`,
  },
  approval: {
    subject: ({ host, username }) => `Welcome to ${host}, ${username}!`,
    signIn: ({ site, username }) => `Your account ${username} at ${site} was approved. Sign in here:`,
    confirmFirst: 'You may have to confirm your e-mail address first: look for the mail with the link.',
  },
  refusal: {
    subject: ({ host }) => `Your account request at ${host} was refused`,
    refused: ({ site, username }) =>
      `Your request for the account ${username} at ${site} was refused by its moderators.`,
    ask: (contact) => `If you have questions, write to ${contact}.`,
  },
  report: {
    subject: ({ host, category, from }) => `[${host} moderation - ${category}] New report from ${from}`,
    reported: ({ host, from }) => `${from} reported something on ${host}.`,
    category: 'Category:',
    object: 'Object:',
    page: 'Its page:',
    moderatorsPage: 'Its page for moderators:',
    written: 'What was written:',
    handle: 'Handle the report:',
    open: (count) => `${count} ${count === 1 ? 'report is' : 'reports are'} open:`,
    somebody: 'somebody',
    untitled: 'without a name',
  },
  reportTypes: {
    TAKEDOWN_REQUEST: 'Takedown request',
    INVALID_METADATA: 'Invalid metadata',
    ILLEGAL_CONTENT: 'Illegal content',
    OFFENSIVE_CONTENT: 'Offensive content',
    OTHER: 'Other',
  },
  targetKinds: {
    ARTIST: 'artist',
    ALBUM: 'album',
    TRACK: 'track',
    LIBRARY: 'library',
    CHANNEL: 'channel',
    PLAYLIST: 'playlist',
    ACCOUNT: 'account',
  },
}

const french: Texts = {
  closing: (site) => `L’équipe de ${site}`,
  confirmation: {
    subject: ({ site }) => `[${site}] Veuillez confirmer votre adresse e-mail`,
    greeting: ({ site }) => `Bonjour de la part de ${site} !`,
    reason: ({ site, username }) =>
      `Vous recevez ce message car ${username} a indiqué cette adresse pour un compte sur ${site}.`,
    open: 'Ouvrez ce lien pour confirmer que cette adresse est la vôtre :',
    ignore: 'Ce lien est valable trois jours. Si ce n’était pas vous, ignorez ce message.',
  },
  passwordReset: {
    subject: ({ site }) => `[${site}] Réinitialisation du mot de passe`,
    reason: ({ site, username }) =>
      `Quelqu’un, sans doute vous, demande un nouveau mot de passe pour le compte ${username} sur ${site}.`,
    open: 'Ouvrez ce lien pour en choisir un :',
    ignore:
      'Ce lien sert une seule fois, pendant trois jours. Si ce n’était pas vous, ignorez ce message : rien n’a été modifié.',
  },
  signUpRequest: {
    subject: ({ host, username }) => `[${host} modération] Nouvelle demande d’inscription de ${username}`,
    asks: ({ site, username }) => `${username} demande un compte sur ${site}.`,
    request: 'La demande :',
    pending: (count) => `Demandes en attente : ${count}`,
  },
  approval: {
    subject: ({ host, username }) => `Bienvenue sur ${host}, ${username} !`,
    signIn: ({ site, username }) =>
      `Votre compte ${username} sur ${site} a été accepté. Connectez-vous ici :`,
    confirmFirst:
      'Vous devrez peut-être d’abord confirmer votre adresse e-mail : cherchez le message qui contient le lien.',
  },
  refusal: {
    subject: ({ host }) => `Votre demande de compte sur ${host} a été refusée`,
    refused: ({ site, username }) =>
      `Votre demande pour le compte ${username} sur ${site} a été refusée par l’équipe de modération.`,
    ask: (contact) => `Pour toute question, écrivez à ${contact}.`,
  },
  report: {
    subject: ({ host, category, from }) =>
      `[${host} modération - ${category}] Nouveau signalement de ${from}`,
    reported: ({ host, from }) => `${from} a fait un signalement sur ${host}.`,
    category: 'Catégorie :',
    object: 'Objet :',
    page: 'Sa page :',
    moderatorsPage: 'Sa page pour la modération :',
    written: 'Ce qui a été écrit :',
    handle: 'Traiter le signalement :',
    open: (count) => `${count} ${count < 2 ? 'signalement ouvert' : 'signalements ouverts'} :`,
    somebody: 'quelqu’un',
    untitled: 'sans nom',
  },
  reportTypes: {
    TAKEDOWN_REQUEST: 'Demande de retrait',
    INVALID_METADATA: 'Métadonnées incorrectes',
    ILLEGAL_CONTENT: 'Contenu illégal',
    OFFENSIVE_CONTENT: 'Contenu offensant',
    OTHER: 'Autre',
  },
  targetKinds: {
    ARTIST: 'artiste',
    ALBUM: 'album',
    TRACK: 'piste',
    LIBRARY: 'bibliothèque',
    CHANNEL: 'chaîne',
    PLAYLIST: 'liste de lecture',
    ACCOUNT: 'compte',
  },
}

const german: Texts = {
  closing: (site) => `Die Leute von ${site}`,
  confirmation: {
    subject: ({ site }) => `[${site}] Bitte bestätige deine E-Mail-Adresse`,
    greeting: ({ site }) => `Hallo von ${site}!`,
    reason: ({ site, username }) =>
      `Du bekommst diese Mail, weil ${username} diese Adresse für ein Konto bei ${site} angegeben hat.`,
    open: 'Öffne diesen Link, um zu bestätigen, dass es deine ist:',
    ignore: 'Der Link gilt drei Tage. Warst du es nicht, ignoriere diese Mail.',
  },
  passwordReset: {
    subject: ({ site }) => `[${site}] Passwort zurücksetzen`,
    reason: ({ site, username }) =>
      `Jemand, hoffentlich du, möchte ein neues Passwort für das Konto ${username} bei ${site}.`,
    open: 'Öffne diesen Link, um eines zu wählen:',
    ignore:
      'Der Link gilt einmal und drei Tage lang. Warst du es nicht, ignoriere diese Mail: Es wurde nichts geändert.',
  },
  signUpRequest: {
    subject: ({ host, username }) => `[${host} Moderation] Neue Registrierungsanfrage von ${username}`,
    asks: ({ site, username }) => `${username} bittet um ein Konto bei ${site}.`,
    request: 'Die Anfrage:',
    pending: (count) => `Wartende Anfragen: ${count}`,
  },
  approval: {
    subject: ({ host, username }) => `Willkommen bei ${host}, ${username}!`,
    signIn: ({ site, username }) =>
      `Dein Konto ${username} bei ${site} wurde freigegeben. Melde dich hier an:`,
    confirmFirst:
      'Vielleicht musst du zuerst deine E-Mail-Adresse bestätigen: Sieh nach der Mail mit dem Link.',
  },
  refusal: {
    subject: ({ host }) => `Deine Kontoanfrage bei ${host} wurde abgelehnt`,
    refused: ({ site, username }) =>
      `Deine Anfrage für das Konto ${username} bei ${site} wurde von der Moderation abgelehnt.`,
    ask: (contact) => `Bei Fragen schreibe an ${contact}.`,
  },
  report: {
    subject: ({ host, category, from }) => `[${host} Moderation - ${category}] Neue Meldung von ${from}`,
    reported: ({ host, from }) => `${from} hat auf ${host} etwas gemeldet.`,
    category: 'Kategorie:',
    object: 'Gegenstand:',
    page: 'Seine Seite:',
    moderatorsPage: 'Seine Seite für die Moderation:',
    written: 'Was geschrieben wurde:',
    handle: 'Die Meldung bearbeiten:',
    open: (count) => `${count} ${count === 1 ? 'Meldung ist' : 'Meldungen sind'} offen:`,
    somebody: 'jemand',
    untitled: 'ohne Namen',
  },
  reportTypes: {
    TAKEDOWN_REQUEST: 'Bitte um Entfernung',
    INVALID_METADATA: 'Falsche Angaben',
    ILLEGAL_CONTENT: 'Illegaler Inhalt',
    OFFENSIVE_CONTENT: 'Anstößiger Inhalt',
    OTHER: 'Sonstiges',
  },
  targetKinds: {
    ARTIST: 'Künstler:in',
    ALBUM: 'Album',
    TRACK: 'Titel',
    LIBRARY: 'Bibliothek',
    CHANNEL: 'Kanal',
    PLAYLIST: 'Playlist',
    ACCOUNT: 'Konto',
  },
}

/** What mails say. A language that lacks a sentence is a type error. */
export const texts: Record<Language, Texts> = { en: english, fr: french, de: german }
