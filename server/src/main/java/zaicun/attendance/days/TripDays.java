package zaicun.attendance.days;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.attendance.Part;
import zaicun.attendance.trip.Trip;
import zaicun.attendance.trip.Trips;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayBookSource;
import zaicun.daybook.DayLine;
import zaicun.daybook.SiteLine;
import zaicun.daybook.SiteQuery;
import zaicun.daybook.SiteSource;
import zaicun.daybook.SiteSubject;
import zaicun.kernel.Span;

/** Reported trips: one line a person and date; and who is away on one when somebody comes to look. */
@Component
class TripDays implements DayBookSource, SiteSource {

    private final Trips trips;

    TripDays(Trips trips) {
        this.trips = trips;
    }

    @Override
    public Stream<DayLine> lines(DayBookQuery asked) {
        return trips.of(asked.district(), asked.people(), asked.dates()).stream()
                .filter(trip -> trip.village().equals(asked.village()))
                .flatMap(trip -> trip.dates().intersect(asked.dates()).stream()
                        .flatMap(Span::dates)
                        .map(date -> line(trip, date)));
    }

    @Override
    public Stream<SiteLine> lines(SiteQuery asked) {
        return trips.of(asked.district(), asked.people(), Span.day(asked.on())).stream()
                .filter(trip -> trip.covers(asked.on(), Part.DAY))
                .map(trip -> new SiteLine(
                        SiteSubject.ON_POST,
                        Optional.of(trip.person()),
                        RegisterDays.CLAUSE,
                        "trip",
                        trip.id().toString(),
                        "公务外出已报告：" + trip.words() + place(trip) + "，" + until(trip)));
    }

    private static DayLine line(Trip trip, LocalDate date) {
        return new DayLine(
                date,
                Optional.of(trip.person()),
                RegisterDays.CLAUSE,
                "trip",
                trip.id().toString(),
                "公务外出：" + trip.words() + place(trip));
    }

    private static String place(Trip trip) {
        return trip.place().isBlank() ? "" : "，地点" + trip.place();
    }

    private static String until(Trip trip) {
        var last = trip.dates().last();
        return "至%d月%d日".formatted(last.getMonthValue(), last.getDayOfMonth());
    }
}
