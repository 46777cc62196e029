package zaicun.outbox;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import zaicun.access.Viewer;
import zaicun.kernel.Conflict;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.outbox.SentEntries.SentEntry;
import zaicun.web.ProblemDetails;

/**
 * Takes a phone's entries. All of a call go into one transaction, each behind its own savepoint, so that one commit and one
 * reckoning serve fifty facts and a refused entry takes no other with it. Where that transaction fails as a whole, the
 * entries are taken one by one.
 */
@Component
class OutboxDesk {

    private static final Logger log = LoggerFactory.getLogger(OutboxDesk.class);

    private final EntryReader reader;
    private final TransactionTemplate whole;
    private final TransactionTemplate each;

    OutboxDesk(EntryReader reader, PlatformTransactionManager transactions) {
        this.reader = reader;
        whole = new TransactionTemplate(transactions);
        each = new TransactionTemplate(transactions);
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    List<EntryResult> take(Viewer viewer, SentEntries sent) {
        try {
            return whole.execute(status -> all(viewer, sent.entries()));
        } catch (RuntimeException failure) {
            log.warn("{} entries go one by one: {}", sent.entries().size(), failure.toString());
            return oneByOne(viewer, sent.entries());
        }
    }

    /** An entry that fails without a "no" gets no result: the phone keeps it and tries again, the others go through. */
    private List<EntryResult> oneByOne(Viewer viewer, List<SentEntry> entries) {
        var results = new ArrayList<EntryResult>(entries.size());
        RuntimeException last = null;
        for (var entry : entries) {
            try {
                results.add(one(viewer, entry));
            } catch (RuntimeException failure) {
                log.error("entry {} of kind {} failed", entry.id(), entry.kind(), failure);
                last = failure;
            }
        }
        if (last != null && results.isEmpty()) {
            throw last;
        }
        return results;
    }

    private List<EntryResult> all(Viewer viewer, List<SentEntry> entries) {
        var results = new ArrayList<EntryResult>(entries.size());
        entries.forEach(entry -> results.add(one(viewer, entry)));
        return results;
    }

    private EntryResult one(Viewer viewer, SentEntry entry) {
        try {
            return EntryResult.of(entry.id(), each.execute(status -> reader.hand(viewer, entry)));
        } catch (Refusal refusal) {
            return EntryResult.refused(entry.id(), ProblemDetails.of(refusal));
        } catch (InputError error) {
            return EntryResult.refused(entry.id(), ProblemDetails.inField(error.field(), error.getMessage()));
        } catch (OutOfLine outside) {
            return EntryResult.refused(entry.id(), ProblemDetails.of(outside));
        } catch (Conflict conflict) {
            return EntryResult.refused(entry.id(), ProblemDetails.of(conflict));
        } catch (JacksonException unreadable) {
            return EntryResult.refused(entry.id(), ProblemDetails.of(unreadable));
        }
    }

}
