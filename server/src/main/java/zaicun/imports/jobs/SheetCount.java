package zaicun.imports.jobs;

/** Rows of one sheet: how many are new, change something, change nothing, are wrong. */
record SheetCount(String title, long rows, long added, long changed, long same, long wrong) {}
