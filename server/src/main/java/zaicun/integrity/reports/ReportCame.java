package zaicun.integrity.reports;

/** Told in the transaction that receives a report, or a reporter's further word on it. */
public record ReportCame(Report report, Statement statement, boolean anew) {}
