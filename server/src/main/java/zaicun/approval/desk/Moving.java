package zaicun.approval.desk;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zaicun.approval.Act;
import zaicun.approval.LegalMoves;
import zaicun.approval.Request;
import zaicun.approval.RequestFile;
import zaicun.approval.RequestMoved;
import zaicun.approval.StepEvent;

/** Moves requests by the one table and tells of it; whoever comes second is told who was first. */
@Component
class Moving {

    private final Requests requests;
    private final RequestFiles files;
    private final StepEvents events;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Moving(
            Requests requests, RequestFiles files, StepEvents events, ApplicationEventPublisher publisher, Clock clock) {
        this.requests = requests;
        this.files = files;
        this.events = events;
        this.publisher = publisher;
        this.clock = clock;
    }

    Request move(RequestFile file, Act act) {
        var request = file.request();
        var to = LegalMoves.require(request, act).to();
        var at = clock.instant();
        if (!requests.move(request, to, at)) {
            throw Deciding.overtaken(files.require(request.ref()));
        }
        return request.movedTo(to, at);
    }

    void tell(Request request, StepEvent event) {
        tell(request, List.of(event));
    }

    void tell(Request request, List<StepEvent> told) {
        events.tell(request, told);
        told.forEach(event -> publisher.publishEvent(new RequestMoved(request, event.event(), event.who())));
    }
}
