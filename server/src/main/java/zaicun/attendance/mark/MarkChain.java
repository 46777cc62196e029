package zaicun.attendance.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The entries of one cell, the first one first, each correction after what it corrects. */
public record MarkChain(List<RegisterEntry> entries) {

    public static final MarkChain EMPTY = new MarkChain(List.of());

    /** Orders what was read in any order, cell by cell. */
    public static Map<RegisterEntry.Cell, MarkChain> byCell(List<RegisterEntry> read) {
        return read.stream().collect(Collectors.groupingBy(
                RegisterEntry::cell, Collectors.collectingAndThen(Collectors.toList(), MarkChain::inOrder)));
    }

    private static MarkChain inOrder(List<RegisterEntry> entries) {
        var next = new HashMap<Optional<UUID>, RegisterEntry>();
        entries.forEach(entry -> next.put(entry.replaces(), entry));
        var ordered = new ArrayList<RegisterEntry>(entries.size());
        for (var entry = next.get(Optional.<UUID>empty()); entry != null; entry = next.get(Optional.of(entry.id()))) {
            ordered.add(entry);
        }
        return new MarkChain(List.copyOf(ordered));
    }

    /** The entry in force. */
    public Optional<RegisterEntry> current() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    public Optional<RegisterEntry> first() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getFirst());
    }
}
