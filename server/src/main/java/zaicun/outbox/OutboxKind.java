package zaicun.outbox;

import zaicun.access.Viewer;

/**
 * One kind of entry that a phone may send, such as {@code visit}. The entry's id becomes the id of the fact, so that a
 * replay finds it there. Implementations run within a transaction and throw as desks do: Refusal, InputError, OutOfLine.
 *
 * @param <F> the form that the entry's payload is read as
 */
public interface OutboxKind<F> {

    /** Stable name, as the phone writes it. */
    String name();

    Class<F> form();

    /** Writes the fact, or answers {@link Receipt#DUPLICATE} where one with the entry's id is there already. */
    Receipt accept(Viewer viewer, Entry<F> entry);
}
