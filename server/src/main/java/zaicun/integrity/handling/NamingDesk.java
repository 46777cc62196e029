package zaicun.integrity.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.AccountDesk;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.InputError;
import zaicun.kernel.Organ;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Names handlers: one person of the bureau names another's, the audit administrator confirms, either may end it. */
@Component
@Transactional
public class NamingDesk {

    /** @param standing in words */
    record Line(
            UUID id, UUID person, String personName, String officeName, String namedBy, Instant namedAt, boolean confirmed,
            String standing) {}

    record Candidate(UUID person, String personName, UUID office, String officeName) {}

    private final Handlers handlers;
    private final AccountDesk accounts;
    private final Roster roster;
    private final Policy policy;
    private final Audit audit;
    private final Clock clock;

    NamingDesk(Handlers handlers, AccountDesk accounts, Roster roster, Policy policy, Audit audit, Clock clock) {
        this.handlers = handlers;
        this.accounts = accounts;
        this.roster = roster;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    public UUID name(Viewer viewer, UUID person, UUID office) {
        viewer.require(Right.REPORT_HANDLER_NAME);
        if (candidates(viewer).stream().noneMatch(each -> each.person().equals(person) && each.office().equals(office))) {
            throw new InputError("person", "此人不在受理机构任职，或不在您的工作范围内；请从列表中选择。");
        }
        if (person.equals(viewer.person())) {
            throw Refusal.under("9.1", "handler.self", "不能指定自己办理举报。", "请由本局另一名同志指定，审计管理员确认后生效。");
        }
        var id = Ids.next();
        if (!handlers.name(id, person, office, viewer.person())) {
            throw new Conflict("此人已经指定过；请刷新后查看。");
        }
        tell(viewer, "handler.name", id, "指定举报办理人");
        return id;
    }

    public void confirm(Viewer viewer, UUID id) {
        viewer.require(Right.REPORT_HANDLER_CONFIRM);
        var handler = handlers.find(id).orElseThrow(NamingDesk::notFound);
        if (handler.person().equals(viewer.person()) || handler.namedBy().equals(viewer.person())) {
            throw Refusal.under("9.1", "handler.same", "指定人和本人不能确认。", "请由另一名审计管理员确认。");
        }
        if (!handlers.confirm(id, viewer.person())) {
            throw new Conflict("这项指定已经确认或撤销；请刷新后查看。");
        }
        tell(viewer, "handler.confirm", id, "确认举报办理人");
    }

    void end(Viewer viewer, UUID id) {
        var handler = handlers.find(id).orElseThrow(NamingDesk::notFound);
        if (!viewer.may(Right.REPORT_HANDLER_CONFIRM) && !inCharge(viewer).anyMatch(office -> office.id().equals(handler.office()))) {
            throw notFound();
        }
        if (!handlers.end(id, viewer.person())) {
            throw new Conflict("这项指定已经撤销；请刷新后查看。");
        }
        tell(viewer, "handler.end", id, "撤销举报办理人");
    }

    @Transactional(readOnly = true)
    List<Line> lines(Viewer viewer) {
        var offices = viewer.may(Right.REPORT_HANDLER_CONFIRM)
                ? allowed().flatMap(kind -> roster.offices(kind).stream())
                : inCharge(viewer);
        var known = offices.distinct().collect(Collectors.toMap(Office::id, Function.identity()));
        var current = handlers.current().stream().filter(handler -> known.containsKey(handler.office())).toList();
        var people = roster.people(current.stream()
                .flatMap(handler -> Stream.of(handler.person(), handler.namedBy()))
                .collect(Collectors.toSet()));
        return current.stream()
                .map(handler -> new Line(
                        handler.id(),
                        handler.person(),
                        people.get(handler.person()).name(),
                        known.get(handler.office()).name(),
                        people.get(handler.namedBy()).name(),
                        handler.namedAt(),
                        handler.mayHandle(),
                        handler.mayHandle() ? "办理中" : "待审计管理员确认"))
                .toList();
    }

    /** Who sits at the organs that the policy names, beside the viewer's own bureau. */
    @Transactional(readOnly = true)
    List<Candidate> candidates(Viewer viewer) {
        return inCharge(viewer).flatMap(office -> candidates(office).stream()).toList();
    }

    private List<Candidate> candidates(Office office) {
        var holders = accounts.holdersAt(office.id());
        return roster.people(Set.copyOf(holders)).values().stream()
                .map(person -> candidate(person, office))
                .toList();
    }

    private static Candidate candidate(Person person, Office office) {
        return new Candidate(person.id(), person.name(), office.id(), office.name());
    }

    private Stream<Office> inCharge(Viewer viewer) {
        var divisions = Stream.of(Role.BUREAU, Role.SENDING_ORGANISATION_DEPARTMENT)
                .flatMap(viewer::offices)
                .map(Office::division)
                .collect(Collectors.toSet());
        return allowed().flatMap(kind -> roster.offices(kind).stream()).filter(office -> divisions.contains(office.division()));
    }

    private Stream<Organ> allowed() {
        return policy.on(LocalDate.now(clock)).get(PolicyKeys.INTEGRITY_REPORTS_TO).stream();
    }

    private void tell(Viewer viewer, String what, UUID handler, String words) {
        audit.record(new Act(District.NONE, viewer.person(), what, handler, words));
    }

    private static OutOfLine notFound() {
        return OutOfLine.notFound("没有找到这项指定，或不在您的工作范围内。");
    }
}
