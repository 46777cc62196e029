package zaicun.compliance.keeping;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import zaicun.compliance.FactsChanged;

/** Gathers all that changed in a transaction and has it reckoned once, right before the commit. */
@Component
class CommitFollower {

    private final Reckoner reckoner;

    CommitFollower(Reckoner reckoner) {
        this.reckoner = reckoner;
    }

    @EventListener
    void gather(FactsChanged change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("facts change only within a transaction");
        }
        gathered().changes.add(change);
    }

    private Gathered gathered() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Gathered.class::isInstance)
                .map(Gathered.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Gathered begin() {
        var gathered = new Gathered();
        TransactionSynchronizationManager.registerSynchronization(gathered);
        return gathered;
    }

    private final class Gathered implements TransactionSynchronization {

        private final List<FactsChanged> changes = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            reckoner.follow(changes);
        }
    }
}
