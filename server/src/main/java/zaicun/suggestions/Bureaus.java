package zaicun.suggestions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Seat;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Which bureau answers whom: the one whose units' people he is, or looks after, or else the first there is. */
@Component
class Bureaus {

    private final Roster roster;
    private final Clock clock;

    Bureaus(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    Office of(Viewer viewer) {
        var bureaus = roster.offices(Organ.BUREAU);
        return Stream.<Stream<Office>>of(
                        viewer.seats().stream().flatMap(seat -> seat.office().stream()).flatMap(office -> over(bureaus, office)),
                        posting(viewer).flatMap(posting -> roster.officeFor(Organ.BUREAU, posting)).stream(),
                        roster.person(viewer.person()).flatMap(person -> person.unit()).flatMap(roster::office).stream()
                                .flatMap(unit -> over(bureaus, unit)),
                        ofPlaces(viewer),
                        bureaus.stream())
                .flatMap(each -> each)
                .findFirst()
                .orElseThrow(() -> Refusal.plain("suggestion.no-bureau", "还没有登记区乡村振兴局，意见没有地方收。", "请系统管理员先导入机构。"));
    }

    private static Stream<Office> over(List<Office> bureaus, Office office) {
        return bureaus.stream().filter(bureau -> office.division().startsWith(bureau.prefix()));
    }

    private Optional<Posting> posting(Viewer viewer) {
        return roster.postingOf(viewer.person(), LocalDate.now(clock));
    }

    /** Organs of the host line: by the people posted to the places they look after. */
    private Stream<Office> ofPlaces(Viewer viewer) {
        var today = Span.day(LocalDate.now(clock));
        return viewer.seats().stream()
                .map(Seat::office)
                .flatMap(Optional::stream)
                .filter(office -> office.prefix().length() >= 6)
                .flatMap(office -> roster.postingsUnder(District.of(office.division()), office.prefix(), today).stream().limit(1))
                .flatMap(posting -> roster.officeFor(Organ.BUREAU, posting).stream());
    }
}
