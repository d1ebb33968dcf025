import type { Pod } from '../../../pod.ts'
import type { PluginSettings } from '../settings.ts'
import type { Play } from './play.ts'

/** Whom a service is told about, and how to reach it. */
export interface Listener {
  pod: Pod
  /** What the member filled in. */
  settings: PluginSettings
}

/**
 * A service that hears what members listen to. Both throw UnrecoverableJobError when trying again cannot help,
 * BusyServiceError when it wants to be left alone for a while, and anything else when it may be tried again.
 */
export interface ScrobblingService {
  /** Tells of a listening. */
  submit(listener: Listener, play: Play, listenedAt: Date): Promise<void>
  /** Tells what begins to play; absent where the service does not want to know. */
  tellNowPlaying?(listener: Listener, play: Play): Promise<void>
}

/** A setting as text; empty when it is not filled in. */
export function textOf(settings: PluginSettings, name: string): string {
  const value = settings[name]
  return value === null || value === undefined ? '' : String(value)
}

/** Seconds since 1970, as every service counts. */
export const unixTime = (time: Date): number => Math.floor(time.getTime() / 1000)

/** The fields of a form that have a value. */
export const filledIn = (fields: Record<string, string | number | null>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === null || value === '' ? [] : [[name, String(value)]],
    ),
  )
