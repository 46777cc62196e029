/** A column of a {@link DataList}. */
export interface Column<Row> {
  key: string
  title: string
  /** What is shown, sorted, filtered and exported; a slot `cell-<key>` may show it otherwise. */
  value: (row: Row) => string | number | undefined
  /** Numbers stand right. */
  number?: boolean
  /** CSS width, such as `12em`; long text is cut with the whole in the title. */
  width?: string
  /** The list offers the values it holds to choose from; only where it is not kept by the server. */
  choices?: boolean
  /** The list cannot be ordered by it. */
  unsorted?: boolean
  /** What to export in place of `value`. */
  exported?: (row: Row) => string | number | undefined
}

/** What a list kept by the server is asked for. */
export interface ListQuery {
  page: number
  size: number
  text: string
  sort?: string
  descending: boolean
}
