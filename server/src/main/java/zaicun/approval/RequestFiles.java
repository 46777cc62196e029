package zaicun.approval;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import zaicun.database.OneTrip;

/** Reads a request with all its papers. */
@Repository
class RequestFiles {

    private static final String QUESTIONS =
            String.join(";", Requests.ONE, Steps.OF_REQUEST, Filings.OF_REQUEST, StepEvents.OF_REQUEST);

    private final OneTrip database;

    RequestFiles(OneTrip database) {
        this.database = database;
    }

    Optional<RequestFile> find(Ref ref) {
        var given = Map.of("district", ref.district().code(), "request", ref.id());
        return database.ask(QUESTIONS, given, answers -> {
            var request = answers.next(Requests::read).stream().findFirst();
            var steps = answers.next(Steps::read);
            var filings = answers.next(Filings::read);
            var events = answers.next(StepEvents::read);
            return request.map(found -> new RequestFile(found, steps, filings, events));
        });
    }
}
