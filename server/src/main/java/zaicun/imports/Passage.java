package zaicun.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One passage over a workbook: who imports, what the store knows, and what earlier rows and sheets have brought. When
 * only checking nothing is stored yet, so that later rows find there what earlier ones mentioned.
 */
public final class Passage {

    private final Importer importer;
    private final Known known;
    private final Consumer<IssuedPassword> issued;
    private final Map<Object, Object> mentioned = new HashMap<>();

    public Passage(Importer importer, Known known, Consumer<IssuedPassword> issued) {
        this.importer = importer;
        this.known = known;
        this.issued = issued;
    }

    public Importer importer() {
        return importer;
    }

    /** What is stored about places, organs, people and teams, together with what this workbook mentions of them. */
    public Known known() {
        return known;
    }

    /** Keeps a password that was made while writing for whoever imports. */
    public void issue(IssuedPassword password) {
        issued.accept(password);
    }

    /** Notes under a key of the module's own type; the first stays. Answers what stood there before. */
    public Optional<Object> mention(Object key, Object what) {
        return Optional.ofNullable(mentioned.putIfAbsent(key, what));
    }

    public <T> Optional<T> mentioned(Object key, Class<T> type) {
        return Optional.ofNullable(mentioned.get(key)).map(type::cast);
    }

    /** Finds doubles: the row where the key stood before in this sheet, if it did. */
    public Optional<Integer> seenAt(Object key, SheetRow row) {
        return mention(key, row.number()).map(Integer.class::cast);
    }
}
