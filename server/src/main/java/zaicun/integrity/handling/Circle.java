package zaicun.integrity.handling;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.integrity.reports.Report;
import zaicun.integrity.reports.Statement;
import zaicun.kernel.OutOfLine;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/**
 * Who may handle which report: named and confirmed, still at his office, in charge of the place, and neither the person
 * concerned nor of his unit nor the reporter.
 */
@Component
class Circle {

    /** Somebody of the circle, at his office. */
    record Member(UUID person, String name, Office office, Set<UUID> organs, Set<String> organNames) {

        boolean isFree(Statement statement) {
            var concerned = statement.concerned();
            boolean same = concerned.people().contains(person)
                    || organs.stream().anyMatch(concerned.units()::contains)
                    || organNames.stream().anyMatch(concerned.unitNames()::contains);
            return !same && !statement.reporter().equals(Optional.of(person));
        }

        boolean isInCharge(Report report) {
            return office.division().equals(report.charge());
        }
    }

    private final Handlers handlers;
    private final AccountDesk accounts;
    private final Roster roster;

    Circle(Handlers handlers, AccountDesk accounts, Roster roster) {
        this.handlers = handlers;
        this.accounts = accounts;
        this.roster = roster;
    }

    List<Member> members() {
        return handlers.current().stream()
                .filter(Handler::mayHandle)
                .filter(handler -> accounts.holdersAt(handler.office()).contains(handler.person()))
                .flatMap(handler -> member(handler).stream())
                .toList();
    }

    List<Member> of(Report report, Statement statement) {
        return members().stream().filter(member -> member.isInCharge(report) && member.isFree(statement)).toList();
    }

    /** The viewer as a handler; 403 for whoever is none. */
    Member require(Viewer viewer) {
        viewer.require(Right.REPORT_HANDLE);
        return members().stream()
                .filter(member -> member.person().equals(viewer.person()))
                .filter(member -> viewer.offices(Role.valueOf(member.office().kind().name()))
                        .anyMatch(office -> office.id().equals(member.office().id())))
                .findFirst()
                .orElseThrow(() -> OutOfLine.noRight("举报只由指定的办理人办理，您没有被指定；如需指定，请由本局另一名同志在“举报办理人”中办理。"));
    }

    private Optional<Member> member(Handler handler) {
        return roster.office(handler.office()).flatMap(office -> roster.person(handler.person())
                .map(person -> member(person, office)));
    }

    private Member member(Person person, Office office) {
        var organs = new HashSet<UUID>(Set.of(office.id()));
        var names = new HashSet<String>(Set.of(office.name()));
        person.unit().flatMap(roster::office).ifPresent(unit -> {
            organs.add(unit.id());
            names.add(unit.name());
        });
        roster.postingsOf(person.id()).forEach(posting -> organs.add(posting.unit()));
        return new Member(person.id(), person.name(), office, organs, names);
    }
}
