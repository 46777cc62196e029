import 'vant/es/toast/style'
import 'vant/es/dialog/style'
import '@/kit/base.css'
import './field.css'
import { createApp } from 'vue'
import { whenSignedOut } from '@/api/http'
import { setSession } from '@/api/session'
import { keepDayFresh } from '../freshDay'
import { startMeter } from '../meter/meter'
import FieldApp from './FieldApp.vue'
import { openSession, remember } from './fieldSession'
import { startOutbox } from './outbox/useOutbox'
import { router } from './router'

// The session is over on the server; entries stay on the phone until the same person signs in again.
function signedOut(): void {
  setSession(undefined)
  void remember()
  const here = router.currentRoute.value
  if (!here.meta.open) void router.replace({ name: 'sign-in', query: { to: here.fullPath } })
}

whenSignedOut(signedOut)
keepDayFresh(openSession, signedOut)

const app = createApp(FieldApp)
app.config.errorHandler = (thrown) => console.error(thrown)
app.use(router).mount('#app')
void router.isReady().then(startOutbox)
startMeter('field', router)
