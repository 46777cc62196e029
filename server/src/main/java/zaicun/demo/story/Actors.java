package zaicun.demo.story;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import zaicun.access.Viewer;
import zaicun.access.accounts.Viewers;
import zaicun.kernel.Ids;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;

/** Whoever acts in the story, with his seats, and his phone. */
@Component
public class Actors {

    private final Viewers viewers;
    private final ObjectProvider<OutboxKind<?>> kinds;
    private final JsonMapper json;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Map<UUID, Viewer> known = new HashMap<>();

    Actors(
            Viewers viewers,
            ObjectProvider<OutboxKind<?>> kinds,
            JsonMapper json,
            TransactionTemplate transactions,
            Clock clock) {
        this.viewers = viewers;
        this.kinds = kinds;
        this.json = json;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Seats do not change while the story is told. */
    public Viewer as(UUID person) {
        return known.computeIfAbsent(person, who -> viewers.of(who, LocalDate.now(clock)));
    }

    /** As he is seated at this very moment of the story: drawing somebody to inspect gives him a seat. */
    Viewer seated(UUID person) {
        return viewers.of(person, LocalDate.now(clock));
    }

    /** The same as {@link #send} by somebody as he is seated now. */
    UUID sendSeated(UUID person, String kind, Map<String, Object> payload) {
        return send(seated(person), kind, payload);
    }

    /** Records something on the person's phone; the payload is what the phone would send. */
    public UUID send(UUID person, String kind, Map<String, Object> payload) {
        return send(as(person), kind, payload);
    }

    private UUID send(Viewer viewer, String kind, Map<String, Object> payload) {
        var id = Ids.next();
        kinds.stream()
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .ifPresent(found -> transactions.executeWithoutResult(status -> accept(found, viewer, id, payload)));
        return id;
    }

    private <F> void accept(OutboxKind<F> kind, Viewer viewer, UUID id, Map<String, Object> payload) {
        var form = json.convertValue(payload, kind.form());
        kind.accept(viewer, new Entry<>(id, clock.instant(), form));
    }
}
