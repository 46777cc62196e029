package zaicun.daybook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something a posted person has begun and not ended.
 *
 * @param kind stable word of its source, such as {@code problem}; with {@code id} it is found again
 * @param title what kind of thing it is, in Chinese
 * @param text one line of it, without anything that a colleague may not read: households veiled
 * @param canPass whether somebody else can take it over; otherwise it can only be settled
 */
public record OpenItem(String kind, String title, UUID id, String text, Optional<LocalDate> dueOn, boolean canPass) {}
