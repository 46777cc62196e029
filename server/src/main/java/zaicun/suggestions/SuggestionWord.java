package zaicun.suggestions;

import java.time.LocalDate;
import java.util.UUID;

/** One move with its words; {@code name} is empty for an author who does not give it. */
record SuggestionWord(UUID suggestion, int place, SuggestionMove move, String words, String name, LocalDate on) {}
