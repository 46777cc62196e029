import 'element-plus/es/components/message/style/css'
import 'element-plus/es/components/message-box/style/css'
import 'element-plus/es/components/loading/style/css'
import '@/kit/base.css'
import './element.css'
import { createApp } from 'vue'
import { whenSignedOut } from '@/api/http'
import { loadSession, setSession } from '@/api/session'
import { keepDayFresh } from '../freshDay'
import { startMeter } from '../meter/meter'
import ConsoleApp from './ConsoleApp.vue'
import { router } from './router'

function signedOut(): void {
  setSession(undefined)
  const here = router.currentRoute.value
  if (!here.meta.open) void router.replace({ name: 'sign-in', query: { to: here.fullPath } })
}

whenSignedOut(signedOut)
keepDayFresh(loadSession, signedOut)

const app = createApp(ConsoleApp)
app.config.errorHandler = (thrown) => console.error(thrown)
app.use(router).mount('#app')
startMeter('console', router)
