package zaicun.outbox;

/** What became of an entry that was not refused. */
public enum Receipt {
    ACCEPTED,
    DUPLICATE
}
