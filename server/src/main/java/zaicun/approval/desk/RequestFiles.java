package zaicun.approval.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import zaicun.approval.Ref;
import zaicun.approval.RequestFile;
import zaicun.approval.Step;
import zaicun.database.OneTrip;

/** Reads a request with all its papers, or one of them. */
@Repository
public class RequestFiles {

    private static final String QUESTIONS =
            String.join(";", Requests.ONE, Steps.OF_REQUEST, Filings.OF_REQUEST, StepEvents.OF_REQUEST);

    private final OneTrip database;

    RequestFiles(OneTrip database) {
        this.database = database;
    }

    /** Refuses with 404 where there is none. */
    public RequestFile require(Ref ref) {
        return find(ref).orElseThrow(ApprovalDesk::unknown);
    }

    public Optional<Step> openStep(Ref ref) {
        return database.ask(Steps.OF_REQUEST, given(ref), answers -> answers.next(Steps::read)).stream()
                .filter(step -> step.state() == Step.State.OPEN)
                .findFirst();
    }

    /** The organs that have the request for the record by now. */
    public List<UUID> filedWith(Ref ref) {
        return database.ask(Filings.OF_REQUEST, given(ref), answers -> answers.next(Filings::read)).stream()
                .filter(filing -> filing.filedAt().isPresent())
                .map(RequestFile.Filing::office)
                .toList();
    }

    Optional<RequestFile> find(Ref ref) {
        return database.ask(QUESTIONS, given(ref), answers -> {
            var request = answers.next(Requests::read).stream().findFirst();
            var steps = answers.next(Steps::read);
            var filings = answers.next(Filings::read);
            var events = answers.next(StepEvents::read);
            return request.map(found -> new RequestFile(found, steps, filings, events));
        });
    }

    private static Map<String, ?> given(Ref ref) {
        return Map.of("district", ref.district().code(), "request", ref.id());
    }
}
