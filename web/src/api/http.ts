import { ref } from 'vue'
import { Problem, problemOf } from './problem'

/** Calls under way; the loading bar watches it. */
export const pendingCalls = ref(0)

let onSignedOut: (problem: Problem) => void = () => undefined

/** Called when an answer says that nobody is signed in any more. */
export function whenSignedOut(listener: (problem: Problem) => void): void {
  onSignedOut = listener
}

export type Query = Record<string, string | number | boolean | undefined>

/** An address with its query; what is undefined or empty is left out. */
export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value))
  }
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

function csrfToken(): string | undefined {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('XSRF-TOKEN='))
  return cookie && decodeURIComponent(cookie.slice('XSRF-TOKEN='.length))
}

function headersFor(method: string, body: unknown): Headers {
  const headers = new Headers({ Accept: 'application/json, application/problem+json' })
  if (body !== undefined && !(body instanceof FormData)) headers.set('Content-Type', 'application/json')
  const token = method === 'GET' ? undefined : csrfToken()
  if (token) headers.set('X-XSRF-TOKEN', token)
  return headers
}

async function answerOf<T>(response: Response): Promise<T> {
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}

async function send(method: string, path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const payload = body === undefined || body instanceof FormData ? body : JSON.stringify(body)
  try {
    return await fetch(path, {
      method,
      headers: headersFor(method, body),
      body: payload as BodyInit | undefined,
      credentials: 'same-origin',
      signal,
    })
  } catch (thrown) {
    if (signal?.aborted) throw thrown
    throw Problem.network()
  }
}

async function call<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  pendingCalls.value++
  try {
    const response = await send(method, path, body, signal)
    if (response.ok) return await answerOf<T>(response)
    const problem = await problemOf(response)
    if (response.status === 401 && path !== '/api/session') onSignedOut(problem)
    throw problem
  } finally {
    pendingCalls.value--
  }
}

/** Sends something that nobody waits for, also while the page is left; a failure is no matter. */
export async function postQuietly<T>(path: string, body: unknown): Promise<T | undefined> {
  try {
    const response = await fetch(path, {
      method: 'POST', headers: headersFor('POST', body), body: JSON.stringify(body), credentials: 'same-origin', keepalive: true,
    })
    return response.ok ? await answerOf<T>(response) : undefined
  } catch {
    return undefined
  }
}

/** The one door to the server: JSON in, JSON out, every failure a {@link Problem}. */
export const http = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) => call<T>('GET', address(path, query), undefined, signal),
  post: <T = void>(path: string, body?: unknown) => call<T>('POST', path, body ?? {}),
  put: <T = void>(path: string, body?: unknown) => call<T>('PUT', path, body ?? {}),
  delete: <T = void>(path: string) => call<T>('DELETE', path),
  /** Sends files as multipart form data. */
  upload: <T>(path: string, form: FormData) => call<T>('POST', path, form),
}
