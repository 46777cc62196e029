import { reactive, shallowRef } from 'vue'
import { demoAccounts, signIn, type DemoAccount } from '@/api/session'
import { useAct } from '@/kit/useLoad'

/** A path inside this app, or its front door; an address of elsewhere is never followed. */
export function innerPath(asked: unknown): string {
  return typeof asked === 'string' && /^\/(?![/\\])/.test(asked) ? asked : '/'
}

/** The sign-in form of both apps. */
export function useSignIn() {
  const form = reactive({ account: '', password: '' })
  const demo = shallowRef<DemoAccount[]>([])
  const { busy, problem, run } = useAct(() => signIn(form.account.trim(), form.password))

  void demoAccounts().then((accounts) => (demo.value = accounts))

  function take(account: DemoAccount): void {
    form.account = account.account
    form.password = account.password
  }

  return { form, demo, busy, problem, enter: run, take }
}

/** What the form of a new password asks before it is sent. The server decides what is strong enough. */
export function passwordFlaw(replacement: string, again: string): string | undefined {
  if (replacement.length < 10) return '新密码至少 10 位。'
  if (replacement !== again) return '两次输入的新密码不一致。'
  return undefined
}
