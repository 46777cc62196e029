package zaicun.access.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import zaicun.access.AccessChanged;

/**
 * Who sits at an office, remembered for moments: every act that passes a matter on asks it. A change on this server is felt
 * at once, one on another after the moments.
 */
@Component
class Holders {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 20_000;

    private record Key(UUID office, LocalDate on) {}

    private final StoredSeats seats;
    private final Cache<Key, Set<UUID>> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    Holders(StoredSeats seats) {
        this.seats = seats;
    }

    Set<UUID> at(Collection<UUID> offices, LocalDate on) {
        var found = new HashSet<UUID>();
        for (var office : offices) {
            found.addAll(known.get(new Key(office, on), key -> seats.holdersAt(List.of(key.office()), key.on())));
        }
        return found;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(AccessChanged changed) {
        known.invalidateAll();
    }
}
