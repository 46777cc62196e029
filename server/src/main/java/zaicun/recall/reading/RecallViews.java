package zaicun.recall.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.policy.PolicyKeys;
import zaicun.recall.file.Recall;
import zaicun.recall.file.RecallCopies;
import zaicun.recall.file.RecallCopy;
import zaicun.recall.file.RecallEvents;
import zaicun.recall.file.RecallFact;
import zaicun.recall.file.RecallFacts;
import zaicun.recall.file.RecallMove;
import zaicun.recall.file.RecallPapers;
import zaicun.recall.file.RecallSight;
import zaicun.recall.file.RecallSight.View;
import zaicun.recall.file.RecallState;
import zaicun.recall.handling.Approvers;
import zaicun.selection.Replacements;

/** Opens a case: every time, by whomever, is written in the audit. */
@Component
@Transactional
public class RecallViews {

    /** What the file is opened with besides the case itself. */
    record Shelf(RecallFacts facts, RecallEvents events, RecallCopies copies) {}

    private final RecallSight sight;
    private final Shelf shelf;
    private final RecallNames names;
    private final Approvers approvers;
    private final Replacements replacements;
    private final Audit audit;
    private final Clock clock;

    RecallViews(
            RecallSight sight, RecallFacts facts, RecallEvents events, RecallCopies copies, RecallNames names,
            Approvers approvers, Replacements replacements, Audit audit, Clock clock) {
        this.sight = sight;
        this.shelf = new Shelf(facts, events, copies);
        this.names = names;
        this.approvers = approvers;
        this.replacements = replacements;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param what how it is opened, such as 查看 */
    public RecallView open(Viewer viewer, District district, UUID id, String what) {
        var recall = sight.require(viewer, district, id);
        var view = sight.of(viewer, recall);
        audit.record(new Act(
                district, viewer.person(), "recall.open", id, what + "召回案件" + (view == View.FILED ? "（备案结果）" : "")));
        return view(viewer, recall, view);
    }

    private RecallView view(Viewer viewer, Recall one, View view) {
        boolean whole = view.isWhole();
        var book = names.open(List.of(one));
        var filed = shelf.copies().of(one.district(), one.id());
        var may = may(viewer, one, filed);
        return new RecallView(
                one.district().code(), one.id(), one.state(), one.state().title(), one.version(), whole, view == View.SELF,
                concerned(one, book), book.office(one.route().proposer()), whole ? one.route().proposedName() : "",
                one.course().openedOn(), one.course().dueOn(), one.isHeard(LocalDate.now(clock)),
                book.office(one.route().approving()), whole ? one.route().approver() : Optional.empty(),
                whole ? one.route().approverName() : "", causes(one), whole ? facts(viewer, one) : List.of(),
                whole ? said(one) : List.of(), result(one, whole), copies(filed), may, offered(one, may));
    }

    private static RecallView.Concerned concerned(Recall one, RecallNames.Book book) {
        var posting = book.posting(one);
        return new RecallView.Concerned(
                one.subject().person(), posting.id(), book.person(one), posting.post().title(),
                book.office(one.subject().unit()), book.village(one), posting.span().from(),
                posting.span().isOpen() ? Optional.empty() : Optional.of(posting.span().last()));
    }

    private List<RecallView.Cause> causes(Recall one) {
        return shown(names.titled(PolicyKeys.RECALL_CAUSES, one.causes(), one.course().openedOn()));
    }

    private static List<RecallView.Cause> shown(List<RecallNames.Titled> titled) {
        return titled.stream().map(item -> new RecallView.Cause(item.code(), item.title(), item.text())).toList();
    }

    private List<RecallView.Fact> facts(Viewer viewer, Recall one) {
        return shelf.facts().of(one.district(), one.id()).stream()
                .map(fact -> new RecallView.Fact(
                        fact.id(), fact.cause(), fact.kind(), fact.kind().title(), fact.clause(), fact.on(), fact.text(),
                        fact.words(), link(viewer, one, fact)))
                .toList();
    }

    /** A page that the viewer's rights open; what a report says is opened by its handler only, and not from here. */
    private static String link(Viewer viewer, Recall one, RecallFact fact) {
        boolean self = RecallSight.isSelf(viewer, one);
        var id = fact.source().map(UUID::toString).orElse("");
        return switch (fact.kind()) {
            case ABSENCE -> self || viewer.may(Right.ABSENCE_ASK) ? "/questions/" + id : "";
            case FINDING -> viewer.may(Right.INSPECTION_READ) ? "/findings/" + one.district() + "/" + id : "";
            case GRADE -> self ? "/my-assessments" : "/posting-records/" + one.subject().person();
            case REFERRAL, DISCIPLINE, OTHER -> "";
        };
    }

    private List<RecallView.Said> said(Recall one) {
        return shelf.events().of(one.district(), one.id()).stream()
                .map(event -> new RecallView.Said(
                        event.move(), event.move().title(), event.organ(), event.recorder(), event.words(), event.at()))
                .toList();
    }

    private Optional<RecallView.Result> result(Recall one, boolean whole) {
        return one.decision().map(decided -> new RecallView.Result(
                one.state() != RecallState.DECLINED,
                shown(names.titled(PolicyKeys.RECALL_MEASURES, decided.measures(), decided.on())),
                whole ? decided.words() : "", decided.number(), decided.on(), decided.by(), decided.lastOn(),
                whole && decided.change().isPresent() ? replaced(one) : Optional.empty()));
    }

    private Optional<RecallView.Replaced> replaced(Recall one) {
        return replacements.of(one.district(), one.subject().posting()).map(found -> new RecallView.Replaced(
                found.change(), found.stateTitle(), found.successors(), found.handover()));
    }

    private static List<RecallView.Copy> copies(List<RecallCopy> filed) {
        return filed.stream()
                .map(copy -> new RecallView.Copy(
                        copy.result().title(), copy.organ().title(), copy.addressee(), copy.filedAt(), copy.readName(),
                        copy.readAt()))
                .toList();
    }

    private static List<String> may(Viewer viewer, Recall one, List<RecallCopy> filed) {
        var may = new ArrayList<String>();
        Arrays.stream(RecallMove.values())
                .filter(move -> RecallSight.may(viewer, move, one))
                .map(Enum::name)
                .forEach(may::add);
        var seats = RecallSight.seatsOf(viewer);
        boolean unread = filed.stream().anyMatch(copy -> seats.contains(copy.office()) && copy.readAt().isEmpty());
        if (unread && !RecallSight.isSelf(viewer, one)) {
            may.add("READ");
        }
        if (RecallPapers.mayAttach(viewer, one)) {
            may.add("ATTACH");
        }
        return List.copyOf(may);
    }

    private RecallView.Offered offered(Recall one, List<String> may) {
        return new RecallView.Offered(
                may.contains(RecallMove.RECALL.name()) ? shown(names.measures()) : List.of(),
                may.contains(RecallMove.NAME.name())
                        ? approvers.of(one).stream()
                                .map(named -> new RecallView.Approver(named.person(), named.name(), named.duty()))
                                .toList()
                        : List.of());
    }
}
