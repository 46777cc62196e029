/** The body of an `application/problem+json` answer. */
export interface ProblemBody {
  status: number
  title: string
  detail?: string
  code?: string
  clause?: string
  /** What the person may do now. */
  next?: string
  /** The field of the form that the problem is about. */
  field?: string
  /** What is wrong line by line, where a file was sent; line 0 is the file as a whole. */
  faults?: readonly { readonly line: number; readonly words: string }[]
}

/** What the server (or the network) answered in place of the thing asked for. */
export class Problem extends Error implements ProblemBody {
  readonly status: number
  readonly title: string
  readonly detail?: string
  readonly code?: string
  readonly clause?: string
  readonly next?: string
  readonly field?: string
  readonly faults?: readonly { readonly line: number; readonly words: string }[]

  constructor(body: ProblemBody) {
    super(body.detail ?? body.title)
    this.name = 'Problem'
    this.status = body.status
    this.title = body.title
    this.detail = body.detail
    this.code = body.code
    this.clause = body.clause
    this.next = body.next
    this.field = body.field
    this.faults = body.faults
  }

  static network(): Problem {
    return new Problem({
      status: 0,
      title: '连接不上服务器',
      detail: '网络不通，或服务器没有应答。',
      code: 'network',
      next: '请检查网络后重试。',
    })
  }

  /** Anything thrown, as a problem that can be shown. */
  static of(thrown: unknown): Problem {
    if (thrown instanceof Problem) return thrown
    return new Problem({
      status: -1,
      title: '页面出错',
      detail: thrown instanceof Error ? thrown.message : String(thrown),
      code: 'page',
      next: '请刷新页面重试；仍然出错时请联系系统管理员。',
    })
  }

  /** No answer came: what was asked may be tried again unchanged. */
  get isNetwork(): boolean {
    return this.status === 0
  }

  /** A plain copy, as IndexedDB and JSON can hold it. */
  get body(): ProblemBody {
    const { status, title, detail, code, clause, next, field } = this
    return { status, title, detail, code, clause, next, field }
  }
}

const titles: Record<number, string> = {
  400: '填写有误',
  401: '尚未登录',
  403: '没有权限',
  404: '没有找到',
  409: '内容已被他人更新',
  413: '文件过大',
  422: '不能办理',
  429: '操作过于频繁',
  503: '服务暂时不可用',
}

/** Reads a failed answer; one without a problem body (a proxy, a stopped server) gets the words of its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const title = titles[response.status] ?? (response.status >= 500 ? '服务器出错' : '请求未完成')
  const type = response.headers.get('content-type') ?? ''
  if (type.includes('json')) {
    const body: unknown = await response.json().catch(() => undefined)
    if (typeof body === 'object' && body !== null) {
      return new Problem({ title, ...(body as Partial<ProblemBody>), status: response.status })
    }
  }
  const next = response.status >= 500 ? '请稍后重试；仍然出错时请联系系统管理员。' : undefined
  return new Problem({ status: response.status, title, next })
}
