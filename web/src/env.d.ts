/// <reference types="vite/client" />
import 'vant'
import 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    /** Shown in the window's title and as the page's heading. */
    title?: string
    /** The right, by name, that the page asks for. */
    right?: string
    /** A page for people who have not signed in. */
    open?: boolean
    /** A page without menu and bar, such as one to print. */
    bare?: boolean
  }
}
